import { euros, nomEchelon } from '@/lib/affichage';
import type { Seuils, SeuilVoisin } from '@/lib/domain/bourse/resultat';

interface ProprietesCeQuiChangerait {
  readonly seuils: Seuils;
  readonly revenu: number;
}

/** « Avec 3 002 € de moins, vous passeriez à l'échelon 2 (3 071 € par an). » The sentence before any chart. */
export function CeQuiChangerait({ seuils, revenu }: ProprietesCeQuiChangerait) {
  const { superieur, inferieur, plafond } = seuils;
  return (
    <ul className="space-y-2">
      {superieur ? (
        <li>
          <strong>Avec {euros(superieur.ecart)} de moins</strong>, vous{' '}
          {plafond === null ? 'auriez' : 'passeriez à'} {voisin(superieur)}.
        </li>
      ) : null}
      {!superieur && plafond !== null ? <li>Vous avez déjà l’échelon le plus élevé.</li> : null}
      {inferieur ? (
        <li>
          <strong>Avec {euros(inferieur.ecart)} de plus</strong>, vous passeriez à {voisin(inferieur)}.
        </li>
      ) : null}
      {!inferieur && plafond !== null ? (
        <li>
          <strong>Avec {euros(plafond - revenu + 1)} de plus</strong>, vous n’auriez plus de bourse.
        </li>
      ) : null}
    </ul>
  );
}

const voisin = ({ echelon, montantAnnuel }: SeuilVoisin): string =>
  `l’échelon\u00a0${nomEchelon(echelon)} (${euros(montantAnnuel)} par an)`;
