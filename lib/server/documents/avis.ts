import 'server-only';
import { dateEnClair, eurosDeCentimes, jourEnClair } from '@/lib/affichage';
import { parametresEficash } from '@/lib/domain/cvec';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import type { DocumentADessiner } from './blocs';
import { PIED } from './recapitulatif';

/** Amounts are whole cents. */
export interface AvisDePaiement {
  readonly annee: AnneeUniversitaire;
  /** `EF26…`, without spaces. */
  readonly reference: string;
  readonly centimes: number;
  readonly frais: number;
  readonly echeanceLe: DateCivile;
  /** « Crous de Rennes-Bretagne » */
  readonly crous: string;
  readonly personne: {
    readonly prenom: string;
    readonly nom: string;
    readonly dateNaissance: DateCivile;
  };
}

const grouper = (reference: string): string => reference.replace(/(.{4})(?=.)/g, '$1 ');

/** The notice that a student shows at the post office to pay in cash. */
export function avisDePaiement(avis: AvisDePaiement): DocumentADessiner {
  const { annee, reference, centimes, frais, echeanceLe, crous, personne } = avis;
  const jours = parametresEficash(annee).transmissionJoursOuvres;
  return {
    titre: `Avis de paiement CVEC ${annee}`,
    entete: ['Contribution vie étudiante et de campus, à payer en espèces dans un bureau de poste', crous],
    blocs: [
      { type: 'titre', texte: `À payer : ${eurosDeCentimes(centimes + frais)}` },
      {
        type: 'lignes',
        lignes: [
          { libelle: `Contribution ${annee}`, valeur: eurosDeCentimes(centimes) },
          { libelle: 'Frais de La Poste', valeur: eurosDeCentimes(frais) },
          { libelle: 'Dernier jour pour payer', valeur: jourEnClair(echeanceLe) },
          { libelle: 'Référence', valeur: grouper(reference) },
        ],
      },
      {
        type: 'code',
        forme: 'barres',
        contenu: reference,
        alternative: `Code-barres de la référence ${grouper(reference)}.`,
        legende: [grouper(reference), 'À lire au guichet.'],
      },
      { type: 'titre', texte: 'Étudiant' },
      {
        type: 'lignes',
        lignes: [
          { libelle: 'Nom', valeur: personne.nom },
          { libelle: 'Prénom', valeur: personne.prenom },
          { libelle: 'Date de naissance', valeur: dateEnClair(personne.dateNaissance) },
        ],
      },
      { type: 'titre', texte: 'Comment faire' },
      {
        type: 'liste',
        elements: [
          'Présentez cet avis dans un bureau de poste, imprimé ou sur votre téléphone, avec une pièce d’identité.',
          'Payez en espèces la somme entière, en une fois. Gardez le reçu.',
          `La Poste nous prévient sous ${jours} jours ouvrés. Nous vous écrivons quand votre attestation est prête.`,
          'Si vous réglez par un autre moyen avant, ne payez pas cet avis : un double paiement vous est rendu, mais il faut l’attendre.',
        ],
      },
    ],
    pied: PIED,
  };
}
