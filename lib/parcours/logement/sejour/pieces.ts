import type { Garantie, PieceDuDossier } from '@/lib/domain/logement/sejour';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import { CHAMPS_COMPTE, schemaCompte } from '@/lib/parcours/cvec/compte';
import { champPiece } from '@/lib/parcours/cvec/piece';
import type { TitulaireAttendu } from '@/lib/parcours/dse/depot/rib';
import { type Champ, choix, type Lecteur, schemaDe, texteDe } from '@/lib/parcours/moteur';

const GARANTIES = [
  {
    valeur: 'visale',
    libelle: 'La garantie Visale',
    aide: 'Gratuite, donnée par Action Logement. Demandez votre visa sur visale.fr.',
  },
  {
    valeur: 'physique',
    libelle: 'Une personne',
    aide: 'Un parent ou un proche, qui signe un acte de cautionnement et montre ses revenus.',
  },
] as const satisfies readonly {
  readonly valeur: Garantie;
  readonly libelle: string;
  readonly aide: string;
}[];

const CHAMP_GARANTIE: Champ = {
  ...{ type: 'choix', nom: 'garantie', libelle: 'Qui se porte garant pour vous ?', options: GARANTIES },
};

const CHAMP_VISA: Champ = {
  ...{ type: 'texte', nom: 'numero', libelle: 'Numéro de votre visa', autoComplete: 'off', largeur: 'moyen' },
  aide: 'En haut du visa : une lettre, puis des chiffres.',
};

const CHAMP_ACCORD: Champ = {
  ...{ type: 'case', nom: 'accord', libelle: 'J’ai lu le règlement intérieur et je l’accepte' },
};

const CHAMP_PLUS_TARD: Champ = {
  ...{ type: 'case', nom: 'plusTard', libelle: 'Je le donnerai plus tard' },
  aide: 'Vous pouvez déposer votre dossier sans lui.',
};

interface Situation {
  /** The day after which nothing is put off any more. */
  readonly jusquAu: DateCivile;
  readonly aujourdhui: DateCivile;
  /** Files are there already: sending others replaces them. */
  readonly dejaDonnee: boolean;
  /** The file is deposited: only the paper itself is waited for. */
  readonly enRetard: boolean;
}

/** A form is held to 5 MB, whatever the number of its files. */
const ENSEMBLE =
  'Des photos ou des PDF, 4 Mo au plus pour tous les fichiers de cette page. Tout doit se lire, avec le nom.';

const peutAttendre = ({ jusquAu, aujourdhui, enRetard }: Situation): boolean =>
  !enRetard && aujourdhui <= jusquAu;

function fichiersDe({ fichiers = [], differable }: PieceDuDossier, situation: Situation): readonly Champ[] {
  const facultative = situation.dejaDonnee || (differable === true && peutAttendre(situation));
  return fichiers.map(
    ({ nom, libelle }, i): Champ => ({
      ...champPiece(libelle, nom, i > 0 || facultative),
      ...(fichiers.length > 1 ? { aide: i === 0 ? ENSEMBLE : undefined } : {}),
    }),
  );
}

/** The fields of one paper of the file. */
export function champsDePiece(piece: PieceDuDossier, situation: Situation): readonly Champ[] {
  const fichiers = fichiersDe(piece, situation);
  switch (piece.forme) {
    case 'choix':
      return [CHAMP_GARANTIE];
    case 'visale':
      return [CHAMP_VISA, ...fichiers];
    case 'compte':
      return CHAMPS_COMPTE;
    case 'accord':
      return [CHAMP_ACCORD];
    case 'document':
      return piece.differable && peutAttendre(situation) ? [...fichiers, CHAMP_PLUS_TARD] : fichiers;
  }
}

const FORME_DU_VISA = /^[A-Z]\d{6,14}$/;
const visa: Lecteur<string> = (brut) => {
  const lu = texteDe(brut)
    .toUpperCase()
    .replace(/[\s.-]/g, '');
  if (lu === '') return refus('Indiquez le numéro de votre visa');
  return FORME_DU_VISA.test(lu)
    ? succes(lu)
    : refus('Écrivez le numéro comme sur le visa : une lettre, puis des chiffres, par exemple V12345678901');
};

const accord: Lecteur<'oui'> = (brut) =>
  texteDe(brut) === 'oui' ? succes('oui') : refus('Cochez la case pour accepter le règlement intérieur');

const plusTard: Lecteur<'oui' | 'non'> = (brut) => succes(texteDe(brut) === 'oui' ? 'oui' : 'non');

/** What is typed beside the files; the files themselves are judged by their bytes. */
export function schemaDePiece({ forme, differable }: PieceDuDossier, personne: TitulaireAttendu) {
  switch (forme) {
    case 'choix':
      return schemaDe({ garantie: choix(GARANTIES, 'Choisissez votre garant') });
    case 'visale':
      return schemaDe({ numero: visa });
    case 'compte':
      return schemaCompte(personne);
    case 'accord':
      return schemaDe({ accord });
    case 'document':
      return differable ? schemaDe({ plusTard }) : schemaDe({});
  }
}

/** May a certificate still be put off that day? */
export const peutRemettre = (
  { differable }: PieceDuDossier,
  situation: Pick<Situation, 'jusquAu' | 'aujourdhui' | 'enRetard'>,
): boolean => differable === true && peutAttendre({ ...situation, dejaDonnee: false });
