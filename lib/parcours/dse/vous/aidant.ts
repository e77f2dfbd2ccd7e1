import { enOuiNon, ouiNon, schemaDe } from '@/lib/parcours/moteur';
import { motsPour } from '@/lib/parcours/notions';
import { definirQuestion } from '../definition';
import { aideTexte, champOuiNon, ligne } from '../textes';

/** PTS-7. */
export const aidant = definirQuestion({
  id: 'aidant',
  tache: 'sante',
  poser: ({ contexte: { annee } }) => ({
    titre: 'Aidez-vous un proche en situation de handicap, sans être payé ?',
    pourquoi: 'La notification CDAPH de votre proche doit mentionner un besoin d’aide humaine.',
    mots: motsPour(annee, 'aidant', 'cdaph', 'points-de-charge'),
    champs: [champOuiNon('aidant', 'J’aide un proche en situation de handicap')],
    aide: aideTexte(
      'Quels proches ?',
      'Père, mère, grands-parents, frère, sœur, enfant, conjoint ou partenaire, et leurs enfants et parents, nouveau conjoint d’un parent.',
    ),
    schema: schemaDe({ aidant: ouiNon('Répondez oui ou non : aidez-vous un proche ?') }),
    recapituler: (valeur) => [ligne('Étudiant aidant d’un proche', enOuiNon(valeur.aidant))],
  }),
});
