import type { OrigineProposition } from '@/lib/domain/logement';
import {
  type CleMotifExceptionnel,
  type EtatAvance,
  estMotifExceptionnel,
  type GenreAvance,
  MOTIFS_EXCEPTIONNELS,
  type RefusAvance,
} from '@/lib/domain/logement/avance';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import type { EtatLien, EtatRemboursement, EtatTentative, ModePaiement } from '@/lib/domain/paiement';
import { champPiece, schemaCompte } from '../cvec';
import type { TitulaireAttendu } from '../dse/depot/rib';
import { type Champ, type Lecteur, schemaDe, texteDe } from '../moteur';

/** A room offered or booked, and what it asks for, as its student sees it. Amounts are whole cents. */
export interface PropositionMontree {
  readonly id: string;
  readonly proposition: string;
  readonly genre: GenreAvance;
  readonly annee: AnneeUniversitaire;
  readonly chambre: 'proposee' | 'reservee' | 'refusee' | 'expiree' | 'liberee';
  readonly logement: {
    readonly fiche: number;
    readonly intitule: string | null;
    readonly pieces: number | null;
    readonly residence: string;
    readonly adresse: string;
    readonly ville: string;
    readonly surfaces: { readonly min: number; readonly max: number } | null;
    /** Cents a month. */
    readonly loyer: number | null;
  };
  readonly origine: OrigineProposition;
  readonly tour: number | null;
  readonly voeu: number | null;
  readonly etat: EtatAvance;
  readonly centimes: number;
  readonly echeanceLe: Date | null;
  /** Why no payment can begin, `null` when one can. */
  readonly empechement: RefusAvance | null;
  readonly lien: {
    readonly adresse: string;
    readonly expireLe: Date;
    readonly courriel: string | null;
  } | null;
  readonly dernierLien: { readonly etat: EtatLien; readonly motif: string | null } | null;
  readonly derniereCarte: EtatTentative | null;
  readonly reglee: {
    readonly le: Date;
    readonly mode: ModePaiement;
    readonly reference: string;
  } | null;
  readonly remboursements: readonly {
    readonly id: string;
    readonly etat: EtatRemboursement;
    readonly libelle: string;
    readonly centimes: number;
    readonly raison: string | null;
    readonly refuseLe: DateCivile | null;
  }[];
  /** What may be asked of the money: by right with the room given up, or for an exceptional reason; `null`: nothing. */
  readonly demande: 'de_droit' | 'exceptionnelle' | null;
  readonly entreeEnVigueur: DateCivile;
}

/** Where the student pays, has paid, refuses or is paid back. */
export const adresseDeLaProposition = (id: string, suite = ''): string =>
  `/logement/demande/proposition/${id}${suite}`;

export type RefusDAvanceMontre = RefusAvance | 'introuvable' | 'paiement_indisponible' | 'campagne_inconnue';

/** Why it is not possible, and what to do instead. */
const PHRASES: Readonly<Record<RefusDAvanceMontre, string>> = {
  deja_acquittee: 'C’est déjà payé : le reçu est sur la page du logement.',
  lien_inconnu: 'Ce lien n’existe pas.',
  lien_ferme: 'Ce lien est fermé.',
  lien_expire: 'Ce lien est fermé : son heure est passée.',
  tentative_inconnue: 'Ce paiement n’existe pas.',
  sans_effet: 'Rien n’a changé.',
  remboursement_inconnu: 'Ce remboursement n’existe pas.',
  rien_a_rembourser: 'Aucun remboursement n’attend de compte.',
  echeance_passee: 'L’heure de payer est passée : ce logement sera proposé à quelqu’un d’autre.',
  chambre_rendue: 'Ce logement n’est plus à vous : il n’y a rien à payer.',
  chambre_tenue: 'Vous avez encore ce logement.',
  non_payee: 'Vous n’avez rien payé : il n’y a rien à rembourser.',
  sans_droit: 'Après la date d’entrée, l’avance n’est rendue que pour une raison exceptionnelle.',
  deja_demandee: 'Vous avez déjà demandé ce remboursement.',
  deja_remboursee: 'Ce paiement est déjà remboursé.',
  introuvable: 'Ce logement n’est pas proposé à votre compte.',
  paiement_indisponible: 'Le paiement par carte est fermé pour le moment. Revenez plus tard.',
  campagne_inconnue: 'Cette année n’est pas ouverte.',
};

export const phraseRefusAvance = (raison: RefusDAvanceMontre): string => PHRASES[raison];

const motif: Lecteur<CleMotifExceptionnel> = (brut) => {
  const lu = texteDe(brut);
  return estMotifExceptionnel(lu) ? succes(lu) : refus('Choisissez la raison de votre demande');
};

/** Why, the proof, and the account: what the Crous needs to decide and to pay. */
export const CHAMPS_RENDRE: readonly Champ[] = [
  {
    type: 'choix',
    nom: 'motif',
    libelle: 'Pourquoi demandez-vous un remboursement ?',
    options: MOTIFS_EXCEPTIONNELS.map(({ cle, libelle, pieces }) => ({
      valeur: cle,
      libelle,
      aide: `À joindre : ${pieces.join(', ').toLowerCase()}`,
    })),
  },
  champPiece('Le justificatif'),
];

export const schemaRendre = schemaDe({ motif });

/** The account to pay back to. */
export const schemaCompteAvance = (personne: TitulaireAttendu) => schemaCompte(personne);
