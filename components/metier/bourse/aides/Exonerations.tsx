import { ListeDescription } from '@/components/ui/ListeDescription';
import { euros, typographie } from '@/lib/affichage';
import type { Exoneration } from '@/lib/domain/bourse';

/** EXO: what follows from being a scholar, whatever the échelon. */
export function Exonerations({ exonerations }: { readonly exonerations: readonly Exoneration[] }) {
  return (
    <ListeDescription
      lignes={exonerations.map(({ code, titre, comment, montant }) => ({
        libelle: typographie(titre),
        detail: typographie(comment),
        valeur: montant === null ? VALEURS[code] : `${euros(montant)} offerts`,
      }))}
    />
  );
}

const VALEURS: Readonly<Record<Exoneration['code'], string>> = {
  DROITS_INSCRIPTION: 'offerts',
  CVEC: 'offerte',
  REPAS_1_EURO: 'tarif réduit',
  LOGEMENT_PRIORITAIRE: 'priorité',
};
