import 'server-only';
import { definirEcriture, type Instruction, inserer, modifier, partiesDues } from '../du';
import type { Projection } from './geste';

/** Parameters that every part may read: $1 contribution, $2 version read, $6 instant. */
const CAS = `cas AS (UPDATE "Cvec" SET version = $3, etat = $4::"EtatCvec", crous = $5, "modifieeLe" = $6::timestamptz,
  "acquitteeLe" = CASE WHEN $7::boolean THEN coalesce("acquitteeLe", $6::timestamptz) END,
  "ibanScelle" = CASE WHEN $8::text = '' THEN NULL ELSE coalesce($8::text, "ibanScelle") END,
  "communeCode" = coalesce($9::text, "communeCode")
  WHERE id = $1::uuid AND version = $2 RETURNING id, "personneId", annee, crous)`;

/** What a contribution writes besides what all dues do. */
const ecrire = definirEcriture({
  ...{ prefixe: 'cvec', cas: CAS, fixes: 9 },
  parties: {
    ...partiesDues('EvenementCvec', 'cvecId'),
    avis: inserer(
      'AvisEficash',
      '"tentativeId", "cvecId", reference, frais, "echeanceLe", "emisLe"',
      'x."tentativeId", cas.id, x.reference, x.frais, x.echeance, $6::timestamptz',
      '"tentativeId" uuid, reference text, frais int, echeance date',
    ),
    attestations: inserer(
      'Attestation',
      'numero, "cvecId", "personneId", annee, crous, mode, "tentativeId", code, motif, "emiseLe"',
      'x.numero, cas.id, cas."personneId", cas.annee, cas.crous, x.mode, x."tentativeId", x.code, x.motif, $6::timestamptz',
      'numero text, mode text, "tentativeId" uuid, code text, motif text',
    ),
    // Before another one lives: one statement never withdraws and issues.
    annulees: modifier('Attestation', '"annuleeLe" = $6::timestamptz', 'numero text', 'numero'),
    codes: modifier('Attestation', 'code = x.code', 'numero text, code text', 'numero'),
    // What is asked waits where the contribution is managed.
    demandes_deplacees: modifier('DemandeInstruction', 'crous = cas.crous', 'id uuid'),
    lignes_eficash: inserer(
      'LigneEficash',
      'ligne, reference, centimes, "payeeLe", issue, "importeeLe"',
      'x.ligne, x.reference, x.centimes, x."payeeLe", x.issue, $6::timestamptz',
      'ligne text, reference text, centimes int, "payeeLe" date, issue text',
    ),
  },
});

export interface AEcrire {
  readonly id: string;
  readonly versionLue: number;
  readonly le: Date;
  readonly projection: Projection;
  readonly iban: string | null;
  readonly communeCode: string | null;
  readonly envois: readonly object[];
}

export function ecriture({
  id,
  versionLue,
  le,
  projection,
  iban,
  communeCode,
  envois,
}: AEcrire): Instruction {
  const { version, etat, crous, acquitte, tables } = projection;
  const fixes = [id, versionLue, version, etat, crous, le.toISOString(), acquitte, iban, communeCode];
  return ecrire(fixes, { ...tables, envois });
}
