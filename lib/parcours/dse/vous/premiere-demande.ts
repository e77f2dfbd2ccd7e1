import { enOuiNon, ouiNon, schemaDe } from '@/lib/parcours/moteur';
import { definirQuestion } from '../definition';
import { champOuiNon, ligne } from '../textes';

export const premiereDemande = definirQuestion({
  id: 'premiere-demande',
  tache: 'identite',
  poser: () => ({
    titre: 'Est-ce votre première demande de bourse pour des études supérieures ?',
    pourquoi: 'Une bourse de collège ou de lycée ne compte pas.',
    champs: [champOuiNon('premiere', 'Première demande')],
    schema: schemaDe({ premiere: ouiNon('Répondez oui ou non : est-ce votre première demande ?') }),
    recapituler: ({ premiere }) => [ligne('Première demande de bourse', enOuiNon(premiere))],
  }),
});
