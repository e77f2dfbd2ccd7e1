import { choix, libelleDe, type Options, schemaDe } from '@/lib/parcours/moteur';
import { motsPour } from '@/lib/parcours/notions';
import { definirQuestion } from '../definition';
import { aideTexte, champChoix, ligne } from '../textes';
import { nombreDeVoeux } from './nombre-voeux';
import type { CadreVoeu } from './valeurs';

const SECTEURS = [
  { valeur: 'public', libelle: 'Public' },
  { valeur: 'prive_habilite', libelle: 'Privé, habilité à recevoir des boursiers' },
  { valeur: 'prive_non_habilite', libelle: 'Privé, non habilité à recevoir des boursiers' },
  { valeur: 'inconnu', libelle: 'Je ne sais pas', aide: 'Le Crous regardera pour vous.' },
] as const satisfies Options<CadreVoeu['secteur']>;

const RYTHMES = [
  { valeur: 'plein', libelle: 'Temps plein' },
  { valeur: 'partiel', libelle: 'Temps partiel' },
] as const satisfies Options<CadreVoeu['rythme']>;

const STATUTS = [
  { valeur: 'etudiant', libelle: 'Étudiant' },
  { valeur: 'apprentissage', libelle: 'Apprenti' },
  { valeur: 'professionnalisation', libelle: 'En contrat de professionnalisation' },
  {
    valeur: 'formation_continue',
    libelle: 'En formation continue',
    aide: 'Une reprise d’études payée par un employeur, une région ou un congé de formation.',
  },
] as const satisfies Options<CadreVoeu['statut']>;

/** ETU-1 and EXC-1. */
export const cadreVoeu = definirQuestion({
  id: 'cadre-voeu',
  tache: 'etudes',
  repetitions: nombreDeVoeux,
  poser: ({ rang, contexte: { annee } }) => ({
    titre: `Comment suivrez-vous la formation du vœu ${rang} ?`,
    pourquoi:
      'La bourse est ouverte aux études à temps plein, sous statut étudiant, dans un établissement habilité.',
    mots: motsPour(annee, 'etablissement-habilite'),
    champs: [
      champChoix('secteur', 'L’établissement est', SECTEURS),
      champChoix('rythme', 'Vos études sont à', RYTHMES),
      champChoix('statut', 'Votre statut', STATUTS),
    ],
    aide: aideTexte(
      'Comment savoir si un établissement privé est habilité ?',
      'Il l’indique sur sa fiche Parcoursup et sur son site. Son secrétariat le sait aussi.',
    ),
    schema: schemaDe({
      secteur: choix(SECTEURS, 'Dites si l’établissement est public ou privé, ou « Je ne sais pas »'),
      rythme: choix(RYTHMES, 'Choisissez temps plein ou temps partiel'),
      statut: choix(STATUTS, 'Choisissez votre statut pendant cette formation'),
    }),
    recapituler: ({ secteur, rythme, statut }) => [
      ligne(`Vœu ${rang} : établissement`, libelleDe(SECTEURS, secteur)),
      ligne(
        `Vœu ${rang} : études`,
        `${libelleDe(RYTHMES, rythme)}, ${libelleDe(STATUTS, statut).toLowerCase()}`,
      ),
    ],
  }),
});
