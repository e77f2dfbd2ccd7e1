import { caseCochee, enEuros, euros, lireSi, schemaDe, texteDe } from '@/lib/parcours/moteur';
import { definirQuestion, type ReponsesDse } from '../definition';
import { ligne } from '../textes';
import { avisNecessaires, type NomAvis } from './avis-necessaires';
import type { Avis } from './valeurs';

const PAS_ENCORE = 'Je n’ai pas encore cet avis';

/** RES-1, RES-2: one page per notice, the line « revenu brut global » and nothing else. */
const questionAvis = (id: NomAvis, deQui: (reponses: ReponsesDse) => string) =>
  definirQuestion({
    id,
    tache: 'ressources',
    posee: (reponses) => avisNecessaires(reponses).includes(id),
    poser: ({ reponses, contexte: { anneeRevenus } }) => ({
      titre: `Quel est le revenu brut global de l’avis d’impôt ${deQui(reponses)} ?`,
      pourquoi: `Sur l’avis reçu en ${anneeRevenus + 1}, qui porte sur les revenus de ${anneeRevenus}. Nous demandons ce montant parce que la bourse dépend des ressources.`,
      champs: [
        {
          type: 'euros',
          nom: 'rbg',
          libelle: 'Revenu brut global',
          aide: 'Pas le « revenu fiscal de référence ». Un déficit s’écrit avec un signe moins.',
        },
        {
          type: 'case',
          nom: 'pasEncore',
          libelle: PAS_ENCORE,
          aide: 'Vous pouvez déposer le dossier sans lui : le Crous vous le demandera.',
          facultatif: true,
        },
      ],
      aide: {
        type: 'avis-impot',
        titre: 'Où se trouve cette ligne ?',
        ligne: 'Revenu brut global',
        valeur: '33 000',
      },
      schema: schemaDe({
        rbg: lireSi(
          (saisie) => texteDe(saisie.pasEncore) !== 'oui' || texteDe(saisie.rbg) !== '',
          euros(`Indiquez le revenu brut global, par exemple 33000, ou cochez « ${PAS_ENCORE} »`),
        ),
        pasEncore: caseCochee,
      }),
      recapituler: ({ rbg }: Avis) => [
        ligne(`Revenu brut global ${deQui(reponses)}`, rbg === undefined ? PAS_ENCORE : enEuros(rbg)),
      ],
    }),
  });

const ensemble = ({ parents }: ReponsesDse): boolean => parents?.situation === 'non_maries_ensemble';

export const avisCouple = questionAvis('avis-couple', ({ parents }) =>
  parents?.situation === 'tuteur' ? 'de votre tuteur' : 'de vos parents',
);
export const avisParent = questionAvis('avis-parent', (reponses) => {
  if (ensemble(reponses)) return 'de votre premier parent';
  return reponses.parents?.situation === 'deces' ? 'de votre parent' : 'du parent dont vous dépendez';
});
export const avisAutreParent = questionAvis('avis-autre-parent', (reponses) =>
  ensemble(reponses) ? 'de votre second parent' : 'de votre autre parent',
);
export const avisEtudiant = questionAvis('avis-etudiant', ({ 'situation-familiale': famille }) =>
  famille && famille.statut !== 'celibataire' ? 'de votre couple' : 'à votre nom',
);
