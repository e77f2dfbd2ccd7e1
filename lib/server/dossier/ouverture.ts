import 'server-only';
import { type Bareme, baremePour } from '@/lib/domain/baremes';
import type { ResultatBourse } from '@/lib/domain/bourse';
import { collectiviteDe } from '@/lib/domain/noyau/collectivite';
import { texteDe } from '@/lib/parcours/moteur';
import { type Ouverture, ouvertureDe } from '@/lib/parcours/ouverture';
import type { ContenuInstantane, DecisionFigee } from './instantane';

/** A barème that changed may have judged again (its amounts are in the answer): the twelve-month total it would publish is not known. */
function baremeDe(annee: string, resultat: ResultatBourse): Bareme | null {
  const lu = baremePour(annee);
  if (!lu.ok || resultat.type !== 'eligible') return lu.ok ? lu.valeur : null;
  const { montants, echelons } = lu.valeur;
  const rang = echelons.indexOf(resultat.echelon);
  const { annuel, mensuel } = resultat.montants;
  if (montants.annuel[rang] === annuel && montants.mensuel[rang] === mensuel) return lu.valeur;
  const changes = {
    annuel: montants.annuel.with(rang, annuel),
    mensuel: montants.mensuel.with(rang, mensuel),
    douzeMois: null,
  };
  return { ...lu.valeur, montants: changes };
}

/** What a frozen decision opens, with the days of its deposit; `null` when its barème is no longer known. */
export function ouvertureFigee(
  contenu: ContenuInstantane,
  { voeu, faits, resultat }: DecisionFigee,
): Ouverture | null {
  const bareme = baremeDe(contenu.bareme.annee, resultat);
  if (bareme === null) return null;
  const commune = texteDe(contenu.saisies[`lieu-voeu-${voeu}`]?.communeCode);
  return ouvertureDe({
    ...{ faits, resultat, bareme },
    lieu: commune === '' ? undefined : collectiviteDe(commune),
    dates: {
      depotDse: contenu.deposeLe,
      piecesCompletes: contenu.deposeLe,
      // DIM-4: the deposit was received after the closing day, for that reason only.
      changementNotable: contenu.phase === 'close',
    },
  });
}
