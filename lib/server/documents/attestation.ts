import 'server-only';
import { dateEnClair, eurosDeCentimes } from '@/lib/affichage';
import {
  type CodeAttestation,
  categorieExoneration,
  LIBELLES_ATTESTATION,
  montantCvec,
  type NumeroAttestation,
} from '@/lib/domain/cvec';
import { type AnneeUniversitaire, premiereAnnee } from '@/lib/domain/noyau/annee-universitaire';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { type Nommee, signerAttestation } from '../attestation';
import type { Bloc, DocumentADessiner, LigneDocument } from './blocs';
import { PIED } from './recapitulatif';

export interface AttestationCvec {
  readonly numero: NumeroAttestation;
  readonly annee: AnneeUniversitaire;
  readonly code: CodeAttestation;
  /** Why nothing was paid; `null` when it was. */
  readonly motif: string | null;
  readonly emiseLe: DateCivile;
  /** « Crous de Rennes-Bretagne » */
  readonly crous: string;
  readonly personne: Nommee & { readonly nomUsage: string | null; readonly ine: string | null };
  /** Address of the page where anybody checks it. */
  readonly verifierA: string;
}

/** What was settled, in one line. */
function acquittement({ annee, code, motif }: AttestationCvec): LigneDocument {
  if (motif !== null) {
    const categorie = categorieExoneration(motif);
    return { libelle: 'Exonération', valeur: categorie?.libelle ?? 'Accordée', source: categorie?.texte };
  }
  const centimes = montantCvec(annee);
  const valeur = centimes === null ? LIBELLES_ATTESTATION[code] : eurosDeCentimes(centimes);
  return { libelle: 'Contribution acquittée', valeur };
}

function identite({ personne }: AttestationCvec): LigneDocument[] {
  const { nom, nomUsage, prenom, dateNaissance, ine } = personne;
  return [
    { libelle: 'Nom', valeur: nom },
    ...(nomUsage ? [{ libelle: 'Nom d’usage', valeur: nomUsage }] : []),
    { libelle: 'Prénom', valeur: prenom },
    { libelle: 'Date de naissance', valeur: dateEnClair(dateNaissance) },
    { libelle: 'INE', valeur: ine ?? 'Non communiqué' },
  ];
}

function controle(attestation: AttestationCvec): Bloc[] {
  const { numero, annee, code, emiseLe, personne, verifierA } = attestation;
  const contenu = signerAttestation({ numero, annee: premiereAnnee(annee), code, emiseLe }, personne);
  return [
    { type: 'titre', texte: 'Pour l’établissement' },
    {
      type: 'code',
      forme: 'qr',
      contenu,
      alternative: `Code à scanner, signé : il dit le numéro ${numero}, l’année ${annee} et l’état de l’attestation.`,
      legende: [
        `Vérifiez le numéro et le nom sur ${verifierA}.`,
        'Sans réseau, le code se vérifie avec la clé publique du portail. Comparez ensuite le nom, le prénom et la date de naissance avec une pièce d’identité.',
        'Le code ne contient ni le prénom, ni la date de naissance, ni l’INE.',
      ],
    },
  ];
}

/** The proof that the contribution of a year was settled. */
export function attestation(faits: AttestationCvec): DocumentADessiner {
  const { numero, annee, code, emiseLe, crous } = faits;
  return {
    titre: `Attestation CVEC ${annee}`,
    entete: [
      'Contribution vie étudiante et de campus (code de l’éducation, L. 841-5)',
      `Établie le ${dateEnClair(emiseLe)} par le ${crous}`,
    ],
    blocs: [
      { type: 'titre', texte: `Numéro ${numero}` },
      {
        type: 'paragraphe',
        texte: `La personne nommée ci-dessous est en règle pour l’année universitaire ${annee}. Cette attestation vaut dans tous les établissements, même si cette personne en change.`,
      },
      { type: 'titre', texte: 'Étudiant' },
      { type: 'lignes', lignes: identite(faits) },
      { type: 'titre', texte: 'Contribution' },
      {
        type: 'lignes',
        lignes: [
          { libelle: 'Année universitaire', valeur: annee },
          acquittement(faits),
          { libelle: 'État', valeur: LIBELLES_ATTESTATION[code] },
        ],
      },
      ...controle(faits),
    ],
    pied: PIED,
  };
}
