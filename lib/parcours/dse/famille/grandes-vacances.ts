import { premiereAnnee } from '@/lib/domain/noyau/annee-universitaire';
import {
  type Champ,
  choix,
  enOuiNon,
  libelleDe,
  lireSi,
  type Options,
  ouiNon,
  schemaDe,
} from '@/lib/parcours/moteur';
import { definirQuestion } from '../definition';
import { champChoix, champOuiNon, ligne } from '../textes';
import { estConcerneParLEte, resteASavoir } from './ete';
import type { GrandesVacances } from './valeurs';

const RETOURS = [
  { valeur: 'proche', libelle: 'En Europe, en Suisse ou au bord de la Méditerranée' },
  { valeur: 'lointain', libelle: 'Plus loin' },
] as const satisfies Options<NonNullable<GrandesVacances['retour']>>;

const ETE = 'Vos études dureront-elles après le 1er juillet';
const PUPILLE = 'Êtes-vous pupille de l’État ?';
const HEBERGE = 'Quelqu’un peut-il vous héberger en juillet et en août ?';
const ILE = 'Étudierez-vous sur une autre île que celle de votre famille ?';

const ligneOuiNon = (libelle: string, reponse: boolean | undefined) =>
  reponse === undefined ? [] : [ligne(libelle, enOuiNon(reponse))];

/** e.3, with the fields that the other answers leave open. It decides of two payments, never of the échelon. */
export const grandesVacances = definirQuestion({
  id: 'grandes-vacances',
  tache: 'domicile',
  posee: estConcerneParLEte,
  poser: ({ reponses, contexte: { annee } }) => {
    const reste = resteASavoir(reponses);
    const ete = `${ETE} ${premiereAnnee(annee) + 1} ?`;
    const champs: readonly Champ[] = [
      champOuiNon('apres', ete, 'Cours, examens ou stage obligatoire.'),
      ...(reste.retour ? [champChoix('retour', 'Où vivent vos parents ?', RETOURS)] : []),
      ...(reste.pupille ? [champOuiNon('pupille', PUPILLE)] : []),
      ...(reste.hebergement
        ? [champOuiNon('heberge', HEBERGE, 'Vos parents, votre tuteur ou une structure qui vous suit.')]
        : []),
      ...(reste.ile ? [champOuiNon('ile', ILE)] : []),
    ];
    return {
      // A choice alone on its page takes the title for its name.
      titre: champs.length === 1 ? ete : 'Où en serez-vous pendant les grandes vacances ?',
      pourquoi: 'Dans votre situation, la bourse peut aussi être versée en juillet et en août.',
      champs,
      schema: schemaDe({
        apres: ouiNon('Répondez oui ou non : vos études dureront-elles après le 1er juillet ?'),
        retour: lireSi(() => reste.retour, choix(RETOURS, 'Dites où vivent vos parents')),
        pupille: lireSi(() => reste.pupille, ouiNon('Répondez oui ou non : êtes-vous pupille de l’État ?')),
        heberge: lireSi(
          () => reste.hebergement,
          ouiNon('Répondez oui ou non : quelqu’un peut-il vous héberger en juillet et en août ?'),
        ),
        ile: lireSi(() => reste.ile, ouiNon('Répondez oui ou non : étudierez-vous sur une autre île ?')),
      }),
      recapituler: ({ apres, retour, pupille, heberge, ile }) => [
        ligne('Études après le 1er juillet', enOuiNon(apres)),
        ...(retour ? [ligne('Domicile des parents', libelleDe(RETOURS, retour))] : []),
        ...ligneOuiNon('Pupille de l’État', pupille),
        ...ligneOuiNon('Hébergé pendant l’été', heberge),
        ...ligneOuiNon('Études sur une autre île', ile),
      ],
    };
  },
});
