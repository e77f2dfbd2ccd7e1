import { z } from 'zod';

export const ERREURS = z
  .object({
    erreurs: z.array(
      z.object({
        champ: z.string().describe('Chemin du champ, « ressources.revenuBrutGlobal », ou « corps »'),
        message: z.string(),
      }),
    ),
  })
  .describe('Ce qui a été refusé, champ par champ');

export const ANNEE_INCONNUE = ERREURS.extend({
  anneesConnues: z.array(z.string()).describe('De la plus récente à la plus ancienne'),
});

export type ErreurDeChamp = z.output<typeof ERREURS>['erreurs'][number];

/** What concerns the whole body and none of its fields. */
export const surLeCorps = (message: string): readonly [ErreurDeChamp] => [{ champ: 'corps', message }];

const TYPES: Readonly<Record<string, string>> = {
  object: 'Un objet est attendu.',
  number: 'Un nombre est attendu.',
  int: 'Un nombre entier est attendu.',
  boolean: 'true ou false est attendu.',
  string: 'Un texte est attendu.',
};

/** French for every way a field of the contract may be wrong. Never repeats what was sent. */
export function messageDe(ecart: z.core.$ZodRawIssue): string {
  switch (ecart.code) {
    case 'invalid_type':
      if (ecart.input === undefined) return 'Ce champ est obligatoire.';
      return TYPES[ecart.expected] ?? 'Une autre valeur est attendue.';
    case 'too_small':
      return ecart.minimum === 0 ? 'Un nombre négatif n’a pas de sens ici.' : `Au moins ${ecart.minimum}.`;
    case 'too_big':
      return `Au plus ${ecart.maximum}.`;
    case 'not_multiple_of':
      return 'Deux décimales au plus.';
    case 'invalid_value':
      return `Une de ces valeurs est attendue : ${ecart.values.join(', ')}.`;
    case 'invalid_format':
      return 'Une date AAAA-MM-JJ est attendue.';
    case 'unrecognized_keys':
      return 'Ce champ n’existe pas.';
    default:
      return 'Cette valeur ne convient pas.';
  }
}

const CHAMP_MAXIMAL = 120;
const ERREURS_MAXIMUM = 50;

const chemin = (parts: readonly PropertyKey[]): string =>
  parts.map(String).join('.').slice(0, CHAMP_MAXIMAL) || 'corps';

/** The errors of zod, one per field; an answer stays small however many fields are wrong. */
export function erreursDe(erreur: z.ZodError): ErreurDeChamp[] {
  return erreur.issues
    .flatMap((ecart) => {
      const { path, message } = ecart;
      if (ecart.code !== 'unrecognized_keys') return [{ champ: chemin(path), message }];
      return ecart.keys.map((cle) => ({ champ: chemin([...path, cle]), message }));
    })
    .slice(0, ERREURS_MAXIMUM);
}
