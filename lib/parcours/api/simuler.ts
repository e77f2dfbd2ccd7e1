import type { Bareme } from '@/lib/domain/baremes';
import { evaluerBourse, type Pas, type ResultatBourse } from '@/lib/domain/bourse';
import { citerBareme } from './bareme';
import type { Demande } from './demande';
import { chiffresDe, echelonDe, seuilsDe } from './reponse/chiffres';
import { complementsDe } from './reponse/complements';
import { faitsManquantsDe } from './reponse/faits-manquants';
import { montantsDemandes } from './reponse/montants';
import type { Reponse } from './reponse/schema';
import { calendrierDe, droitsDe } from './reponse/suites';
import { versFaits } from './vers-faits';

function conditionsDe({ conditions }: ResultatBourse): Reponse['conditions'] {
  const { age, etudes, nationalite, droits } = conditions;
  return { age, etudes, nationalite, droits };
}

/**
 * The engine's lines, then what the options change of the amount, then the complements and the dates. The contract asks nothing
 * of the diploma: the line that would say it is held is not ours to write.
 */
function expliquer(
  { explication }: ResultatBourse,
  montants: readonly Pas[],
  suites: readonly Pas[],
): Reponse['explication'] {
  const duMoteur = explication.filter(
    ({ regle }) => !regle.startsWith('DIP') && !(regle === 'MTT-1' && montants.length > 0),
  );
  return [...duMoteur, ...montants, ...suites].map((pas) => ({ ...pas, valeurs: { ...pas.valeurs } }));
}

/** Answers a request for simulation with the law of its year. Pure and total: nothing is kept, nothing is thrown. */
export function simuler(demande: Demande, bareme: Bareme): Reponse {
  const faits = versFaits(demande, bareme.annee);
  const resultat = evaluerBourse(faits, bareme);
  const echelon = echelonDe(resultat);
  const verses = echelon === null ? null : montantsDemandes(echelon, demande.options, bareme);
  const chiffres = chiffresDe(resultat, verses?.montants ?? null);
  const aides = complementsDe(faits, resultat, chiffres.boursier, bareme);
  const dates = calendrierDe(demande.calendrier, bareme);
  return {
    annee: bareme.annee,
    bareme: citerBareme(bareme),
    ...chiffres,
    conditions: conditionsDe(resultat),
    droits: droitsDe(faits, bareme),
    complements: aides.complements,
    calendrier: dates.calendrier,
    motifs: resultat.type === 'non_eligible' ? resultat.motifs.map((motif) => ({ ...motif })) : [],
    faitsManquants: faitsManquantsDe(resultat),
    explication: expliquer(resultat, verses?.explication ?? [], [...aides.explication, ...dates.explication]),
    seuils: seuilsDe(resultat),
  };
}
