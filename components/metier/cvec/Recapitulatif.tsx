import { ListeDescription } from '@/components/ui/ListeDescription';
import { eurosDeCentimes } from '@/lib/affichage';
import type { CvecAffichee } from './types';

/** What is settled, for which year, and who manages it. */
export function Recapitulatif({
  cvec: { annee, centimes, crous },
}: {
  readonly cvec: Pick<CvecAffichee, 'annee' | 'centimes' | 'crous'>;
}) {
  return (
    <ListeDescription
      lignes={[
        { libelle: 'Année', valeur: annee },
        { libelle: 'Montant', valeur: <span className="montant">{eurosDeCentimes(centimes)}</span> },
        { libelle: 'Géré par', valeur: crous },
      ]}
    />
  );
}
