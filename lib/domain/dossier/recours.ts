import type { DateCivile } from '../noyau/date-civile';
import { anneeDe, dateCivile, jourDe, joursDuMois, moisDe } from '../noyau/date-civile';

/** A way to contest a decision, printed with every refusal and every notification. */
export interface VoieDeRecours {
  readonly regle: 'REC-1' | 'REC-2' | 'REC-3';
  readonly nom: string;
  readonly devant: string;
  readonly comment: string;
}

const DELAI_DE_RECOURS_MOIS = 2;

/** REC-1 to REC-3 (crous-creteil, crous-rennes; code de justice administrative). */
export const VOIES_DE_RECOURS = [
  {
    regle: 'REC-1',
    nom: 'Recours gracieux',
    devant: 'le recteur de région académique',
    comment:
      'Écrivez une lettre qui explique pourquoi la décision vous paraît fausse, avec vos justificatifs.',
  },
  {
    regle: 'REC-2',
    nom: 'Recours hiérarchique',
    devant: 'le ministre chargé de l’enseignement supérieur, par l’intermédiaire du recteur',
    comment: 'Écrivez au ministre et remettez votre lettre au rectorat.',
  },
  {
    regle: 'REC-3',
    nom: 'Recours contentieux',
    devant: 'le tribunal administratif',
    comment: 'Déposez une requête au greffe ou sur Télérecours citoyens. Aucun avocat n’est demandé.',
  },
] as const satisfies readonly VoieDeRecours[];

/** Last day to contest a decision received on a day: two months, to the same day or the month's end (REC-1 to REC-3). */
export function dernierJourDeRecours(decisionLe: DateCivile): DateCivile {
  const total = anneeDe(decisionLe) * 12 + (moisDe(decisionLe) - 1) + DELAI_DE_RECOURS_MOIS;
  const [annee, mois] = [Math.floor(total / 12), (total % 12) + 1];
  return dateCivile(annee, mois, Math.min(jourDe(decisionLe), joursDuMois(annee, mois)));
}
