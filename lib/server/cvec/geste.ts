import 'server-only';
import type { ActeurCvec, EvenementCvec, VieCvec } from '@/lib/domain/cvec';
import { estOuverte, etatDe, evoluerCvec } from '@/lib/domain/cvec';
import type { Envoi } from '../courriels';

/** What only the shell knows of what it creates. */
export interface Details {
  /** Key of the page view that begins a payment. */
  readonly cle?: string;
  /** Address that a payer leaves for the receipt. */
  readonly payeur?: { readonly id: string; readonly courriel: string };
  readonly transUuid?: string | null;
  readonly lien?: { readonly jetonHache: string; readonly courriel: string | null };
  readonly avis?: { readonly reference: string; readonly frais: number; readonly echeance: string };
  readonly decision?: { readonly agent: string; readonly precision: string | null };
  /** Sealed account; `''` forgets the one that was there. */
  readonly iban?: string;
  readonly communeCode?: string;
  readonly lot?: string;
  readonly retour?: RetourAJournaliser;
  readonly ligneEficash?: LigneEficash;
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

export interface LigneEficash {
  readonly ligne: string;
  readonly reference: string;
  readonly centimes: number;
  readonly payeeLe: string;
  readonly issue: string;
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

/** One decided change, ready to be written: events, who, when, and the mails that leave with it. */
export interface Geste {
  readonly avant: VieCvec;
  readonly evenements: readonly EvenementCvec[];
  readonly acteur: ActeurCvec;
  readonly le: Date;
  readonly details: Details;
  readonly envois: readonly Envoi[];
}

type Lignes = readonly object[];

/** The rows that a change writes, table by table. Nothing here is judged: the events say it all. */
export interface Projection {
  readonly etat: string;
  readonly crous: string;
  readonly version: number;
  readonly acquitte: boolean;
  readonly tables: Readonly<Record<string, Lignes>>;
}

const de = <T extends EvenementCvec['type']>(evenements: readonly EvenementCvec[], ...types: readonly T[]) =>
  evenements.filter((e): e is Extract<EvenementCvec, { type: T }> => types.some((type) => type === e.type));

const uniques = (cles: readonly string[]): readonly string[] => [...new Set(cles)];

/** The rows of the journal, of attempts, links, requests, refunds, attestation and ledger after a change. */
export function projeter({ avant, evenements, acteur, details }: Geste): Projection {
  const apres = evenements.reduce(evoluerCvec, avant);
  const creees = de(evenements, 'tentative_creee');
  const neuves = new Set(creees.map(({ tentative }) => tentative));
  const touchees = uniques(evenements.flatMap((e) => ('tentative' in e && e.tentative ? [e.tentative] : [])));
  const payees = new Set(de(evenements, 'tentative_payee').map(({ tentative }) => tentative));
  const liensNeufs = de(evenements, 'lien_cree');
  const liens = uniques(
    evenements.flatMap((e) => ('lien' in e && e.lien && e.type !== 'tentative_creee' ? [e.lien] : [])),
  );
  const refusLien = de(evenements, 'lien_refuse').at(0);
  const decidees = de(evenements, 'exoneration_accordee', 'exoneration_refusee');
  const ouverts = de(evenements, 'remboursement_ouvert');
  const rembourses = uniques(evenements.flatMap((e) => ('remboursement' in e ? [e.remboursement] : [])));
  const refuses = de(evenements, 'remboursement_refuse').at(0);
  const virements = de(evenements, 'virement_emis');
  const remboursementsDecides = de(evenements, 'remboursement_accorde', 'remboursement_refuse');
  const neufs = new Set(ouverts.map(({ remboursement }) => remboursement));
  return {
    etat: etatDe(apres),
    crous: apres.crous,
    version: apres.rang,
    acquitte: apres.acquittement !== null,
    tables: {
      evenements: evenements.map(({ type, ...donnees }, i) => ({
        rang: avant.rang + 1 + i,
        type,
        donnees,
        acteur,
      })),
      tentatives: creees.map((t) => ({
        ...{ id: t.tentative, mode: t.mode, etat: apres.tentatives[t.tentative]?.etat, centimes: t.centimes },
        ...{ lienId: t.lien, expireLe: new Date(t.expireA), paye: payees.has(t.tentative) },
        cle: details.cle ?? null,
      })),
      tentatives_suivies: touchees
        .filter((id) => !neuves.has(id) && apres.tentatives[id]?.etat !== avant.tentatives[id]?.etat)
        .map((id) => ({
          ...{ id, etat: apres.tentatives[id]?.etat, paye: payees.has(id) },
          transUuid: payees.has(id) ? (details.transUuid ?? null) : null,
        })),
      liens_suivis: liens
        .filter((id) => avant.liens[id])
        .map((id) => ({
          id,
          etat: apres.liens[id]?.etat,
          motif: refusLien?.lien === id ? refusLien.motif : null,
        })),
      payeurs: details.payeur ? [details.payeur] : [],
      liens: liensNeufs.map(({ lien, expireA }) => ({
        ...{ id: lien, expireLe: new Date(expireA) },
        ...{ jetonHache: details.lien?.jetonHache, courriel: details.lien?.courriel ?? null },
      })),
      avis: details.avis ? creees.map(({ tentative }) => ({ tentativeId: tentative, ...details.avis })) : [],
      attestations: de(evenements, 'cvec_acquittee').map((a) => ({ ...a, tentativeId: a.tentative })),
      codes:
        avant.acquittement && avant.acquittement.code !== apres.acquittement?.code
          ? [{ numero: avant.acquittement.numero, code: apres.acquittement?.code }]
          : [],
      remboursements: ouverts.map((r) => ({
        ...{ id: r.remboursement, tentativeId: r.tentative, motif: r.motif, centimes: r.centimes },
        etat: apres.remboursements[r.remboursement]?.etat,
      })),
      remboursements_suivis: rembourses
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
        ...virements.map(({ remboursement: id }) => ({
          ...{ tentativeId: apres.remboursements[id]?.tentative, remboursementId: id, sens: 'remboursement' },
          centimes: -(apres.remboursements[id]?.centimes ?? 0),
        })),
      ],
      demandes: [
        ...de(evenements, 'exoneration_demandee').map(({ demande, categorie }) => ({
          ...{ id: demande, genre: 'exoneration_cvec', objetId: null, categorie },
        })),
        ...ouverts
          .filter(({ etat }) => etat === 'demande')
          .map(({ remboursement: id, motif }) => ({
            id,
            genre: 'remboursement_cvec',
            objetId: id,
            categorie: motif,
          })),
      ],
      demandes_decidees: [
        ...decidees.map((e) => ({
          id: e.demande,
          etat: e.type === 'exoneration_accordee' ? 'accordee' : 'refusee',
          motif: e.type === 'exoneration_refusee' ? e.motif : null,
        })),
        ...remboursementsDecides.map((e) => ({
          id: e.remboursement,
          etat: e.type === 'remboursement_accorde' ? 'accordee' : 'refusee',
          motif: e.type === 'remboursement_refuse' ? e.motif : null,
        })),
      ].map((decidee) => ({
        ...decidee,
        agent: details.decision?.agent,
        precision: details.decision?.precision,
      })),
      demandes_deplacees: de(evenements, 'crous_change').flatMap(() =>
        Object.entries(avant.demandes).flatMap(([id, { etat }]) => (etat === 'deposee' ? [{ id }] : [])),
      ),
      pieces: (details.pieces ?? []).map((piece) => ({
        ...piece,
        demandeId: de(evenements, 'exoneration_demandee')[0]?.demande ?? ouverts[0]?.remboursement,
      })),
      retours: details.retour ? [details.retour] : [],
      lignes_eficash: details.ligneEficash ? [details.ligneEficash] : [],
    },
  };
}

export const estEncoreOuverte = (vie: VieCvec): boolean => estOuverte(etatDe(vie));
