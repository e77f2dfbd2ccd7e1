import {
  choix,
  commune,
  lireSi,
  type Options,
  type Saisie,
  schemaDe,
  texte,
  texteDe,
} from '@/lib/parcours/moteur';
import { definirQuestion } from '../definition';
import { champChoix, ligne } from '../textes';
import { parentsConsideres } from './autonomie';
import type { Domicile } from './valeurs';

const LIEUX = [
  { valeur: 'france', libelle: 'En France', aide: 'Outre-mer compris.' },
  { valeur: 'etranger', libelle: 'À l’étranger' },
] as const satisfies Options<Domicile['lieu']>;

const lieuEst = (lieu: Domicile['lieu']) => (saisie: Saisie) => texteDe(saisie.lieu) === lieu;

export const domicile = definirQuestion({
  id: 'domicile',
  tache: 'domicile',
  poser: ({ reponses }) => ({
    titre: parentsConsideres(reponses) ? 'Où habite votre famille ?' : 'Où habitez-vous ?',
    pourquoi: parentsConsideres(reponses)
      ? 'Le domicile de vos parents, pas votre chambre d’étudiant. Sa distance avec vos études donne des points.'
      : 'Seules vos ressources comptent : c’est donc votre domicile que nous regardons.',
    champs: [
      champChoix('lieu', 'Domicile', LIEUX),
      {
        type: 'commune',
        nom: 'commune',
        libelle: 'Commune du domicile',
        aide: 'Si le domicile est en France. Par exemple « Rennes 35000 ».',
        facultatif: true,
      },
      {
        type: 'texte',
        nom: 'pays',
        libelle: 'Pays et ville du domicile',
        aide: 'Si le domicile est à l’étranger.',
        facultatif: true,
        largeur: 'moyen',
      },
    ],
    schema: schemaDe({
      lieu: choix(LIEUX, 'Dites si le domicile est en France ou à l’étranger'),
      commune: lireSi(
        lieuEst('france'),
        commune('commune', 'Indiquez la commune du domicile, par exemple « Rennes 35000 »'),
      ),
      pays: lireSi(
        lieuEst('etranger'),
        texte('Indiquez le pays et la ville du domicile, par exemple « Maroc, Rabat »'),
      ),
    }),
    recapituler: (valeur) => [ligne('Domicile', valeur.commune?.texte ?? valeur.pays ?? '')],
  }),
});
