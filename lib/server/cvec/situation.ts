import 'server-only';
import type {
  CleExoneration,
  CleRemboursable,
  CodeAttestation,
  EtatRemboursement,
  ModeAcquittement,
  VieCvec,
} from '@/lib/domain/cvec';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { EtatLien, EtatTentative, ModePaiement, Rappel } from '@/lib/domain/paiement';

/** One row of each table, as the query gives them. */
export interface LigneSituation {
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
  readonly tentatives: readonly TentativeLue[] | null;
  readonly liens: readonly LienLu[] | null;
  readonly demandes: readonly DemandeLue[] | null;
  readonly remboursements: readonly RemboursementLu[] | null;
}

export interface TentativeLue {
  readonly id: string;
  readonly mode: ModePaiement;
  readonly etat: EtatTentative;
  readonly centimes: number;
  readonly devise: string;
  readonly expireA: number;
  readonly creeeA: number;
  readonly lien: string | null;
  readonly cle: string | null;
  readonly transaction: string | null;
}

export interface LienLu {
  readonly id: string;
  readonly etat: EtatLien;
  readonly expireA: number;
  readonly courriel: string | null;
  readonly motif: string | null;
  readonly rappel: Rappel | null;
}

export interface DemandeLue {
  readonly id: string;
  readonly etat: 'deposee' | 'accordee' | 'refusee';
  readonly categorie: CleExoneration;
  readonly motif: string | null;
  readonly precision: string | null;
}

export interface RemboursementLu {
  readonly id: string;
  readonly etat: EtatRemboursement;
  readonly tentative: string;
  readonly motif: CleRemboursable;
  readonly centimes: number;
  readonly refus: string | null;
}

/** A contribution, its owner and its life, read in one query: what every command judges. */
export interface Situation extends Omit<LigneSituation, 'attestation'> {
  readonly vie: VieCvec;
  readonly tentatives: readonly TentativeLue[];
  readonly liens: readonly LienLu[];
  readonly demandes: readonly DemandeLue[];
  readonly remboursements: readonly RemboursementLu[];
  readonly attestation: LigneSituation['attestation'];
}

const par = <T extends { readonly id: string }, V>(
  lignes: readonly T[],
  valeur: (ligne: T) => V,
): Readonly<Record<string, V>> => Object.fromEntries(lignes.map((ligne) => [ligne.id, valeur(ligne)]));

export function versSituation(ligne: LigneSituation): Situation {
  const { annee, crous, iban, version: rang, attestation } = ligne;
  const tentatives = ligne.tentatives ?? [];
  const liens = ligne.liens ?? [];
  const demandes = ligne.demandes ?? [];
  const remboursements = ligne.remboursements ?? [];
  const vie: VieCvec = {
    ...{ rang, annee, crous, iban },
    acquittement: attestation && {
      mode: attestation.mode,
      tentative: attestation.tentative,
      numero: attestation.numero,
      code: attestation.code,
      motif: attestation.motif,
    },
    tentatives: par(tentatives, ({ mode, etat, centimes, expireA, lien }) => ({
      ...{ mode, etat, centimes, expireA, lien },
    })),
    liens: par(liens, ({ etat, expireA }) => ({ etat, expireA })),
    demandes: par(demandes, ({ etat, categorie }) => ({ etat, categorie })),
    remboursements: par(remboursements, ({ etat, tentative, motif, centimes }) => ({
      ...{ etat, tentative, motif, centimes },
    })),
  };
  return { ...ligne, tentatives, liens, demandes, remboursements, vie };
}

const ms = (colonne: string): string => `(extract(epoch from ${colonne}) * 1000)::float8`;

/** Everything about one contribution, in one snapshot. `$1` is what `condition` compares. */
export const sqlSituation = (
  condition: string,
): string => `SELECT c.id, c."personneId", c.annee, c.version, c.crous,
  c."communeCode", c.situation, c."ibanScelle" IS NOT NULL AS iban, p.email, p.prenom, p.nom,
  (SELECT json_build_object('numero', a.numero, 'code', a.code, 'motif', a.motif, 'mode', a.mode,
      'tentative', a."tentativeId", 'emiseA', ${ms('a."emiseLe"')})
    FROM "Attestation" a WHERE a."personneId" = c."personneId" AND a.annee = c.annee AND a."annuleeLe" IS NULL) AS attestation,
  (SELECT json_agg(json_build_object('id', t.id, 'mode', t.mode, 'etat', t.etat, 'centimes', t.centimes, 'devise', t.devise,
      'expireA', ${ms('t."expireLe"')}, 'creeeA', ${ms('t."creeeLe"')}, 'lien', t."lienId", 'cle', t.cle,
      'transaction', t.transaction) ORDER BY t.id)
    FROM "Tentative" t WHERE t."cvecId" = c.id) AS tentatives,
  (SELECT json_agg(json_build_object('id', l.id, 'etat', l.etat, 'expireA', ${ms('l."expireLe"')},
      'courriel', l."courrielPayeur", 'motif', l.motif, 'rappel', l.rappel) ORDER BY l.id)
    FROM "LienDePaiement" l WHERE l."cvecId" = c.id) AS liens,
  (SELECT json_agg(json_build_object('id', d.id, 'etat', d.etat, 'categorie', d.categorie, 'motif', d.motif,
      'precision', d.precision) ORDER BY d.id)
    FROM "DemandeInstruction" d WHERE d."objetId" = c.id AND d.genre = 'exoneration_cvec') AS demandes,
  (SELECT json_agg(json_build_object('id', r.id, 'etat', r.etat, 'tentative', r."tentativeId", 'motif', r.motif,
      'centimes', r.centimes, 'refus', r.refus) ORDER BY r.id)
    FROM "Remboursement" r WHERE r."cvecId" = c.id) AS remboursements
FROM "Cvec" c JOIN "Personne" p ON p.id = c."personneId" WHERE ${condition}`;
