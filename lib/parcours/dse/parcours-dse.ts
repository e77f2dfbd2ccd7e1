import type { Parcours } from '@/lib/parcours/moteur';
import type { CarteDse, ContexteDse } from './definition';
import { compte } from './depot/compte';
import { anneePrecedente } from './etudes/annee-precedente';
import { baccalaureat } from './etudes/baccalaureat';
import { cadreVoeu } from './etudes/cadre-voeu';
import { lieuVoeu } from './etudes/lieu-voeu';
import { nombreVoeux } from './etudes/nombre-voeux';
import { voeu } from './etudes/voeu';
import { avisAutreParent, avisCouple, avisEtudiant, avisParent } from './famille/avis';
import { baisseRevenus } from './famille/baisse-revenus';
import { changement } from './famille/changement';
import { distance } from './famille/distance';
import { domicile } from './famille/domicile';
import { enfant } from './famille/enfant';
import { grandesVacances } from './famille/grandes-vacances';
import { lettreTAutre } from './famille/lettre-t-autre';
import { nombreEnfants } from './famille/nombre-enfants';
import { nouveauCouple } from './famille/nouveau-couple';
import { parentIsole } from './famille/parent-isole';
import { parents } from './famille/parents';
import { pensionIsole } from './famille/pension-isole';
import { pensionVersee } from './famille/pension-versee';
import { revenusEtranger } from './famille/revenus-etranger';
import { separation } from './famille/separation';
import { aidant } from './vous/aidant';
import { aides } from './vous/aides';
import { attachesFrance } from './vous/attaches-france';
import { boursesRecues } from './vous/bourses-recues';
import { declarationImpots } from './vous/declaration-impots';
import { difficultes } from './vous/difficultes';
import { emploi } from './vous/emploi';
import { enfance } from './vous/enfance';
import { handicap } from './vous/handicap';
import { identite } from './vous/identite';
import { interruption } from './vous/interruption';
import { logement } from './vous/logement';
import { nationalite } from './vous/nationalite';
import { premiereDemande } from './vous/premiere-demande';
import { progressionEtudes } from './vous/progression';
import { protection } from './vous/protection';
import { ressourcesCouple } from './vous/ressources-couple';
import { sejour } from './vous/sejour';
import { serviceCivique } from './vous/service-civique';
import { situationFamiliale } from './vous/situation-familiale';
import { supplements } from './vous/supplements';

/** Changes whenever a question, a field or an option changes: it is kept with each deposit. */
export const VERSION_PARCOURS = 'dse-2';

const VOUS = [
  ...[aides, logement, identite, nationalite, attachesFrance, protection, sejour],
  ...[situationFamiliale, declarationImpots, ressourcesCouple, enfance, emploi],
  ...[premiereDemande, boursesRecues, progressionEtudes, difficultes, supplements],
  ...[interruption, serviceCivique],
];

const ETUDES = [anneePrecedente, baccalaureat, nombreVoeux, [voeu, lieuVoeu, cadreVoeu]];

const FAMILLE = [
  ...[parents, separation, parentIsole, lettreTAutre, pensionIsole, nouveauCouple],
  ...[avisCouple, avisParent, avisAutreParent, avisEtudiant, revenusEtranger, pensionVersee],
  ...[baisseRevenus, changement],
  ...[nombreEnfants, enfant, domicile, distance, grandesVacances],
];

export const PARCOURS_DSE: Parcours<CarteDse, ContexteDse> = {
  version: VERSION_PARCOURS,
  questions: [...VOUS, ...ETUDES, handicap, aidant, ...FAMILLE, compte],
  groupes: [
    {
      titre: 'Vous',
      taches: [
        { id: 'aides', titre: 'Aides demandées' },
        { id: 'identite', titre: 'Identité et situation' },
        { id: 'etudes', titre: 'Études et vœux' },
        { id: 'sante', titre: 'Handicap et aide à un proche' },
      ],
    },
    {
      titre: 'Votre famille',
      taches: [
        // Whose resources count depends on the situation of the student.
        { id: 'parents', titre: 'Parents et foyer fiscal', attend: ['identite'] },
        { id: 'ressources', titre: 'Ressources', attend: ['identite', 'parents'] },
        { id: 'fratrie', titre: 'Frères et sœurs', attend: ['identite'] },
        { id: 'domicile', titre: 'Domicile et distance', attend: ['identite', 'etudes'] },
      ],
    },
    {
      titre: 'Dépôt',
      taches: [
        // The holder is compared with the name given there.
        { id: 'compte', titre: 'Compte bancaire', attend: ['identite'] },
        {
          id: 'depot',
          titre: 'Vérifier et déposer',
          action: true,
          attend: [
            'aides',
            'identite',
            'etudes',
            'sante',
            'parents',
            'ressources',
            'fratrie',
            'domicile',
            'compte',
          ],
        },
      ],
    },
  ],
};
