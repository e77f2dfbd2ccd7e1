import type { Bareme } from '@/lib/domain/baremes';
import { evaluerBourse, montantsDe, type ResultatBourse } from '@/lib/domain/bourse';
import { citerBareme } from './bareme';
import type { Demande } from './demande';
import { chiffresDe, echelonDe, seuilsDe } from './reponse/chiffres';
import { faitsManquantsDe } from './reponse/faits-manquants';
import type { Reponse } from './reponse/schema';
import { versFaits } from './vers-faits';

function conditionsDe({ conditions }: ResultatBourse): Reponse['conditions'] {
  const { age, etudes, nationalite, droits } = conditions;
  return { age, etudes, nationalite, droits };
}

/** The contract says nothing of the diploma: the line that would say it is held is not ours to write. */
const explicationDe = ({ explication }: ResultatBourse): Reponse['explication'] =>
  explication
    .filter(({ regle }) => !regle.startsWith('DIP'))
    .map((pas) => ({ ...pas, valeurs: { ...pas.valeurs } }));

/** Answers a request for simulation with the law of its year. Pure and total: nothing is kept, nothing is thrown. */
export function simuler(demande: Demande, bareme: Bareme): Reponse {
  const faits = versFaits(demande, bareme.annee);
  const resultat = evaluerBourse(faits, bareme);
  const echelon = echelonDe(resultat);
  return {
    annee: bareme.annee,
    bareme: citerBareme(bareme),
    ...chiffresDe(resultat, echelon && montantsDe(bareme, echelon)),
    conditions: conditionsDe(resultat),
    droits: { restantsApresLicence: null, supplementaires: null },
    complements: {
      aideMerite: null,
      aideMobiliteInternationale: { eligible: null, mensualite: null, total: null },
      aideMobiliteMaster: null,
      aideMobiliteParcoursup: null,
      asapPlafond: null,
      asapPlafondAnnuel: null,
    },
    calendrier: {
      recevable: null,
      dansLaCampagne: null,
      premierMoisPaye: null,
      retroactif: null,
      recoursDansLeDelai: null,
    },
    motifs: resultat.type === 'non_eligible' ? resultat.motifs.map((motif) => ({ ...motif })) : [],
    faitsManquants: faitsManquantsDe(resultat),
    explication: explicationDe(resultat),
    seuils: seuilsDe(resultat),
  };
}
