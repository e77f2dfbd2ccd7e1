import 'server-only';
import pino from 'pino';
import { niveauTraces } from '@/lib/server/env';

const SENSIBLES = [
  'email',
  'motDePasse',
  'ine',
  'iban',
  'jeton',
  'code',
  'prenom',
  'nom',
  'saisie',
  'revenu',
  'montant',
];

/** Technical log: JSON lines on stdout, without personal data. A command gives ids, never entries. */
export const tracer = pino({
  name: 'guichet',
  level: niveauTraces(),
  base: { pid: process.pid },
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: SENSIBLES.flatMap((champ) => [champ, `*.${champ}`]), censor: '[masqué]' },
});

const EMAIL = /[\w.+-]+@[\w-]+\.[\w.]+/g;
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g;
const INE = /\b(?:\d{9}[A-Za-z]{2}|[\d_]{10}[A-Za-z]|\d{4}A\d{5}[A-Za-z])\b/g;

/** Error messages of libraries quote values (a unique key, a row): what looks personal is masked. */
export function sansDonneesPersonnelles(texte: string): string {
  return texte.replace(EMAIL, '[courriel]').replace(IBAN, '[iban]').replace(INE, '[ine]');
}

/** What may be logged of an unexpected error. */
export function decrireErreur(erreur: unknown): { type: string; message: string; pile?: string } {
  if (!(erreur instanceof Error))
    return { type: typeof erreur, message: 'valeur levée sans être une erreur' };
  const pile = erreur.stack
    ?.split('\n')
    .filter((l) => l.trimStart().startsWith('at '))
    .slice(0, 6)
    .join('\n');
  const message = sansDonneesPersonnelles(erreur.message).slice(0, 500);
  return { type: erreur.name, message, ...(pile ? { pile } : {}) };
}
