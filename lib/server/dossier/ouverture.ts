import 'server-only';
import { baremePour } from '@/lib/domain/baremes';
import { collectiviteDe } from '@/lib/domain/noyau/collectivite';
import { texteDe } from '@/lib/parcours/moteur';
import { type Ouverture, ouvertureDe } from '@/lib/parcours/ouverture';
import type { ContenuInstantane, DecisionFigee } from './instantane';

/** What a frozen decision opens, with the days of its deposit; `null` when its barème is no longer known. */
export function ouvertureFigee(
  contenu: ContenuInstantane,
  { voeu, faits, resultat }: DecisionFigee,
): Ouverture | null {
  const bareme = baremePour(contenu.bareme.annee);
  if (!bareme.ok) return null;
  const commune = texteDe(contenu.saisies[`lieu-voeu-${voeu}`]?.communeCode);
  return ouvertureDe({
    ...{ faits, resultat, bareme: bareme.valeur },
    lieu: commune === '' ? undefined : collectiviteDe(commune),
    dates: {
      depotDse: contenu.deposeLe,
      piecesCompletes: contenu.deposeLe,
      // DIM-4: the deposit was received after the closing day, for that reason only.
      changementNotable: contenu.phase === 'close',
    },
  });
}
