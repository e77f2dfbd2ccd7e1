import 'server-only';
import { base } from '../../../base';
import { lireJetonDArret } from '../jeton';

const CHAMPS = { id: true, nom: true, adresse: true, alerteeLe: true } as const;

export interface RechercheGardee {
  readonly id: string;
  readonly nom: string;
  /** `/logement?…` */
  readonly adresse: string;
  readonly alerteeLe: Date | null;
}

/** The searches of a student, the last one first. */
export const listerRecherches = (personneId: string): Promise<readonly RechercheGardee[]> =>
  base().rechercheSauvee.findMany({
    where: { personneId },
    orderBy: [{ creeeLe: 'desc' }, { id: 'desc' }],
    select: CHAMPS,
  });

/** What an unsubscribe link names: its search, `arretee` when it is no more, `null` for a link that isn't ours. */
export async function lireParJeton(jeton: string): Promise<{ readonly nom: string } | 'arretee' | null> {
  const id = lireJetonDArret(jeton);
  if (id === null) return null;
  return (await base().rechercheSauvee.findUnique({ where: { id }, select: { nom: true } })) ?? 'arretee';
}
