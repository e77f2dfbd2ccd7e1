import type { ContexteSimulateur } from '../definition';
import type { MarcheSimulateur, Simulation } from '../simuler';
import { verdictDe } from '../verdict';
import { encoderPartage, LONGUEUR_MAX } from './code';
import { GROUPES, type Groupe, saisiesDesGroupes } from './groupes';
import { lirePartage, type PartageLu } from './lire';

export type PartagePret =
  | { readonly type: 'pret'; readonly code: string; readonly lu: PartageLu }
  /** Some chosen answers are not read without these groups. */
  | { readonly type: 'incomplet'; readonly manquent: readonly Groupe[] }
  | { readonly type: 'trop_long' };

/** The link that shares the result and these groups of answers, read again as whoever opens it will. */
export function preparerPartage(
  marche: MarcheSimulateur,
  simulation: Simulation,
  choisis: ReadonlySet<Groupe>,
  contexte: ContexteSimulateur,
): PartagePret {
  const { issue, echelon } = verdictDe(simulation.resultat);
  const essayer = (groupes: ReadonlySet<Groupe>) => {
    const saisies = saisiesDesGroupes(marche, groupes);
    const code = encoderPartage({ annee: simulation.bareme.annee, issue, echelon, saisies });
    return { code, lu: lirePartage(code, contexte) };
  };
  const { code, lu } = essayer(choisis);
  if (lu.ok) return { type: 'pret', code, lu: lu.valeur };
  if (code.length > LONGUEUR_MAX) return { type: 'trop_long' };
  const autres = GROUPES.map(({ cle }) => cle).filter((cle) => !choisis.has(cle));
  const seul = autres.find((cle) => essayer(new Set([...choisis, cle])).lu.ok);
  return { type: 'incomplet', manquent: seul ? [seul] : autres };
}
