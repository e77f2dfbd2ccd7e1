import 'server-only';
import { base } from '../../../base';
import { lireJetonDArret } from '../jeton';

interface Sienne {
  readonly id: string;
  readonly personneId: string;
}

/** Renames a search of theirs; false when it isn't, or isn't there any more. */
export async function renommerRecherche({ id, personneId }: Sienne, nom: string): Promise<boolean> {
  return (await base().rechercheSauvee.updateMany({ where: { id, personneId }, data: { nom } })).count > 0;
}

export async function supprimerRecherche({ id, personneId }: Sienne): Promise<boolean> {
  return (await base().rechercheSauvee.deleteMany({ where: { id, personneId } })).count > 0;
}

/** Stops an alert by the link of its mails, without a session. Stopped twice, it is stopped. */
export async function arreterParJeton(jeton: string): Promise<boolean> {
  const id = lireJetonDArret(jeton);
  if (id === null) return false;
  await base().rechercheSauvee.deleteMany({ where: { id } });
  return true;
}
