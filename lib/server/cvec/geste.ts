import 'server-only';
import type { ActeurCvec, EvenementCvec, VieCvec } from '@/lib/domain/cvec';
import { etatDe, evoluerCvec } from '@/lib/domain/cvec';
import type { Envoi } from '../courriels';
import { type DetailsDus, projeterDu, type Tables } from '../du';

/** What only the shell knows of what it creates. */
export interface Details extends DetailsDus {
  readonly avis?: { readonly reference: string; readonly frais: number; readonly echeance: string };
  readonly communeCode?: string;
  readonly ligneEficash?: LigneEficash;
}

export interface LigneEficash {
  readonly ligne: string;
  readonly reference: string;
  readonly centimes: number;
  readonly payeeLe: string;
  readonly issue: string;
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

/** The rows that a change writes, table by table. Nothing here is judged: the events say it all. */
export interface Projection {
  readonly etat: string;
  readonly crous: string;
  readonly version: number;
  readonly acquitte: boolean;
  readonly tables: Tables;
}

const de = <T extends EvenementCvec['type']>(evenements: readonly EvenementCvec[], ...types: readonly T[]) =>
  evenements.filter((e): e is Extract<EvenementCvec, { type: T }> => types.some((type) => type === e.type));

/** The rows of a contribution after a change: those of all dues, its attestation, its notices, its requests for an exemption. */
export function projeter({ avant, evenements, acteur, details }: Geste): Projection {
  const apres = evenements.reduce(evoluerCvec, avant);
  const dues = projeterDu({ avant, apres, evenements, acteur, details, genre: 'remboursement_cvec' });
  const demandees = de(evenements, 'exoneration_demandee');
  const proposes = de(evenements, 'retrait_propose');
  const decidees = de(
    evenements,
    ...([
      'exoneration_accordee',
      'exoneration_refusee',
      'exoneration_retiree',
      'exoneration_maintenue',
    ] as const),
  );
  return {
    etat: etatDe(apres),
    crous: apres.crous,
    version: apres.rang,
    acquitte: apres.acquittement !== null,
    tables: {
      ...dues,
      avis: details.avis
        ? de(evenements, 'tentative_creee').map(({ tentative }) => ({
            tentativeId: tentative,
            ...details.avis,
          }))
        : [],
      attestations: de(evenements, 'cvec_acquittee').map((a) => ({ ...a, tentativeId: a.tentative })),
      codes:
        avant.acquittement && apres.acquittement && avant.acquittement.code !== apres.acquittement.code
          ? [{ numero: avant.acquittement.numero, code: apres.acquittement.code }]
          : [],
      annulees: de(evenements, 'exoneration_retiree').map(({ numero }) => ({ numero })),
      demandes: [
        ...demandees.map(({ demande, categorie }) => ({
          ...{ id: demande, genre: 'exoneration_cvec', objetId: null, categorie },
        })),
        ...proposes.map(({ demande, categorie }) => ({
          ...{ id: demande, genre: 'retrait_exoneration_cvec', objetId: null, categorie },
        })),
        ...(dues.demandes ?? []),
      ],
      demandes_decidees: [
        ...decidees.map((e) => ({
          id: e.demande,
          etat: 'motif' in e ? 'refusee' : 'accordee',
          motif: 'motif' in e ? e.motif : null,
          ...{ agent: details.decision?.agent, precision: details.decision?.precision },
        })),
        ...(dues.demandes_decidees ?? []),
      ],
      demandes_deplacees: de(evenements, 'crous_change').flatMap(() =>
        Object.entries(avant.demandes).flatMap(([id, { etat }]) => (etat === 'deposee' ? [{ id }] : [])),
      ),
      pieces: (dues.pieces ?? []).map((piece) =>
        demandees[0] ? { ...piece, demandeId: demandees[0].demande } : piece,
      ),
      lignes_eficash: details.ligneEficash ? [details.ligneEficash] : [],
    },
  };
}
