import { randomUUID } from 'node:crypto';
import { base } from '@/lib/server/base';
import { ANNEE, nouvelleFiche } from '../demande/outillage';

export const TERME = new Date('2026-09-15T21:59:00Z');

/** An institution of its own, and the rooms of one sheet that its Crous lends it. */
export async function nouveauContingent(nombre = 2) {
  const fiche = await nouvelleFiche(nombre);
  const uai = `test ${randomUUID()}`;
  await base().etablissement.create({
    data: { uai, nom: 'École d’essai', crous: 'REN' },
    select: { uai: true },
  });
  const { id: contingent } = await base().contingent.create({
    data: {
      ...{ id: randomUUID(), uai, annee: ANNEE, logementId: fiche.logement, designationAvant: TERME },
      ...{ debut: new Date('2026-09-01'), fin: new Date('2027-08-31') },
    },
    select: { id: true },
  });
  await base().chambre.updateMany({
    where: { logementId: fiche.logement },
    data: { contingentId: contingent, exigence: 3 },
  });
  return { contingent, uai, fiche, acteur: randomUUID() };
}

export type Prete = Awaited<ReturnType<typeof nouveauContingent>>;

export const personne = (email: string, prenom = 'Ana') => ({ prenom, nom: 'Silva', email });
export const inconnue = () => personne(`sans-compte-${randomUUID()}@exemple.fr`, 'Zoé');

export const evenementsDe = async ({ contingent }: Pick<Prete, 'contingent'>) =>
  (
    await base().evenementContingent.findMany({
      where: { contingentId: contingent },
      orderBy: { rang: 'asc' },
    })
  ).map(({ rang, type }) => [rang, type]);

export const exigencesDe = async ({ fiche }: Pick<Prete, 'fiche'>) =>
  (await base().chambre.findMany({ where: { id: { in: fiche.chambres } }, orderBy: { id: 'asc' } })).map(
    ({ exigence }) => exigence,
  );
