/** Who answers for the rent: a person, or Visale (Action Logement, free). */
export type Garantie = 'physique' | 'visale';

/** How a paper is given: a document, an account, an agreement to a text, or a choice that asks for other papers. */
export type FormeDePiece = 'document' | 'visale' | 'compte' | 'accord' | 'choix';

export interface PieceDuDossier {
  readonly cle: string;
  readonly libelle: string;
  /** What makes it good, in a sentence. */
  readonly quoi: string;
  readonly forme: FormeDePiece;
  /** Asked only with that guarantee. */
  readonly garantie?: Garantie;
  /** May be given later, until the day of the rules. */
  readonly differable?: true;
  /** Names of the files; the first is required. */
  readonly fichiers?: readonly { readonly nom: string; readonly libelle: string }[];
}

/** Papers of a rental file (cite-u.crous-bordeaux.fr, guide of 26 February 2025). Their order is that of the task list. */
export const PIECES_DU_DOSSIER = [
  {
    cle: 'identite',
    libelle: 'Pièce d’identité',
    quoi: 'Carte d’identité, passeport ou titre de séjour en cours de validité.',
    forme: 'document',
    fichiers: [
      { nom: 'piece', libelle: 'Votre pièce d’identité' },
      { nom: 'verso', libelle: 'Le verso, s’il est sur un autre fichier' },
    ],
  },
  {
    cle: 'scolarite',
    libelle: 'Certificat de scolarité',
    quoi: 'Celui de l’année du logement, donné par l’établissement quand vous êtes inscrit.',
    forme: 'document',
    differable: true,
    fichiers: [{ nom: 'piece', libelle: 'Votre certificat de scolarité' }],
  },
  {
    cle: 'garant',
    libelle: 'Votre garant',
    quoi: 'Une personne qui s’engage à payer si vous ne payez pas, ou la garantie Visale, gratuite.',
    forme: 'choix',
  },
  {
    cle: 'cautionnement',
    libelle: 'Acte de cautionnement',
    quoi: 'Rempli et signé par votre garant.',
    forme: 'document',
    garantie: 'physique',
    fichiers: [{ nom: 'piece', libelle: 'L’acte signé' }],
  },
  {
    cle: 'revenus',
    libelle: 'Revenus du garant',
    quoi: 'Son dernier avis d’impôt, ou ses trois derniers bulletins de paie.',
    forme: 'document',
    garantie: 'physique',
    fichiers: [
      { nom: 'piece', libelle: 'Le premier document' },
      { nom: 'deuxieme', libelle: 'Un deuxième document' },
      { nom: 'troisieme', libelle: 'Un troisième document' },
    ],
  },
  {
    cle: 'visale',
    libelle: 'Visa Visale',
    quoi: 'Le visa que visale.fr vous a délivré, à votre nom.',
    forme: 'visale',
    garantie: 'visale',
    fichiers: [{ nom: 'piece', libelle: 'Le visa certifié, en PDF' }],
  },
  {
    cle: 'assurance',
    libelle: 'Assurance du logement',
    quoi: 'Une attestation d’assurance habitation qui couvre aussi votre responsabilité civile.',
    forme: 'document',
    fichiers: [{ nom: 'piece', libelle: 'Votre attestation d’assurance' }],
  },
  {
    cle: 'rib',
    libelle: 'Compte bancaire',
    quoi: 'Le compte où le dépôt de garantie vous sera rendu.',
    forme: 'compte',
  },
  {
    cle: 'reglement',
    libelle: 'Règlement intérieur',
    quoi: 'À lire et à accepter.',
    forme: 'accord',
  },
] as const satisfies readonly PieceDuDossier[];

export type ClePiece = (typeof PIECES_DU_DOSSIER)[number]['cle'];

export const pieceDuDossier = (cle: string): (PieceDuDossier & { readonly cle: ClePiece }) | null =>
  PIECES_DU_DOSSIER.find((piece) => piece.cle === cle) ?? null;

/** What a student has given so far. */
export interface DossierFourni {
  readonly garantie: Garantie | null;
  /** The certificate will come later. */
  readonly scolariteDifferee: boolean;
  readonly donnees: readonly ClePiece[];
}

/** The papers that this file needs, in order. Until the guarantee is chosen, those of neither are listed. */
export const piecesDemandees = (
  garantie: Garantie | null,
): readonly (PieceDuDossier & { readonly cle: ClePiece })[] =>
  PIECES_DU_DOSSIER.filter((piece: PieceDuDossier) => !piece.garantie || piece.garantie === garantie);

/** What still keeps the file from being deposited. A certificate put off does not. */
export function piecesManquantes({
  garantie,
  scolariteDifferee,
  donnees,
}: DossierFourni): readonly ClePiece[] {
  return piecesDemandees(garantie)
    .filter(({ cle, forme, differable }) => {
      if (forme === 'choix') return garantie === null;
      if (differable && scolariteDifferee) return false;
      return !donnees.includes(cle);
    })
    .map(({ cle }) => cle);
}

/** Why an agent refuses a file for good: the stay ends and the room goes to somebody else. */
export const REFUS_DOSSIER = {
  non_etudiant: 'Vous n’êtes pas inscrit dans une formation qui ouvre droit à un logement du Crous.',
  identite_autre: 'Les documents ne sont pas à votre nom.',
  document_falsifie: 'Un document a été modifié.',
} as const;

export type RefusDossier = keyof typeof REFUS_DOSSIER;
export const estRefusDossier = (texte: string): texte is RefusDossier => Object.hasOwn(REFUS_DOSSIER, texte);

/** What an agent may ask for again, by the code of the decision: the paper, and what is wrong with it. */
export const COMPLEMENTS_DOSSIER = {
  completer_identite: 'La pièce d’identité ne se lit pas, ou n’est plus valable.',
  completer_scolarite: 'Le certificat de scolarité n’est pas celui de l’année.',
  completer_cautionnement: 'L’acte de cautionnement n’est pas complet, ou n’est pas signé.',
  completer_revenus: 'Les revenus du garant ne se lisent pas, ou ne suffisent pas.',
  completer_visale: 'Le visa Visale n’est pas à votre nom, ou n’est plus valable.',
  completer_assurance: 'L’attestation d’assurance ne couvre pas ce logement et la responsabilité civile.',
} as const;

export type ComplementDossier = keyof typeof COMPLEMENTS_DOSSIER;
export const estComplementDossier = (texte: string): texte is ComplementDossier =>
  Object.hasOwn(COMPLEMENTS_DOSSIER, texte);

/** The paper that a complement asks for again. */
export const pieceDuComplement = (complement: ComplementDossier): ClePiece =>
  complement.slice('completer_'.length) as ClePiece;
