import 'server-only';
import type { CodeAttestation, ModeAcquittement } from '@/lib/domain/cvec';
import { lireNumero } from '@/lib/domain/cvec';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { lignes } from '../../base';

/** An attestation and whose it is, as they are today: a corrected name corrects it. */
export interface AttestationLue {
  readonly numero: string;
  readonly annee: AnneeUniversitaire;
  readonly crous: string;
  readonly mode: ModeAcquittement;
  readonly code: CodeAttestation;
  readonly motif: string | null;
  readonly emiseLe: Date;
  readonly prenom: string;
  readonly nom: string;
  readonly nomUsage: string | null;
  readonly sexe: 'F' | 'M' | null;
  readonly dateNaissance: DateCivile;
  readonly ine: string | null;
}

const LIRE = `SELECT a.numero, a.annee, a.crous, a.mode, a.code, a.motif, a."emiseLe", p.prenom, p.nom, p."nomUsage", p.sexe,
  to_char(p."dateNaissance", 'YYYY-MM-DD') AS "dateNaissance", p.ine
  FROM "Attestation" a JOIN "Personne" p ON p.id = a."personneId" WHERE a."annuleeLe" IS NULL`;

const DE_LA_PERSONNE = `${LIRE} AND a."personneId" = $1::uuid`;

/** Every attestation of a student, the latest year first: past years stay. */
export const listerAttestations = (personneId: string): Promise<readonly AttestationLue[]> =>
  lignes<AttestationLue & object>('attestations_siennes', `${DE_LA_PERSONNE} ORDER BY a.annee DESC`, [
    personneId,
  ]);

export async function lireAttestation(personneId: string, annee: string): Promise<AttestationLue | null> {
  const [lue] = await lignes<AttestationLue & object>(
    'attestation_sienne',
    `${DE_LA_PERSONNE} AND a.annee = $2`,
    [personneId, annee],
  );
  return lue ?? null;
}

/** The attestation of a number, for a control: the name is the caller's to compare (`nomConcorde`). */
export async function trouverAttestation(texte: string): Promise<AttestationLue | null> {
  const numero = lireNumero(texte);
  if (!numero) return null;
  const [lue] = await lignes<AttestationLue & object>('attestation_numero', `${LIRE} AND a.numero = $1`, [
    numero,
  ]);
  return lue ?? null;
}
