import 'server-only';
import { base } from '@/lib/server/base';
import { PERSONAS, type Persona } from '@/prisma/personas';

export type PersonaSeme = Pick<Persona, 'cle' | 'prenom' | 'nom' | 'situation' | 'attendu'>;

/** The personas that the seed really put in the base, in the order of their file. */
export async function listerPersonas(): Promise<readonly PersonaSeme[]> {
  const semes = await base().personne.findMany({
    where: { persona: { not: null } },
    select: { persona: true },
  });
  const cles = new Set(semes.map(({ persona }) => persona));
  return PERSONAS.filter(({ cle }) => cles.has(cle)).map(({ cle, prenom, nom, situation, attendu }) => ({
    cle,
    prenom,
    nom,
    situation,
    attendu,
  }));
}
