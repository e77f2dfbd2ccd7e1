import { grouperIban } from '@/lib/domain/noyau/iban';
import { caseCochee, iban, lireSi, type Saisie, schemaDe, texteDe } from '@/lib/parcours/moteur';
import { definirQuestion } from '../definition';
import { ligne } from '../textes';
import { CHAMP_IBAN, champTitulaire, titulaireDuCompte } from './rib';

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
        champTitulaire('Comme sur le RIB. Un compte joint convient si votre nom y figure.'),
        CHAMP_IBAN,
        {
          type: 'case',
          nom: 'plusTard',
          libelle: PLUS_TARD,
          aide: 'Vous aurez la décision. Le versement attendra votre IBAN.',
          facultatif: true,
        },
      ],
      schema: schemaDe({
        titulaire: lireSi(donne, titulaireDuCompte(personne)),
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
