import { choix, libelleDe, type Options, schemaDe } from '@/lib/parcours/moteur';
import { baremeDe } from '../contexte';
import { definirQuestion, type Niveau } from '../definition';

const NIVEAUX = [
  { valeur: 'terminale', libelle: 'Première année, juste après la terminale', aide: 'Vous préparez le bac.' },
  { valeur: 'licence_1', libelle: 'Première année après le bac', aide: 'Vous n’êtes plus au lycée.' },
  { valeur: 'licence_2', libelle: 'Deuxième année après le bac' },
  { valeur: 'licence_3', libelle: 'Troisième année après le bac' },
  { valeur: 'master_1', libelle: 'Quatrième année après le bac (master 1)' },
  { valeur: 'master_2', libelle: 'Cinquième année après le bac (master 2)' },
  { valeur: 'doctorat_1', libelle: 'Doctorat' },
  { valeur: 'autre', libelle: 'Une autre année' },
] as const satisfies Options<Niveau>;

export const niveau = definirQuestion({
  id: 'niveau',
  tache: 'etudes',
  poser: ({ reponses }) => ({
    titre: `En quelle année d’études serez-vous en ${baremeDe(reponses).annee} ?`,
    pourquoi: 'Licence, BTS, BUT, classe préparatoire, école : comptez les années depuis le bac.',
    champs: [{ type: 'choix', nom: 'niveau', libelle: 'Année d’études', options: NIVEAUX }],
    schema: schemaDe({ niveau: choix(NIVEAUX, 'Choisissez votre année d’études, ou « Je ne sais pas »') }),
    recapituler: (valeur) => [{ libelle: 'Année d’études', valeur: libelleDe(NIVEAUX, valeur.niveau) }],
  }),
});
