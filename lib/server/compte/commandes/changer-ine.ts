import 'server-only';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import { base } from '@/lib/server/base';
import { journaliser } from '@/lib/server/journal/acces';

/** Changes the INE, as long as no file was submitted with the old one: afterwards the Crous does it. */
export async function changerIne(
  personneId: string,
  ine: string | null,
): Promise<Resultat<null, 'dossier_depose'>> {
  const { count } = await base().personne.updateMany({
    where: { id: personneId, dossiers: { none: { etat: { not: 'brouillon' } } } },
    data: { ine },
  });
  if (count === 0) return refus('dossier_depose');
  await journaliser('compte', 'ine_change', personneId);
  return succes(null);
}
