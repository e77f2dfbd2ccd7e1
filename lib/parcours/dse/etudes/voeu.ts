import { choix, libelleDe, type Options, schemaDe, texte } from '@/lib/parcours/moteur';
import { definirQuestion } from '../definition';
import { ligne } from '../textes';
import { nombreDeVoeux } from './nombre-voeux';
import type { Voeu } from './valeurs';

const NIVEAUX = [
  { valeur: 'licence_1', libelle: 'Première année après le bac' },
  { valeur: 'licence_2', libelle: 'Deuxième année après le bac' },
  { valeur: 'licence_3', libelle: 'Troisième année après le bac' },
  { valeur: 'master_1', libelle: 'Quatrième année après le bac (master 1)' },
  { valeur: 'master_2', libelle: 'Cinquième année après le bac (master 2)' },
  { valeur: 'doctorat_1', libelle: 'Doctorat' },
  { valeur: 'autre', libelle: 'Une autre année' },
] as const satisfies Options<Voeu['niveau']>;

/** Two spellings of one name: case, accents and punctuation do not make another formation. */
const lettres = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const empreinte = ({ etablissement, formation }: Pick<Voeu, 'etablissement' | 'formation'>): string =>
  `${lettres(etablissement)}|${lettres(formation)}`;

export const voeu = definirQuestion({
  id: 'voeu',
  tache: 'etudes',
  repetitions: nombreDeVoeux,
  poser: ({ rang, reponses }) => {
    const precedents = (reponses.voeu ?? []).slice(0, rang - 1);
    return {
      titre: nombreDeVoeux(reponses) > 1 ? `Quel est votre vœu ${rang} ?` : 'Quel est votre vœu ?',
      pourquoi: 'Un vœu est une formation dans un établissement. Vous pourrez le changer après le dépôt.',
      champs: [
        {
          type: 'texte',
          nom: 'etablissement',
          libelle: 'Établissement',
          aide: 'Par exemple « Université de Rennes » ou « Lycée Chateaubriand ».',
          largeur: 'long',
        },
        {
          type: 'texte',
          nom: 'formation',
          libelle: 'Formation',
          aide: 'Par exemple « Licence de droit » ou « BTS Communication ».',
          largeur: 'long',
        },
        { type: 'liste', nom: 'niveau', libelle: 'Année d’études', options: NIVEAUX },
      ],
      schema: schemaDe(
        {
          etablissement: texte('Indiquez le nom de l’établissement, par exemple « Université de Rennes »'),
          formation: texte('Indiquez le nom de la formation, par exemple « Licence de droit »'),
          niveau: choix(NIVEAUX, 'Choisissez l’année d’études dans la liste'),
        },
        (valeur) => {
          const deja = precedents.findIndex((autre) => autre && empreinte(autre) === empreinte(valeur));
          return deja < 0
            ? null
            : {
                champ: 'formation',
                message: `Cette formation est déjà votre vœu ${deja + 1} : indiquez une autre formation ou un autre établissement`,
              };
        },
      ),
      recapituler: ({ etablissement, formation, niveau }) => [
        ligne(`Vœu ${rang}`, `${formation}, ${etablissement}`),
        ligne(`Vœu ${rang} : année d’études`, libelleDe(NIVEAUX, niveau)),
      ],
    };
  },
});
