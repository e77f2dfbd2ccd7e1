import 'server-only';
import type { Acquittement, ActionCvec, CleRemboursable, EtatCvec } from '@/lib/domain/cvec';
import { actionsCvec, etatDe, montantCvec } from '@/lib/domain/cvec';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import { lignes } from '../../base';
import { adresseDuLien, jetonDuLien, type LienLu, type RemboursementLu, type TentativeLue } from '../../du';
import { lireSituation } from '../depot';
import type { DemandeLue } from '../situation';

/** What the student's page shows. Instants are milliseconds since 1970, amounts whole cents. */
export interface MaCvec {
  readonly id: string;
  readonly annee: AnneeUniversitaire;
  readonly etat: EtatCvec;
  readonly actions: readonly ActionCvec[];
  readonly centimes: number | null;
  readonly crous: string;
  readonly communeCode: string | null;
  readonly situation: string;
  readonly acquittement: (Acquittement & { readonly emiseA: number }) | null;
  /** Oldest first. */
  readonly tentatives: readonly TentativeLue[];
  /** The link that works now, with its address. */
  readonly lien: (LienLu & { readonly adresse: string }) | null;
  /** The last one, whatever became of it. */
  readonly dernierLien: LienLu | null;
  readonly avis: AvisLu | null;
  readonly demandes: readonly DemandeLue[];
  readonly remboursements: readonly RemboursementLu<CleRemboursable>[];
  readonly ibanConnu: boolean;
}

export interface AvisLu {
  readonly reference: string;
  readonly frais: number;
  /** Civil day, included. */
  readonly echeance: string;
  readonly centimes: number;
}

const AVIS = `SELECT a.reference, a.frais, to_char(a."echeanceLe", 'YYYY-MM-DD') AS echeance, t.centimes
  FROM "AvisEficash" a JOIN "Tentative" t ON t.id = a."tentativeId"
  WHERE a."cvecId" = $1::uuid AND t.etat = 'creee' ORDER BY a."emisLe" DESC LIMIT 1`;

/** The contribution of a student for a year, `null` when it was never opened. */
export async function lireMaCvec(
  personneId: string,
  annee: AnneeUniversitaire,
  maintenant: Date,
): Promise<MaCvec | null> {
  const s = await lireSituation({ par: 'personne', personneId, annee });
  if (!s) return null;
  const { vie, liens, attestation } = s;
  const actif = liens.find(({ etat, expireA }) => etat === 'actif' && maintenant.getTime() < expireA);
  const enEspeces = s.tentatives.some(({ mode, etat }) => mode === 'especes' && etat === 'creee');
  const [avis] = enEspeces ? await lignes<AvisLu & object>('cvec_avis', AVIS, [s.id]) : [];
  return {
    ...{ id: s.id, annee: s.annee, crous: s.crous, communeCode: s.communeCode, situation: s.situation },
    etat: etatDe(vie),
    actions: actionsCvec(etatDe(vie), 'etudiant'),
    centimes: montantCvec(s.annee),
    acquittement: vie.acquittement && attestation && { ...vie.acquittement, emiseA: attestation.emiseA },
    tentatives: s.tentatives,
    lien: actif ? { ...actif, adresse: adresseDuLien(jetonDuLien(actif.id)) } : null,
    dernierLien: liens.at(-1) ?? null,
    avis: avis ?? null,
    ...{ demandes: s.demandes, remboursements: s.remboursements, ibanConnu: s.iban },
  };
}

// The last deposit, judged by the last barème that changed its answer.
const BOURSE_POSSIBLE = `SELECT EXISTS (SELECT FROM "Dossier" d
  JOIN LATERAL (SELECT id FROM "Instantane" WHERE "dossierId" = d.id ORDER BY rang DESC LIMIT 1) i ON true
  JOIN "Decision" x ON x."instantaneId" = i.id AND x."versionBareme" =
    (SELECT max("versionBareme") FROM "Decision" WHERE "instantaneId" = i.id)
  WHERE d."personneId" = $1::uuid AND d.campagne = $2 AND d.etat IN ('depose', 'en_examen') AND x.type = 'eligible') AS possible`;

/** A deposited DSE that the engine finds eligible waits for its notification: nothing has to be paid in advance. */
export async function peutAttendreLaBourse(personneId: string, annee: string): Promise<boolean> {
  const [ligne] = await lignes<{ possible: boolean }>('cvec_bourse_possible', BOURSE_POSSIBLE, [
    personneId,
    annee,
  ]);
  return ligne?.possible ?? false;
}
