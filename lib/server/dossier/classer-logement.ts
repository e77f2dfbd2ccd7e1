import 'server-only';
import type { Calcul, ResultatBourse } from '@/lib/domain/bourse/resultat';
import { A_LOGEMENT_ADAPTE, EST_COUPLE, indiceSocial } from '@/lib/domain/logement';
import type { FaitsLogement } from '@/lib/parcours/dse';
import type { Classante } from '../logement';

/** What the engine counted, whether or not the bourse is granted: an échelon is computed for whoever asks for a room. */
function calculDe(resultat: ResultatBourse): Calcul | null {
  return resultat.type === 'indetermine' ? resultat.estimation : resultat.calcul;
}

const indiceDe = ({ ressourcesRetenues, pointsDeCharge }: Calcul): number =>
  indiceSocial(ressourcesRetenues, pointsDeCharge);

/** Points are not counted above: a byte ranks them in a round. */
const POINTS_MAXIMUM = 255;

/**
 * The points depend on the place of studies and nothing published says which wish counts: the one that serves the student best.
 * Unknown incomes leave a request unranked, and the Crous looks.
 */
export function compter(resultats: readonly ResultatBourse[]): Pick<Classante, 'rbg' | 'points'> {
  const calculs = resultats.flatMap((resultat) => calculDe(resultat) ?? []);
  const [meilleur] = calculs.sort((a, b) => indiceDe(a) - indiceDe(b));
  return {
    rbg: meilleur ? Math.trunc(meilleur.ressourcesRetenues) : null,
    points: meilleur ? Math.min(meilleur.pointsDeCharge, POINTS_MAXIMUM) : null,
  };
}

/** What ranks a request for a room. */
export function classante(
  { outreMer, couple, adapte }: FaitsLogement,
  resultats: readonly ResultatBourse[],
): Classante {
  const qualites = (adapte ? A_LOGEMENT_ADAPTE : 0) | (couple ? EST_COUPLE : 0);
  return { ...compter(resultats), outreMer, qualites };
}
