import 'server-only';
import type { EvenementDu, TypeEvenementDu, VieDue } from '@/lib/domain/paiement/du';

/** What only the shell knows of what it creates. */
export interface DetailsDus {
  /** Key of the page view that begins a payment. */
  readonly cle?: string;
  /** Address that a payer leaves for the receipt. */
  readonly payeur?: { readonly id: string; readonly courriel: string };
  readonly transUuid?: string | null;
  readonly lien?: { readonly jetonHache: string; readonly courriel: string | null };
  readonly decision?: { readonly agent: string; readonly precision: string | null };
  /** Sealed account; `''` forgets the one that was there. */
  readonly iban?: string;
  readonly lot?: string;
  readonly retour?: RetourAJournaliser;
  readonly pieces?: readonly PieceScellee[];
}

export interface RetourAJournaliser {
  readonly source: 'notification' | 'export';
  readonly ordre: string;
  readonly transUuid: string | null;
  readonly statut: string;
  readonly jugement: string;
  readonly champs: Readonly<Record<string, string>>;
}

export interface PieceScellee {
  readonly id: string;
  readonly nom: string;
  readonly type: string;
  readonly taille: number;
  readonly empreinte: string;
  /** Hexadecimal. */
  readonly scelle: string;
}

/** Any event of a due: those that all share, and its owner's own. */
export type Evenement = EvenementDu | { readonly type: string };
export type Tables = Readonly<Record<string, readonly object[]>>;

export const de = <T extends TypeEvenementDu>(evenements: readonly Evenement[], ...types: readonly T[]) =>
  evenements.filter((e): e is Extract<EvenementDu, { type: T }> => types.some((type) => type === e.type));

function nommes(evenements: readonly Evenement[], nom: 'tentative' | 'lien' | 'remboursement') {
  const cles = evenements.flatMap((e) => {
    const cle = (e as Readonly<Record<string, unknown>>)[nom];
    return typeof cle === 'string' ? [cle] : [];
  });
  return [...new Set(cles)];
}

interface Changement {
  readonly avant: VieDue;
  readonly apres: VieDue;
  readonly evenements: readonly Evenement[];
  readonly acteur: string;
  readonly details: DetailsDus;
  /** Kind of the request that asks an agent for a refund. */
  readonly genre: string;
}

/** The rows of the journal, of attempts, links, refunds, requests for them and ledger after a change. Nothing here is judged. */
export function projeterDu({ avant, apres, evenements, acteur, details, genre }: Changement): Tables {
  const creees = de(evenements, 'tentative_creee');
  const neuves = new Set(creees.map(({ tentative }) => tentative));
  const payees = new Set(de(evenements, 'tentative_payee').map(({ tentative }) => tentative));
  const refusLien = de(evenements, 'lien_refuse').at(0);
  const ouverts = de(evenements, 'remboursement_ouvert');
  const neufs = new Set(ouverts.map(({ remboursement }) => remboursement));
  const refuses = de(evenements, 'remboursement_refuse').at(0);
  const demandes = ouverts.filter(({ etat }) => etat === 'demande');
  return {
    evenements: evenements.map(({ type, ...donnees }, i) => ({
      ...{ rang: avant.rang + 1 + i, type, donnees, acteur },
    })),
    tentatives: creees.map((t) => ({
      ...{ id: t.tentative, mode: t.mode, etat: apres.tentatives[t.tentative]?.etat, centimes: t.centimes },
      ...{ lienId: t.lien, expireLe: new Date(t.expireA), paye: payees.has(t.tentative) },
      cle: details.cle ?? null,
    })),
    tentatives_suivies: nommes(evenements, 'tentative')
      .filter((id) => !neuves.has(id) && apres.tentatives[id]?.etat !== avant.tentatives[id]?.etat)
      .map((id) => ({
        ...{ id, etat: apres.tentatives[id]?.etat, paye: payees.has(id) },
        transUuid: payees.has(id) ? (details.transUuid ?? null) : null,
      })),
    liens_suivis: nommes(
      evenements.filter(({ type }) => type !== 'tentative_creee'),
      'lien',
    )
      .filter((id) => avant.liens[id])
      .map((id) => ({
        ...{ id, etat: apres.liens[id]?.etat },
        motif: refusLien?.lien === id ? refusLien.motif : null,
      })),
    payeurs: details.payeur ? [details.payeur] : [],
    liens: de(evenements, 'lien_cree').map(({ lien, expireA }) => ({
      ...{ id: lien, expireLe: new Date(expireA) },
      ...{ jetonHache: details.lien?.jetonHache, courriel: details.lien?.courriel ?? null },
    })),
    remboursements: ouverts.map((r) => ({
      ...{ id: r.remboursement, tentativeId: r.tentative, motif: r.motif, centimes: r.centimes },
      etat: apres.remboursements[r.remboursement]?.etat,
    })),
    remboursements_suivis: nommes(evenements, 'remboursement')
      .filter((id) => !neufs.has(id))
      .map((id) => ({
        ...{ id, etat: apres.remboursements[id]?.etat, lot: details.lot ?? null },
        refus: refuses?.remboursement === id ? refuses.motif : null,
      })),
    ecritures: [
      ...[...payees].map((id) => ({
        ...{ tentativeId: id, remboursementId: null, sens: 'encaissement' },
        centimes: apres.tentatives[id]?.centimes,
      })),
      ...de(evenements, 'virement_emis').map(({ remboursement: id }) => ({
        ...{ tentativeId: apres.remboursements[id]?.tentative, remboursementId: id, sens: 'remboursement' },
        centimes: -(apres.remboursements[id]?.centimes ?? 0),
      })),
    ],
    demandes: demandes.map(({ remboursement: id, motif }) => ({ id, genre, objetId: id, categorie: motif })),
    demandes_decidees: de(evenements, 'remboursement_accorde', 'remboursement_refuse').map((e) => ({
      id: e.remboursement,
      etat: e.type === 'remboursement_accorde' ? 'accordee' : 'refusee',
      motif: e.type === 'remboursement_refuse' ? e.motif : null,
      ...{ agent: details.decision?.agent, precision: details.decision?.precision },
    })),
    pieces: (details.pieces ?? []).map((piece) => ({ ...piece, demandeId: ouverts[0]?.remboursement })),
    retours: details.retour ? [details.retour] : [],
  };
}
