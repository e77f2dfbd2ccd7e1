import 'server-only';
import { EURO } from '@/lib/domain/paiement';
import { paiement } from '../../adaptateurs/paiement';
import { lignes } from '../../base';
import { tentativeDe } from '../../cvec';
import type { Horloge } from '../../ports/horloge';
import { appliquerRetour, type NomDeJugement } from './appliquer-retour';

/** A line of the bank's export. */
export interface LigneDExport {
  readonly ordre: string;
  readonly transUuid: string;
  readonly statut: string;
  readonly centimes: number;
  /** DEBIT or CREDIT. */
  readonly operation: string;
}

export interface Reconciliation {
  readonly lues: number;
  /** What the export taught us: settled, refused or abandoned now. */
  readonly rattrapees: number;
  /** Orders where the bank and we disagree, and how it was judged. */
  readonly ecarts: readonly {
    readonly ordre: string;
    readonly jugement: NomDeJugement | 'absente_de_l_export';
  }[];
}

const ECARTS: ReadonlySet<NomDeJugement> = new Set([
  'ordre_inconnu',
  'montant_different',
  'statut_inconnu',
  'refus_tardif',
]);

const ETATS = `SELECT id, etat, centimes FROM "Tentative" WHERE id = ANY($1::uuid[])`;
const PAYEES = `SELECT id FROM "Tentative" WHERE etat = 'payee' AND mode <> 'especes'
  AND "payeeLe" >= $1::timestamptz AND "payeeLe" < $2::timestamptz`;

interface Connue {
  readonly id: string;
  readonly etat: string;
  readonly centimes: number;
}

const SUCCES = new Set(['AUTHORISED', 'CAPTURED', 'ACCEPTED']);

/**
 * Compares our base to the bank's export of a period. A payment that the bank captured and whose notification never came is settled;
 * what cannot be is told. The export is a file of ours: it is believed as a signed callback is.
 */
export async function reconcilier(
  exportees: readonly LigneDExport[],
  periode: { readonly debut: Date; readonly fin: Date },
  horloge: Horloge,
): Promise<Reconciliation> {
  const banque = paiement();
  if (!banque) return { lues: 0, rattrapees: 0, ecarts: [] };
  const connus = exportees.flatMap(({ ordre }) => tentativeDe(ordre) ?? []);
  const etats = new Map(
    (await lignes<Connue & object>('rapprochement_etats', ETATS, [connus])).map((t) => [t.id, t]),
  );
  const ecarts: Reconciliation['ecarts'][number][] = [];
  let rattrapees = 0;
  for (const ligne of exportees) {
    // The ordinary case, paid on both sides, writes nothing.
    const connue = etats.get(tentativeDe(ligne.ordre) ?? '');
    if (connue?.etat === 'payee' && connue.centimes === ligne.centimes && SUCCES.has(ligne.statut)) continue;
    const { site, mode } = banque.boutique;
    const { ordre, transUuid, statut, centimes, operation } = ligne;
    const lu = {
      ordre,
      transUuid,
      statut,
      centimes,
      operation,
      site,
      mode,
      devise: EURO,
      signatureValide: true,
    };
    const champs = { ordre, transUuid, statut, centimes: String(centimes), operation };
    const jugement = await appliquerRetour(
      { source: 'export', lu, champs, boutique: banque.boutique },
      horloge,
    );
    if (jugement === 'transition') rattrapees++;
    if (ECARTS.has(jugement)) ecarts.push({ ordre, jugement });
  }
  const vues = new Set(connus);
  const bornes = [periode.debut.toISOString(), periode.fin.toISOString()];
  for (const { id } of await lignes<{ id: string }>('rapprochement_payees', PAYEES, bornes)) {
    if (!vues.has(id)) ecarts.push({ ordre: id.replaceAll('-', ''), jugement: 'absente_de_l_export' });
  }
  return { lues: exportees.length, rattrapees, ecarts };
}
