import type { Bareme } from '@/lib/domain/baremes';
import {
  type AideEvaluee,
  evaluerComplements,
  type FaitsBourse,
  type Pas,
  plafondsAsap,
  type ResultatBourse,
} from '@/lib/domain/bourse';
import type { Reponse } from './schema';

interface ComplementsExpliques {
  readonly complements: Reponse['complements'];
  readonly explication: readonly Pas[];
}

/** An échelon that only missing groups keep from being sure is one for the complements too. */
function presumer(resultat: ResultatBourse, boursier: boolean | null): ResultatBourse {
  const { explication, conditions } = resultat;
  if (resultat.type !== 'indetermine' || !boursier) return resultat;
  const { estimation } = resultat;
  if (!estimation?.echelon || !estimation.montants) return resultat;
  const { echelon, montants, seuils, ...calcul } = estimation;
  return { type: 'eligible', echelon, montants, seuils, calcul, explication, conditions };
}

/** What an aid would pay: nothing when it is excluded, unknown while a fact of it is missing. */
function montantDe({ etat, montant }: AideEvaluee): number | null {
  if (etat === 'exclue') return 0;
  return etat === 'a_preciser' || etat === 'inexistante' ? null : (montant?.total ?? null);
}

function mobiliteInternationale(aide: AideEvaluee): Reponse['complements']['aideMobiliteInternationale'] {
  const total = montantDe(aide);
  return {
    eligible: total === null ? null : aide.etat !== 'exclue',
    mensualite: aide.montant?.mensuel ?? null,
    total,
  };
}

export function complementsDe(
  faits: FaitsBourse,
  resultat: ResultatBourse,
  boursier: boolean | null,
  bareme: Bareme,
): ComplementsExpliques {
  const { MER, AMI, AMM, AMP } = evaluerComplements(faits, presumer(resultat, boursier), bareme);
  const plafonds = plafondsAsap(bareme);
  return {
    complements: {
      aideMerite: montantDe(MER),
      aideMobiliteInternationale: mobiliteInternationale(AMI),
      aideMobiliteMaster: montantDe(AMM),
      aideMobiliteParcoursup: montantDe(AMP),
      asapPlafond: plafonds?.versement ?? null,
      asapPlafondAnnuel: plafonds?.annuel ?? null,
    },
    explication: faits.complements ? [MER, AMI, AMM, AMP].flatMap((aide) => aide.explication) : [],
  };
}
