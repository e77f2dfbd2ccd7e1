import { refus, succes } from '@/lib/domain/noyau/resultat';
import { type Lecteur, schemaDe, texteDe, verifier } from '../moteur/formulaire';
import { texteLong } from '../moteur/lecteurs/textes';
import type { Champ } from '../moteur/types';
import { type GenreDeDemande, genreInstruit } from './genres';

export const ACCORDER = 'accorder';
const LONGUEUR_MIN = 10;

const decision: Lecteur<string> = (brut) =>
  texteDe(brut) === '' ? refus('Choisissez votre décision') : succes(texteDe(brut));

/** What somebody else will read can't be one word. */
export const phraseEntiere = (lecteur: Lecteur<string>, message: string): Lecteur<string> =>
  verifier(lecteur, (texte) => texte.length >= LONGUEUR_MIN, message);

const motivation = phraseEntiere(
  texteLong('Écrivez en une phrase ce qui fonde votre décision', 500),
  'Écrivez une phrase entière, par exemple « Le titre de séjour porte la mention réfugié. »',
);

/** A decision always says why: its reason is kept with it, and the student reads it. */
export const schemaDecision = schemaDe({ decision, motivation });

/** The fields of the decision: an agreement, or one of the reasons of a refusal. */
export function champsDeDecision(genre: GenreDeDemande): readonly Champ[] {
  const { accord, effet, refuser = 'Refuser', refus: motifs } = genreInstruit(genre);
  return [
    {
      ...{ type: 'choix', nom: 'decision', libelle: 'Votre décision' },
      options: [
        { valeur: ACCORDER, libelle: accord, aide: effet },
        ...Object.entries(motifs).map(([valeur, phrase]) => ({
          valeur,
          libelle: `${refuser}\u202f: «\u202f${phrase}\u202f»`,
        })),
      ],
    },
    {
      ...{ type: 'texte-long', nom: 'motivation', libelle: 'Ce qui fonde la décision' },
      aide: 'Une ou deux phrases. L’étudiant les lit avec la décision.',
    },
  ];
}
