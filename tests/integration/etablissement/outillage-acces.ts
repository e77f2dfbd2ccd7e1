import { randomUUID } from 'node:crypto';
import type { Uai } from '@/lib/domain/noyau/uai';
import { base } from '@/lib/server/base';
import { demanderAcces } from '@/lib/server/etablissement/commandes/demander-acces';
import { verifierAcces } from '@/lib/server/etablissement/commandes/verifier-acces';
import { uaiDe } from '../agents/outillage';
import { codeDans, courrielsDe, MOT_DE_PASSE, nouvelleAdresse } from '../compte/outillage';
import { NOVEMBRE } from '../cvec/outillage';

interface Reste {
  readonly email?: string;
  /** Which of the codes of this address it is. */
  readonly rang?: number;
  readonly piece?: typeof PIECE;
}

export const nouvelEmail = (): string => `referent-${randomUUID()}@ecole.invalid`;
export const PIECE = { nom: 'lettre.pdf', octets: new TextEncoder().encode('%PDF-1.7 x') };

/** An institution without referent. */
export async function nouvelleEcole(crous = 'REN'): Promise<Uai> {
  const uai = uaiDe(1_000_000 + Math.floor(Math.random() * 8_000_000)) as Uai;
  await base().etablissement.create({ data: { uai, nom: 'École d’essai', crous } });
  return uai;
}

export const personne = (uai: Uai, email = nouvelEmail()) => ({
  ...{ uai, email, prenom: 'Anaïs', nom: 'Le Bris', motDePasse: MOT_DE_PASSE, piece: null },
});

export async function demande(uai: Uai, reste: object = {}) {
  const faite = await demanderAcces({ ...personne(uai), ...reste }, { adresse: nouvelleAdresse() });
  if (!faite.ok) throw new Error(faite.refus);
  return faite.valeur.demande;
}

/** The mails of an address whose subject matches, once there are `nombre` of them: they may arrive in any order. */
export async function courrielsSur(email: string, sujet: RegExp, nombre = 1) {
  for (let essai = 0; essai < 100; essai++) {
    const recus = (await courrielsDe(email, 1)).filter((courriel) => sujet.test(courriel.sujet));
    if (recus.length >= nombre) return recus;
    await new Promise((suite) => setTimeout(suite, 20));
  }
  throw new Error(`moins de ${nombre} courriels ${sujet} pour ${email}`);
}

/** The last code sent: each of them waited for before the next is asked for. */
export async function codeDe(email: string, rang = 1): Promise<string> {
  return codeDans((await courrielsSur(email, /^Votre code/, rang)).at(-1)?.texte ?? '');
}

/** A request whose address is proved: it waits for the Crous. */
export async function deposee(uai: Uai, { email = nouvelEmail(), rang = 1, ...reste }: Reste = {}) {
  const id = await demande(uai, { email, ...reste });
  const faite = await verifierAcces(id, await codeDe(email, rang), NOVEMBRE);
  if (!faite.ok) throw new Error(faite.refus);
  return { id, email };
}
