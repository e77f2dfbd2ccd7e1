import 'server-only';
import { type DepotFige, lireSuivi } from '../../dossier';
import type { DocumentADessiner } from '../blocs';
import { dessiner } from '../dessiner';
import { notification } from '../notification';
import { recapitulatif } from '../recapitulatif';

const DOCUMENTS: Readonly<Record<string, (depot: DepotFige) => DocumentADessiner>> = {
  'recapitulatif.pdf': recapitulatif,
  'notification.pdf': notification,
};

/** A PDF of her own dossier, drawn from the frozen copy; `null` when the number is not hers or the name unknown. */
export async function produireDocument(
  personneId: string,
  numero: string,
  document: string,
): Promise<Buffer | null> {
  const construire = Object.hasOwn(DOCUMENTS, document) ? DOCUMENTS[document] : undefined;
  if (!construire) return null;
  const suivi = await lireSuivi(numero, personneId);
  return suivi ? dessiner(construire(suivi.depot)) : null;
}
