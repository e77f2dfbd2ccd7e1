import 'server-only';
import type {
  CleExoneration,
  CleRemboursable,
  CodeAttestation,
  ModeAcquittement,
  VieCvec,
} from '@/lib/domain/cvec';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import { type LignesBrutes, type LignesDues, lignesDues, ms, par, partsDeVie, sqlLignesDues } from '../du';

/** One row of each table, as the query gives them. */
export interface LigneSituation extends LignesBrutes<CleRemboursable> {
  readonly id: string;
  readonly personneId: string;
  readonly annee: AnneeUniversitaire;
  readonly version: number;
  readonly crous: string;
  readonly communeCode: string | null;
  readonly situation: string;
  readonly iban: boolean;
  readonly email: string;
  readonly prenom: string;
  readonly nom: string;
  readonly attestation: {
    readonly numero: string;
    readonly code: CodeAttestation;
    readonly motif: CleExoneration | null;
    readonly mode: ModeAcquittement;
    readonly tentative: string | null;
    readonly emiseA: number;
  } | null;
  readonly demandes: readonly DemandeLue[] | null;
}

export interface DemandeLue {
  readonly id: string;
  readonly etat: 'deposee' | 'accordee' | 'refusee';
  readonly categorie: CleExoneration;
  readonly motif: string | null;
  readonly precision: string | null;
}

/** A contribution, its owner and its life, read in one query: what every command judges. */
export interface Situation
  extends Omit<LigneSituation, keyof LignesDues | 'demandes'>,
    LignesDues<CleRemboursable> {
  readonly vie: VieCvec;
  readonly demandes: readonly DemandeLue[];
}

export function versSituation(ligne: LigneSituation): Situation {
  const { annee, crous, iban, version: rang, attestation } = ligne;
  const dues = lignesDues(ligne);
  const demandes = ligne.demandes ?? [];
  const vie: VieCvec = {
    ...{ rang, annee, crous, iban },
    acquittement: attestation && {
      mode: attestation.mode,
      tentative: attestation.tentative,
      numero: attestation.numero,
      code: attestation.code,
      motif: attestation.motif,
    },
    ...partsDeVie(dues),
    demandes: par(demandes, ({ etat, categorie }) => ({ etat, categorie })),
  };
  return { ...ligne, ...dues, demandes, vie };
}

export const COLONNES = `c.id, c."personneId", c.annee, c.version, c.crous, c."communeCode", c.situation,
  c."ibanScelle" IS NOT NULL AS iban, p.email, p.prenom, p.nom`;

/** Everything about one contribution, in one snapshot. `$1` is what `condition` compares. */
export const sqlSituation = (condition: string): string => `SELECT ${COLONNES},
  (SELECT json_build_object('numero', a.numero, 'code', a.code, 'motif', a.motif, 'mode', a.mode,
      'tentative', a."tentativeId", 'emiseA', ${ms('a."emiseLe"')})
    FROM "Attestation" a WHERE a."personneId" = c."personneId" AND a.annee = c.annee AND a."annuleeLe" IS NULL) AS attestation,
  ${sqlLignesDues('cvecId', 'c.id')},
  (SELECT json_agg(json_build_object('id', d.id, 'etat', CASE d.etat WHEN 'piece_demandee' THEN 'deposee' ELSE d.etat END, 'categorie', d.categorie, 'motif', d.motif,
      'precision', d.precision) ORDER BY d.id)
    FROM "DemandeInstruction" d WHERE d."objetId" = c.id AND d.genre IN ('exoneration_cvec', 'retrait_exoneration_cvec')) AS demandes
FROM "Cvec" c JOIN "Personne" p ON p.id = c."personneId" WHERE ${condition}`;
