import { motsPour } from '@/lib/parcours/notions';
import { definirQuestion } from '../definition';
import { aideTexte, champOuiNon } from '../textes';
import { parentsConsideres } from './autonomie';
import { ligneMontant, schemaMontantSiOui } from './montant-si-oui';

/** RES-3. */
export const revenusEtranger = definirQuestion({
  id: 'revenus-etranger',
  tache: 'ressources',
  posee: parentsConsideres,
  poser: ({ contexte: { annee, anneeRevenus } }) => ({
    titre: `Vos parents ont-ils eu en ${anneeRevenus} des revenus qui ne sont pas sur ces avis ?`,
    pourquoi: 'Ces revenus s’ajoutent au revenu brut global.',
    mots: motsPour(annee, 'revenu-brut-global', 'annee-des-revenus'),
    champs: [
      champOuiNon('existe', 'Des revenus hors des avis d’impôt'),
      {
        type: 'euros',
        nom: 'montant',
        libelle: 'Montant de l’année, en euros',
        aide: 'Seulement si vous avez répondu oui. Sans les centimes.',
        facultatif: true,
      },
    ],
    aide: aideTexte(
      'Quels revenus ?',
      'Les revenus perçus à l’étranger, dans une collectivité d’outre-mer ou en Nouvelle-Calédonie, et ceux imposés à un taux forfaitaire.',
      'Convertissez-les en euros au taux officiel de l’année.',
    ),
    schema: schemaMontantSiOui(
      'y a-t-il d’autres revenus que ceux de ces avis ?',
      'Indiquez le montant de l’année en euros, par exemple 8000',
    ),
    recapituler: (valeur) => [ligneMontant('Revenus à l’étranger ou outre-mer', valeur)],
  }),
});
