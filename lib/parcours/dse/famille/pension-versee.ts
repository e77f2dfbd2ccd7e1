import { motsPour } from '@/lib/parcours/notions';
import { definirQuestion } from '../definition';
import { champOuiNon } from '../textes';
import { parentsConsideres } from './autonomie';
import { ligneMontant, schemaMontantSiOui } from './montant-si-oui';

/** RES-4: told so that the decision can say why it changes nothing. */
export const pensionVersee = definirQuestion({
  id: 'pension-versee',
  tache: 'ressources',
  posee: parentsConsideres,
  poser: ({ contexte: { annee, anneeRevenus } }) => ({
    titre: 'Vos parents versent-ils une pension alimentaire ?',
    pourquoi:
      'Une pension versée n’est pas déduite des ressources : le revenu brut global est pris avant cette déduction. Votre réponse permet de l’expliquer dans la décision.',
    mots: motsPour(annee, 'revenu-brut-global'),
    champs: [
      champOuiNon('existe', 'Une pension alimentaire est versée'),
      {
        type: 'euros',
        nom: 'montant',
        libelle: `Montant versé en ${anneeRevenus}`,
        aide: 'Seulement si vous avez répondu oui. Sans les centimes.',
        facultatif: true,
      },
    ],
    schema: schemaMontantSiOui(
      'une pension alimentaire est-elle versée ?',
      'Indiquez le montant de l’année en euros, par exemple 2400',
    ),
    recapituler: (valeur) => [ligneMontant('Pension alimentaire versée (non déduite)', valeur)],
  }),
});
