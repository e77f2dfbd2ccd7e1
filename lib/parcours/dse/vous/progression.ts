import { enOuiNon, entier, facultatif, ouiNon, schemaDe } from '@/lib/parcours/moteur';
import { motsPour } from '@/lib/parcours/notions';
import { definirQuestion } from '../definition';
import { aideTexte, champOuiNon, ligne } from '../textes';

export const progressionEtudes = definirQuestion({
  id: 'progression',
  tache: 'identite',
  posee: ({ 'premiere-demande': demande }) => demande?.premiere === false,
  poser: ({ contexte: { annee } }) => ({
    titre: 'Où en êtes-vous dans vos études ?',
    pourquoi:
      'À partir de la troisième année de bourse, il faut avoir validé des crédits ou passer en année supérieure.',
    mots: motsPour(annee, 'credits-ects', 'droit-a-bourse'),
    champs: [
      champOuiNon(
        'passage',
        'Passez-vous dans l’année supérieure ?',
        'Par exemple de première en deuxième année de licence.',
      ),
      {
        type: 'nombre',
        nom: 'credits',
        libelle: 'Combien de crédits ECTS avez-vous validés depuis le bac ?',
        aide: 'Une année entière en compte 60. Laissez vide si vous ne le savez pas.',
        facultatif: true,
        suffixe: 'crédits',
      },
    ],
    aide: aideTexte(
      'Et si ma formation n’a pas de crédits ?',
      'Comptez 30 crédits par semestre validé, 60 par année validée.',
    ),
    schema: schemaDe({
      passage: ouiNon('Répondez oui ou non : passez-vous dans l’année supérieure ?'),
      credits: facultatif(
        entier({
          min: 0,
          max: 600,
          message: 'Indiquez un nombre de crédits, par exemple 60, ou laissez vide',
        }),
      ),
    }),
    recapituler: ({ passage, credits }) => [
      ligne('Passage en année supérieure', enOuiNon(passage)),
      ligne('Crédits ECTS validés', credits === undefined ? 'Je ne sais pas' : String(credits)),
    ],
  }),
});
