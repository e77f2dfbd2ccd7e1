import { REFUS_REFERENT } from '@/lib/domain/etablissement';
import { phraseEntiere } from '../instruction';
import { schemaDe } from '../moteur/formulaire';
import { texteLong } from '../moteur/lecteurs/textes';
import type { Champ } from '../moteur/types';

export const AGREER = 'agreer';

/** The decision on a request of access: an agreement while a seat is free, or one of the reasons of a refusal. */
export const champsDAgrement = (placeLibre: boolean): readonly Champ[] => [
  {
    ...{ type: 'choix', nom: 'decision', libelle: 'Votre décision' },
    options: [
      ...(placeLibre
        ? [
            {
              valeur: AGREER,
              libelle: 'Agréer ce référent',
              aide: 'Son accès s’ouvre aussitôt. La personne est prévenue.',
            },
          ]
        : []),
      ...Object.entries(REFUS_REFERENT).map(([valeur, phrase]) => ({
        valeur,
        libelle: `Refuser\u202f: «\u202f${phrase}\u202f»`,
      })),
    ],
  },
  {
    ...{ type: 'texte-long', nom: 'motivation', libelle: 'Ce qui fonde la décision' },
    aide: 'Une ou deux phrases. La personne les lit avec la décision.',
  },
];

const motivation = phraseEntiere(
  texteLong('Écrivez en une phrase pourquoi l’accès est retiré', 500),
  'Écrivez une phrase entière, par exemple « Cette personne a quitté l’établissement. »',
);

/** Why an approval is withdrawn: the person reads it. */
export const schemaRetrait = schemaDe({ motivation });
