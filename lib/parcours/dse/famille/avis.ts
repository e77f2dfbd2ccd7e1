import { caseCochee, enEuros, euros, lireSi, schemaDe, texteDe } from '@/lib/parcours/moteur';
import { motsPour } from '@/lib/parcours/notions';
import { definirQuestion } from '../definition';
import { ligne } from '../textes';
import { DE_QUI } from './avis-de-qui';
import { avisNecessaires, type NomAvis } from './avis-necessaires';
import type { Avis } from './valeurs';

const PAS_ENCORE = 'Je n’ai pas encore cet avis';

/** RES-1, RES-2: one page per notice, the line « revenu brut global » and nothing else. */
const questionAvis = (id: NomAvis) =>
  definirQuestion({
    id,
    tache: 'ressources',
    posee: (reponses) => avisNecessaires(reponses).includes(id),
    poser: ({ reponses, contexte: { annee, anneeRevenus } }) => ({
      titre: `Quel est le revenu brut global de l’avis d’impôt ${DE_QUI[id](reponses)} ?`,
      pourquoi: `Sur l’avis reçu en ${anneeRevenus + 1}, qui porte sur les revenus de ${anneeRevenus}. Nous demandons ce montant parce que la bourse dépend des ressources.`,
      mots: motsPour(
        annee,
        'revenu-brut-global',
        'revenu-fiscal-de-reference',
        'avis-d-impot',
        'annee-des-revenus',
      ),
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
        dessin: {
          foyer: id === 'avis-couple' ? 'couple' : 'isole',
          anneeRevenus,
          cle: 'revenu-brut-global',
        },
      },
      schema: schemaDe({
        rbg: lireSi(
          (saisie) => texteDe(saisie.pasEncore) !== 'oui' || texteDe(saisie.rbg) !== '',
          euros(`Indiquez le revenu brut global, par exemple 33000, ou cochez « ${PAS_ENCORE} »`),
        ),
        pasEncore: caseCochee,
      }),
      recapituler: ({ rbg }: Avis) => [
        ligne(`Revenu brut global ${DE_QUI[id](reponses)}`, rbg === undefined ? PAS_ENCORE : enEuros(rbg)),
      ],
    }),
  });

export const avisCouple = questionAvis('avis-couple');
export const avisParent = questionAvis('avis-parent');
export const avisAutreParent = questionAvis('avis-autre-parent');
export const avisEtudiant = questionAvis('avis-etudiant');
