import { type Bareme, baremePour } from '@/lib/domain/baremes';
import {
  evaluerBourse,
  type FaitManquant,
  type Montants,
  montantsDe,
  type ResultatBourse,
} from '@/lib/domain/bourse';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import type { Saisies } from '../cookie';
import type { ContexteSimulateur } from '../definition';
import { type MarcheSimulateur, marcher } from '../simuler';
import { type Verdict, verdictDe } from '../verdict';
import { versFaits } from '../vers-faits';
import { decoderPartage, type Partage } from './code';
import { GROUPES, type GroupePartageable, groupesDe } from './groupes';

/** `illisible`: nothing our page could have made; `hors_chemin`: answers that are not read without others. */
export type RefusPartage = 'illisible' | 'hors_chemin';

export interface PartageLu {
  readonly bareme: Bareme;
  /** What the link says of the result: nobody checked it. */
  readonly annonce: Pick<Partage, 'issue' | 'echelon'> & { readonly montants: Montants | null };
  /** What the engine says of the shared answers; `null` when they do not suffice to read the table. */
  readonly recalcul: { readonly verdict: Verdict; readonly resultat: ResultatBourse } | null;
  /** The link and the engine say two different things: it was changed, or the rules were. */
  readonly contredit: boolean;
  readonly reponses: readonly GroupePartageable[];
  /** What only the Crous may judge in the recomputed answer. */
  readonly examens: readonly FaitManquant[];
  /** Some conditions of the recomputed answer are not known: `tus` names what was not shared. `null`: all of them are. */
  readonly inconnu: { readonly tus: readonly string[] } | null;
}

const surLeChemin = (marche: MarcheSimulateur, saisies: Saisies): boolean => {
  const lues = new Set(
    marche.etapes.filter(({ etat }) => etat === 'repondue').map(({ question }) => question.cle),
  );
  return Object.keys(saisies).every((cle) => lues.has(cle));
};

/** Nothing to show where the table is not read, nor where the shared answers do not tell the reason of a refusal. */
function recalculer(resultat: ResultatBourse, issue: Partage['issue']): PartageLu['recalcul'] {
  const verdict = verdictDe(resultat);
  const inexplique = issue === 'refusee' && verdict.issue === 'sous_reserve';
  return verdict.issue === 'inconnue' || inexplique ? null : { verdict, resultat };
}

/** A refusal and a grant, or two échelons. What one of the two leaves open contradicts nothing. */
function estContredit({ issue, echelon }: Partage, verdict: Verdict | undefined): boolean {
  if (!verdict) return false;
  if (echelon && verdict.echelon) return echelon !== verdict.echelon;
  return (issue === 'refusee' || verdict.issue === 'refusee') && issue !== verdict.issue;
}

function reserver(
  resultat: ResultatBourse | undefined,
  reponses: readonly GroupePartageable[],
): Pick<PartageLu, 'examens' | 'inconnu'> {
  if (resultat?.type !== 'indetermine') return { examens: [], inconnu: null };
  const { faitsManquants } = resultat;
  const partages = new Set(reponses.map(({ cle }) => cle));
  const tus = GROUPES.filter(({ cle }) => !partages.has(cle)).map(({ pourTiers }) => pourTiers);
  return {
    examens: faitsManquants.filter(({ raison }) => raison === 'examen_crous'),
    inconnu: faitsManquants.some(({ raison }) => raison === 'manquant') ? { tus } : null,
  };
}

/** Reads a link whatever it holds: every answer is read again by its question, and the result computed again by the engine. */
export function lirePartage(code: string, contexte: ContexteSimulateur): Resultat<PartageLu, RefusPartage> {
  const partage = decoderPartage(code);
  const bareme = baremePour(partage?.annee ?? '');
  if (!partage || !bareme.ok || Object.hasOwn(partage.saisies, 'annee')) return refus('illisible');
  const { issue, echelon, saisies } = partage;
  const montants = echelon && montantsDe(bareme.valeur, echelon);
  if (echelon && !montants) return refus('illisible');
  const marche = marcher({ ...saisies, annee: { annee: partage.annee } }, contexte);
  if (!surLeChemin(marche, saisies)) return refus('hors_chemin');
  const resultat = evaluerBourse(versFaits(marche.reponses, contexte), bareme.valeur);
  const recalcul = recalculer(resultat, issue);
  const reponses = groupesDe(marche);
  return succes({
    bareme: bareme.valeur,
    annonce: { issue, echelon, montants },
    recalcul,
    contredit: estContredit(partage, recalcul?.verdict),
    reponses,
    ...reserver(recalcul?.resultat, reponses),
  });
}
