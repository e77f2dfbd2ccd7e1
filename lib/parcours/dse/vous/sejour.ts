import { enOuiNon, entier, ouiNon, schemaDe } from '@/lib/parcours/moteur';
import { definirQuestion } from '../definition';
import { champOuiNon, ligne } from '../textes';

const annees = entier({ min: 0, max: 99, message: 'Indiquez un nombre d’années, par exemple 3' });

/** NAT-4 and NAT-7, judged on 1 September. */
export const sejour = definirQuestion({
  id: 'sejour',
  tache: 'identite',
  posee: ({ nationalite, protection }) => {
    const sans = protection === undefined || protection.protection === 'aucun';
    // NAT-7: under the withdrawal agreement, the common rule may still admit a British student.
    if (nationalite?.groupe === 'royaume_uni') return sans || protection.protection === 'accord_retrait';
    return nationalite?.groupe === 'autre' && sans;
  },
  poser: ({ contexte: { annee } }) => ({
    titre: 'Depuis quand vivez-vous en France ?',
    pourquoi: `La durée de séjour est regardée au 1er septembre ${annee.slice(0, 4)}, en années complètes.`,
    champs: [
      champOuiNon('titre', 'Avez-vous un titre de séjour en cours de validité ?'),
      {
        type: 'nombre',
        nom: 'domicile',
        libelle: 'Depuis combien d’années habitez-vous en France ?',
        suffixe: 'ans',
      },
      {
        type: 'nombre',
        nom: 'foyer',
        libelle:
          'Depuis combien d’années vos parents, ou votre tuteur, déclarent-ils leurs impôts en France ?',
        aide: 'Écrivez 0 s’ils ne déclarent pas leurs impôts en France.',
        suffixe: 'ans',
      },
    ],
    schema: schemaDe({
      titre: ouiNon('Répondez oui ou non : avez-vous un titre de séjour ?'),
      domicile: annees,
      foyer: annees,
    }),
    recapituler: ({ titre, domicile, foyer }) => [
      ligne('Titre de séjour en cours de validité', enOuiNon(titre)),
      ligne('Années de domicile en France', String(domicile)),
      ligne('Années de foyer fiscal en France', String(foyer)),
    ],
  }),
});
