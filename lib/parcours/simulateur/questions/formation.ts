import { choix, libelleDe, type Options, schemaDe } from '@/lib/parcours/moteur';
import { motsPour } from '@/lib/parcours/notions';
import { baremeDe } from '../contexte';
import { definirQuestion, type Rythme, type Secteur } from '../definition';
import { JNSP } from '../je-ne-sais-pas';

const LIEUX = [
  { valeur: 'public', libelle: 'Dans un établissement public', aide: 'Université, lycée, école publique.' },
  { valeur: 'prive_habilite', libelle: 'Dans un établissement privé habilité à recevoir des boursiers' },
  { valeur: 'prive_non_habilite', libelle: 'Dans un établissement privé non habilité' },
  { valeur: 'inconnu', libelle: 'Dans un établissement privé, je ne sais pas s’il est habilité' },
  { valeur: 'etranger', libelle: 'À l’étranger' },
  { valeur: JNSP, libelle: 'Je ne sais pas' },
] as const satisfies Options<Secteur | 'etranger' | typeof JNSP>;

const RYTHMES = [
  { valeur: 'plein', libelle: 'À temps plein' },
  { valeur: 'partiel', libelle: 'À temps partiel' },
  { valeur: 'apprentissage', libelle: 'En apprentissage' },
  { valeur: 'professionnalisation', libelle: 'En contrat de professionnalisation' },
  {
    valeur: 'formation_continue',
    libelle: 'En formation continue',
    aide: 'Une reprise d’études payée par un employeur, une région ou un congé de formation.',
  },
  { valeur: JNSP, libelle: 'Je ne sais pas' },
] as const satisfies Options<Rythme | typeof JNSP>;

const connu = <V extends string>(valeur: V | typeof JNSP): V | undefined =>
  valeur === JNSP ? undefined : valeur;

export const formation = definirQuestion({
  id: 'formation',
  tache: 'etudes',
  poser: ({ reponses }) => ({
    titre: `Où et comment étudierez-vous en ${baremeDe(reponses).annee} ?`,
    pourquoi:
      'La bourse est ouverte aux études à temps plein, sous statut étudiant, dans un établissement habilité.',
    mots: motsPour(baremeDe(reponses).annee, 'etablissement-habilite'),
    champs: [
      { type: 'choix', nom: 'lieu', libelle: 'Où étudierez-vous ?', options: LIEUX },
      { type: 'choix', nom: 'rythme', libelle: 'Comment étudierez-vous ?', options: RYTHMES },
    ],
    aide: {
      type: 'texte',
      titre: 'Comment savoir si un établissement privé est habilité ?',
      paragraphes: ['Il l’indique sur sa fiche Parcoursup et sur son site. Son secrétariat le sait aussi.'],
    },
    schema: schemaDe({
      lieu: choix(LIEUX, 'Choisissez où vous étudierez, ou « Je ne sais pas »'),
      rythme: choix(RYTHMES, 'Choisissez comment vous étudierez, ou « Je ne sais pas »'),
    }).transform(({ lieu, rythme }) => ({ lieu: connu(lieu), rythme: connu(rythme) })),
    recapituler: ({ lieu, rythme }) => [
      { libelle: 'Lieu des études', valeur: libelleDe(LIEUX, lieu ?? JNSP) },
      { libelle: 'Rythme des études', valeur: libelleDe(RYTHMES, rythme ?? JNSP) },
    ],
  }),
});
