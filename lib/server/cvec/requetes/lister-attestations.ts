import 'server-only';
import type { CodeAttestation } from '@/lib/domain/cvec';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import { lignes } from '../../base';

interface AttestationListee {
  readonly numero: string;
  readonly annee: AnneeUniversitaire;
  readonly code: CodeAttestation;
  readonly emiseLe: Date;
}

const SQL = `SELECT numero, annee, code, "emiseLe" FROM "Attestation"
WHERE "personneId" = $1::uuid AND "annuleeLe" IS NULL ORDER BY annee DESC`;

/** Her attestations, the last year first: they may be read again at any time. */
export const listerAttestations = (personneId: string): Promise<readonly AttestationListee[]> =>
  lignes<AttestationListee>('attestations_siennes', SQL, [personneId]);
