import { premiereAnnee } from '@/lib/domain/noyau/annee-universitaire';
import type { Collectivite } from '@/lib/domain/noyau/collectivite';
import { choix, enOuiNon, libelleDe, type Options, ouiNon, schemaDe } from '@/lib/parcours/moteur';
import { baremeDe } from '../contexte';
import { definirQuestion, type OutreMer } from '../definition';

const LIEUX = [
  { valeur: 'metropole', libelle: 'France métropolitaine' },
  { valeur: 'guadeloupe', libelle: 'Guadeloupe' },
  { valeur: 'guyane', libelle: 'Guyane' },
  { valeur: 'la_reunion', libelle: 'La Réunion' },
  { valeur: 'martinique', libelle: 'Martinique' },
  { valeur: 'mayotte', libelle: 'Mayotte' },
  { valeur: 'nouvelle_caledonie', libelle: 'Nouvelle-Calédonie' },
  { valeur: 'polynesie', libelle: 'Polynésie française' },
  { valeur: 'saint_barthelemy', libelle: 'Saint-Barthélemy' },
  { valeur: 'saint_martin', libelle: 'Saint-Martin' },
  { valeur: 'saint_pierre_et_miquelon', libelle: 'Saint-Pierre-et-Miquelon' },
  { valeur: 'wallis_et_futuna', libelle: 'Wallis-et-Futuna' },
  { valeur: 'etranger', libelle: 'À l’étranger' },
] as const satisfies Options<Collectivite | 'etranger'>;

/** e.3-1, e.4, OMR-5: it changes what is paid and in which currency it is told, never the échelon. */
export const outreMer = definirQuestion({
  id: 'outre-mer',
  tache: 'famille',
  posee: ({ situation }) => situation?.cas.includes('outre_mer') ?? false,
  poser: ({ reponses }) => {
    const fin = premiereAnnee(baremeDe(reponses).annee) + 1;
    return {
      titre: 'Où vit votre famille, et où étudierez-vous ?',
      pourquoi: 'Étudier outre-mer, ou loin d’une famille qui y vit, peut augmenter ce que vous recevez.',
      champs: [
        { type: 'liste', nom: 'famille', libelle: 'Votre famille vit', options: LIEUX },
        { type: 'liste', nom: 'etudes', libelle: 'Vous étudierez', options: LIEUX },
        {
          type: 'choix',
          nom: 'apres',
          libelle: `Vos études dureront-elles après le 1er juillet ${fin} ?`,
          options: [
            { valeur: 'oui', libelle: 'Oui' },
            { valeur: 'non', libelle: 'Non' },
          ],
        },
      ],
      schema: schemaDe({
        famille: choix(LIEUX, 'Choisissez dans la liste où vit votre famille'),
        etudes: choix(LIEUX, 'Choisissez dans la liste où vous étudierez'),
        apres: ouiNon('Répondez oui ou non : vos études dureront-elles après le 1er juillet ?'),
      }),
      recapituler: ({ famille, etudes, apres }: OutreMer) => [
        { libelle: 'Domicile de la famille', valeur: libelleDe(LIEUX, famille) },
        { libelle: 'Lieu des études', valeur: libelleDe(LIEUX, etudes) },
        { libelle: 'Études après le 1er juillet', valeur: enOuiNon(apres) },
      ],
    };
  },
});
