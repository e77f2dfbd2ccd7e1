import { enOuiNon, entier, ouiNon, schemaDe } from '@/lib/parcours/moteur';
import { motsPour } from '@/lib/parcours/notions';
import { definirQuestion } from '../definition';
import { champOuiNon, ligne } from '../textes';

/** AUT-1 and AUT-2 both ask for a declaration apart from the parents'. */
export const declarationImpots = definirQuestion({
  id: 'declaration-impots',
  tache: 'identite',
  posee: ({ 'situation-familiale': famille }) =>
    famille !== undefined && (famille.statut !== 'celibataire' || famille.enfants > 0),
  poser: ({ contexte: { annee, anneeRevenus } }) => ({
    titre: 'Déclarez-vous vos revenus séparément de vos parents ?',
    pourquoi: `Regardez qui figure sur l’avis d’impôt des revenus de ${anneeRevenus}.`,
    mots: motsPour(annee, 'foyer-fiscal', 'independance'),
    champs: [
      champOuiNon('separee', 'Vous avez votre propre avis d’impôt'),
      {
        type: 'nombre',
        nom: 'enfants',
        libelle: 'Combien d’enfants sont à charge sur votre avis ?',
        aide: 'Écrivez 0 s’il n’y en a pas.',
        suffixe: 'enfants',
      },
    ],
    schema: schemaDe({
      separee: ouiNon('Répondez oui ou non : avez-vous votre propre avis d’impôt ?'),
      enfants: entier({ min: 0, max: 15, message: 'Indiquez un nombre d’enfants, par exemple 0' }),
    }),
    recapituler: ({ separee, enfants }) => [
      ligne('Déclaration séparée de celle de vos parents', enOuiNon(separee)),
      ligne('Enfants à charge sur votre avis', String(enfants)),
    ],
  }),
});
