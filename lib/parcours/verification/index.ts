import { lireNumero } from '@/lib/domain/cvec';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import { facultatif, schemaDe, texteDe } from '@/lib/parcours/moteur/formulaire';
import { date } from '@/lib/parcours/moteur/lecteurs/dates';
import { nomPropre, texteLong } from '@/lib/parcours/moteur/lecteurs/textes';
import type { Champ } from '@/lib/parcours/moteur/types';

/** What somebody who checks an attestation reads on it. */
export const CHAMPS_NUMERO: readonly Champ[] = [
  {
    ...{ type: 'texte', nom: 'numero', libelle: 'Numéro de l’attestation', largeur: 'moyen' },
    aide: 'Trois lettres et un chiffre, six lettres, deux chiffres. Par exemple REN6 ABCDEF 42',
  },
  {
    ...{ type: 'texte', nom: 'nom', libelle: 'Nom de famille de l’étudiant', largeur: 'moyen' },
    aide: 'Comme sur l’attestation : le nom de naissance ou le nom d’usage',
  },
];

const MANQUE = 'Écrivez le numéro de l’attestation, par exemple REN6 ABCDEF 42';

export const schemaNumero = schemaDe({
  numero: (brut) => {
    const numero = lireNumero(texteDe(brut).slice(0, 40));
    return numero ? succes(numero) : refus(MANQUE);
  },
  nom: nomPropre('Écrivez le nom de famille de l’étudiant'),
});

export const CHAMPS_CODE: readonly Champ[] = [
  {
    ...{ type: 'texte-long', nom: 'code', libelle: 'Contenu du code' },
    aide: 'Scannez le code avec un téléphone, puis copiez ici le texte qu’il donne. Il commence par CVEC1',
  },
  {
    ...{ type: 'texte', nom: 'nomDeFamille', libelle: 'Nom de famille', largeur: 'moyen', facultatif: true },
    aide: 'Avec le prénom et la date de naissance de la pièce d’identité, le portail dit si le code est bien celui de cette personne',
  },
  { type: 'texte', nom: 'prenom', libelle: 'Prénom', largeur: 'moyen', facultatif: true },
  { type: 'date', nom: 'dateNaissance', libelle: 'Date de naissance', facultatif: true },
];

const IDENTITE = ['nomDeFamille', 'prenom', 'dateNaissance'] as const;

/** All three or none: the print of an identity cannot be compared by halves. */
export const schemaCode = schemaDe(
  {
    code: texteLong('Collez le texte que donne le code, il commence par CVEC1', 400),
    nomDeFamille: facultatif(nomPropre('')),
    prenom: facultatif(nomPropre('')),
    dateNaissance: facultatif(date('')),
  },
  (valeurs) => {
    const absent = IDENTITE.find((champ) => valeurs[champ] === undefined);
    if (!absent || IDENTITE.every((champ) => valeurs[champ] === undefined)) return null;
    return { champ: absent, message: 'Donnez le nom, le prénom et la date de naissance, ou aucun des trois' };
  },
);

interface AttestationVerifiee {
  readonly numero: string;
  readonly annee: string;
  readonly code: string;
  /** From a scanned code: how the family name begins, to be compared with an identity document. */
  readonly lettres: string | null;
  /** The identity that was given is the one that the code was made for. */
  readonly identiteVerifiee: boolean;
}

/** What a check answers. Who has the number and the name, or the code, learns the year and the state, nothing of the person. */
export type ReponseDeVerification =
  | ({ readonly type: 'valide' } & AttestationVerifiee)
  | ({ readonly type: 'close' } & AttestationVerifiee)
  | { readonly type: 'autre_personne' }
  | { readonly type: 'introuvable'; readonly par: 'numero' | 'code' }
  | { readonly type: 'code_refuse'; readonly raison: 'illisible' | 'cle_inconnue' | 'alteree' };
