import { Depliable } from '@/components/ui/Depliable';
import { Tableau } from '@/components/ui/Tableau';
import { euros, nomEchelon, points } from '@/lib/affichage';
import type { PalierEchelon } from './types';

interface ProprietesTableauEchelons {
  readonly paliers: readonly PalierEchelon[];
  readonly revenu: number;
  readonly pointsDeCharge: number;
}

const COLONNES = [
  { titre: 'Échelon' },
  { titre: 'Revenu au plus', nombre: true },
  { titre: 'Par an', nombre: true },
  { titre: 'Par mois', nombre: true },
];

/** The figures of the curve, for those who prefer them. */
export function TableauEchelons({ paliers, revenu, pointsDeCharge }: ProprietesTableauEchelons) {
  const mien = paliers.findIndex(({ plafond }) => revenu <= plafond);
  return (
    <Depliable titre="Voir les chiffres en tableau">
      <Tableau
        legende={`Avec ${points(pointsDeCharge)} de charge`}
        colonnes={COLONNES}
        ligneMarquee={mien}
        lignes={paliers.map((palier, rang) => [
          rang === mien ? `${nomEchelon(palier.echelon)} (vous)` : nomEchelon(palier.echelon),
          euros(palier.plafond),
          euros(palier.annuel),
          euros(palier.mensuel),
        ])}
      />
    </Depliable>
  );
}
