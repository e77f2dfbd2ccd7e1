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

const EMAIL = /[^\s@"(),:;<>[\]\\«»]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/gi;
const INE = /\b(?:\d{9}[A-Za-z]{2}|[\d_]{10}[A-Za-z]|\d{4}A\d{5}[A-Za-z])\b/g;

/** Error messages of libraries quote values (a unique key, a row): what looks personal is masked. */
export function sansDonneesPersonnelles(texte: string): string {
  return texte.replace(EMAIL, '[courriel]').replace(IBAN, '[iban]').replace(INE, '[ine]');
}

/** Before its reason, Prisma prints the call that it refuses, every value included. */
const raisonDe = ({ name, message }: Error): string =>
  name.startsWith('PrismaClient')
    ? (message
        .trim()
        .split(/\n{2,}/)
        .at(-1) ?? '')
    : message;

/** Characters of a message that are read, then kept: a whole answer may be quoted in it. */
const LU_MAX = 5_000;
const ECRIT_MAX = 500;

/** What may be logged of an unexpected error. */
export function decrireErreur(erreur: unknown): { type: string; message: string; pile?: string } {
  if (!(erreur instanceof Error))
    return { type: typeof erreur, message: 'valeur levée sans être une erreur' };
  const pile = erreur.stack
    ?.split('\n')
    .filter((l) => l.trimStart().startsWith('at '))
    .slice(0, 6)
    .join('\n');
  const message = sansDonneesPersonnelles(raisonDe(erreur).slice(0, LU_MAX)).slice(0, ECRIT_MAX);
  return { type: erreur.name, message, ...(pile ? { pile } : {}) };
}
