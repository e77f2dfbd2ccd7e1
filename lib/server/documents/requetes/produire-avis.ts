import 'server-only';
import { crousDeCode } from '@/lib/domain/cvec';
import { lireAnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { lireMaCvec } from '../../cvec';
import { type AvisDePaiement, avisDePaiement } from '../avis';
import { dessiner } from '../dessiner';
import type { DocumentProduit } from './produire-attestation';

/** The notice that she may still pay; `null` when there is none. */
export async function produireAvis(
  personne: AvisDePaiement['personne'] & { readonly id: string },
  annee: string,
  maintenant: Date,
): Promise<DocumentProduit | null> {
  const lue = lireAnneeUniversitaire(annee);
  const cvec = lue.ok ? await lireMaCvec(personne.id, lue.valeur, maintenant) : null;
  if (!cvec?.avis || cvec.acquittement) return null;
  const { reference, frais, centimes, echeance } = cvec.avis;
  const document = avisDePaiement({
    ...{ annee: cvec.annee, reference, frais, centimes, personne },
    echeanceLe: echeance as DateCivile,
    crous: crousDeCode(cvec.crous)?.nom ?? 'Crous',
  });
  return { pdf: await dessiner(document), nom: `avis-cvec-${cvec.annee}.pdf` };
}
