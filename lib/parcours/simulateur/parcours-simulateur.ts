import { autrement, type Parcours, type Question, type QuestionPosee } from '@/lib/parcours/moteur';
import type { CarteSimulateur, Cas, ContexteSimulateur, ReponsesSimulateur } from './definition';
import { incertaine } from './je-ne-sais-pas';
import { annee } from './questions/annee';
import { complements } from './questions/complements';
import { enfants } from './questions/enfants';
import { formation } from './questions/formation';
import { formationEtranger } from './questions/formation-etranger';
import { naissance } from './questions/naissance';
import { niveau } from './questions/niveau';
import { outreMer } from './questions/outre-mer';
import { situation } from './questions/situation';
import { trajet } from './questions/trajet';
import { reprendre } from './reprendre';

type QuestionSimulateur = Question<CarteSimulateur, ContexteSimulateur>;

const horsTerminale = ({ niveau: n }: ReponsesSimulateur): boolean => n?.niveau !== 'terminale';
const concerne =
  (...cas: readonly Cas[]) =>
  ({ situation: s }: ReponsesSimulateur): boolean =>
    cas.some((lequel) => s?.cas.includes(lequel));

/** In a file the Crous asks for a missing notice; here its absence is a « je ne sais pas » like another. */
const sansPromesse = (question: QuestionPosee): QuestionPosee =>
  autrement(question, {
    get champs() {
      return question.champs.map((champ) =>
        champ.nom === 'pasEncore' ? { ...champ, aide: undefined, libelle: 'Je n’ai pas cet avis' } : champ,
      );
    },
  });

const ETUDES: readonly QuestionSimulateur[] = [
  annee,
  incertaine(niveau),
  incertaine(reprendre('baccalaureat', { tache: 'etudes', posee: horsTerminale })),
  formation,
  incertaine(formationEtranger),
  incertaine(reprendre('emploi', { tache: 'etudes' })),
  incertaine(reprendre('premiere-demande', { tache: 'etudes', posee: horsTerminale })),
  incertaine(reprendre('bourses-recues', { tache: 'etudes' })),
  incertaine(reprendre('progression', { tache: 'etudes' })),
  incertaine(reprendre('difficultes', { tache: 'etudes' })),
  incertaine(reprendre('supplements', { tache: 'etudes' })),
];

const VOUS: readonly QuestionSimulateur[] = [
  incertaine(naissance),
  incertaine(reprendre('interruption', { tache: 'vous' })),
  incertaine(reprendre('service-civique', { tache: 'vous' })),
  incertaine(reprendre('nationalite', { tache: 'vous' })),
  incertaine(reprendre('attaches-france', { tache: 'vous' })),
  incertaine(reprendre('protection', { tache: 'vous' })),
  incertaine(reprendre('sejour', { tache: 'vous' })),
  incertaine(situation),
  incertaine(reprendre('situation-familiale', { tache: 'vous', posee: concerne('couple', 'enfant') })),
  incertaine(reprendre('declaration-impots', { tache: 'vous' })),
  incertaine(reprendre('ressources-couple', { tache: 'vous' })),
  incertaine(reprendre('enfance', { tache: 'vous', posee: concerne('enfance') })),
];

const FAMILLE: readonly QuestionSimulateur[] = [
  incertaine(reprendre('parents', { tache: 'famille' })),
  incertaine(reprendre('separation', { tache: 'famille' })),
  incertaine(reprendre('parent-isole', { tache: 'famille' })),
  reprendre('lettre-t-autre', { tache: 'famille' }),
  incertaine(reprendre('pension-isole', { tache: 'famille' })),
  incertaine(reprendre('nouveau-couple', { tache: 'famille' })),
  reprendre('avis-couple', { tache: 'famille', adapter: sansPromesse }),
  reprendre('avis-parent', { tache: 'famille', adapter: sansPromesse }),
  reprendre('avis-autre-parent', { tache: 'famille', adapter: sansPromesse }),
  reprendre('avis-etudiant', { tache: 'famille', adapter: sansPromesse }),
  incertaine(reprendre('revenus-etranger', { tache: 'famille', posee: concerne('revenus_etranger') })),
  incertaine(reprendre('changement', { tache: 'famille' })),
  incertaine(enfants),
  incertaine(trajet),
  incertaine(outreMer),
  incertaine(complements),
];

export const PARCOURS_SIMULATEUR: Parcours<CarteSimulateur, ContexteSimulateur> = {
  version: 'simulateur-1',
  questions: [...ETUDES, ...VOUS, ...FAMILLE],
  groupes: [
    {
      titre: 'Simulation',
      taches: [
        { id: 'etudes', titre: 'Vos études' },
        { id: 'vous', titre: 'Vous' },
        { id: 'famille', titre: 'Votre famille' },
      ],
    },
  ],
};
