import { type DateCivile, jourDe, moisDe } from '@/lib/domain/noyau/date-civile';
import { date, enDate, facultatif, ine, nomPropre, schemaDe } from '@/lib/parcours/moteur';
import { definirQuestion } from '../definition';
import { aideTexte, ligne } from '../textes';

/** Nobody who studies was born before; a year typed wrong usually falls out of these limits. */
const PLUS_ANCIENNE: DateCivile = '1920-01-01';

const deux = (n: number): string => String(n).padStart(2, '0');
const jjmmaaaa = (d: DateCivile): string => `${deux(jourDe(d))}/${deux(moisDe(d))}/${d.slice(0, 4)}`;

export const identite = definirQuestion({
  id: 'identite',
  tache: 'identite',
  poser: ({ contexte: { personne, aujourdhui } }) => ({
    titre: 'Qui êtes-vous ?',
    pourquoi: 'Ces informations viennent de votre compte. Corrigez-les si elles ne sont pas justes.',
    champs: [
      { type: 'texte', nom: 'prenom', libelle: 'Prénom', autoComplete: 'given-name', largeur: 'moyen' },
      {
        type: 'texte',
        nom: 'nom',
        libelle: 'Nom de naissance',
        autoComplete: 'family-name',
        largeur: 'moyen',
      },
      {
        type: 'date',
        nom: 'dateNaissance',
        libelle: 'Date de naissance',
        aide: 'Par exemple 01/09/2006.',
        autoComplete: 'bday',
      },
      {
        type: 'texte',
        nom: 'ine',
        libelle: 'Identifiant national étudiant (INE)',
        aide: '11 caractères. Laissez vide si vous ne l’avez pas encore.',
        facultatif: true,
        largeur: 'moyen',
      },
    ],
    aide: aideTexte(
      'Où se trouve l’INE ?',
      'Il est sur votre relevé de notes du baccalauréat, sur votre carte étudiante et sur votre attestation CVEC.',
    ),
    initiale: {
      prenom: personne.prenom,
      nom: personne.nom,
      dateNaissance: personne.dateNaissance ? jjmmaaaa(personne.dateNaissance) : '',
      ine: personne.ine ?? '',
    },
    schema: schemaDe({
      prenom: nomPropre('Indiquez votre prénom'),
      nom: nomPropre('Indiquez votre nom de naissance'),
      dateNaissance: date('Indiquez votre date de naissance, par exemple 01/09/2006', {
        min: PLUS_ANCIENNE,
        max: aujourdhui,
        hors: 'Vérifiez l’année : écrivez votre date de naissance, par exemple 01/09/2006',
      }),
      ine: facultatif(ine),
    }),
    recapituler: (valeur) => [
      ligne('Prénom', valeur.prenom),
      ligne('Nom de naissance', valeur.nom),
      ligne('Date de naissance', enDate(valeur.dateNaissance)),
      ligne('INE', valeur.ine ?? 'Pas encore indiqué'),
    ],
  }),
});
