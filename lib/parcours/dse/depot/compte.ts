import { grouperIban } from '@/lib/domain/noyau/iban';
import {
  caseCochee,
  iban,
  lireSi,
  type Saisie,
  schemaDe,
  texte,
  texteDe,
  verifier,
} from '@/lib/parcours/moteur';
import { definirQuestion } from '../definition';
import { ligne } from '../textes';
import { estTitulaire } from './titulaire';

const PLUS_TARD = 'Je n’ai pas encore de compte à mon nom';

const donne = (saisie: Saisie): boolean =>
  texteDe(saisie.plusTard) !== 'oui' || texteDe(saisie.titulaire) !== '' || texteDe(saisie.iban) !== '';

/** The account may come later: the decision does not depend on it, only the payment does. */
export const compte = definirQuestion({
  id: 'compte',
  tache: 'compte',
  poser: ({ reponses: { identite }, contexte }) => {
    const personne = identite ?? contexte.personne;
    return {
      titre: 'Sur quel compte verser la bourse ?',
      pourquoi:
        'Un compte courant à votre nom, même si vous êtes mineur. Ces informations sont sur votre RIB.',
      champs: [
        {
          type: 'texte',
          nom: 'titulaire',
          libelle: 'Titulaire du compte',
          aide: 'Comme sur le RIB. Un compte joint convient si votre nom y figure.',
          autoComplete: 'off',
          largeur: 'long',
        },
        {
          type: 'texte',
          nom: 'iban',
          libelle: 'IBAN',
          aide: 'Commence par FR pour une banque française. Les espaces ne comptent pas.',
          autoComplete: 'off',
          largeur: 'long',
        },
        {
          type: 'case',
          nom: 'plusTard',
          libelle: PLUS_TARD,
          aide: 'Vous aurez la décision. Le versement attendra votre IBAN.',
          facultatif: true,
        },
      ],
      schema: schemaDe({
        titulaire: lireSi(
          donne,
          verifier(
            texte('Indiquez le titulaire du compte, comme sur le RIB'),
            (lu) => estTitulaire(lu, personne),
            `Le compte doit être à votre nom : écrivez le titulaire comme sur le RIB, par exemple « ${personne.nom} ${personne.prenom} »`,
          ),
        ),
        iban: lireSi(donne, iban(`Indiquez l’IBAN de votre compte, ou cochez « ${PLUS_TARD} »`)),
        plusTard: caseCochee,
      }),
      recapituler: (valeur) =>
        valeur.iban === undefined
          ? [ligne('Compte bancaire', PLUS_TARD)]
          : [ligne('Titulaire du compte', valeur.titulaire ?? ''), ligne('IBAN', grouperIban(valeur.iban))],
    };
  },
});
