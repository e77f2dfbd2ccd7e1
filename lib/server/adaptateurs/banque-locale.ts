import 'server-only';
import { horodatage, type ReglagesLyra } from './lyra/lyra';
import { avecSignature, type Champs, verifierSignature } from './lyra/signature';

/** What the visitor of the local bank may make happen. */
export type IssueBancaire = 'accepte' | 'refuse' | 'abandonne' | 'en_attente';

const ISSUES: Readonly<Record<IssueBancaire, Champs>> = {
  accepte: {
    vads_trans_status: 'AUTHORISED',
    vads_result: '00',
    vads_auth_result: '00',
    vads_threeds_status: 'Y',
    vads_warranty_result: 'YES',
  },
  refuse: {
    vads_trans_status: 'REFUSED',
    vads_result: '05',
    vads_auth_result: '05',
    vads_threeds_status: 'N',
  },
  abandonne: { vads_trans_status: 'ABANDONED', vads_result: '17' },
  en_attente: { vads_trans_status: 'WAITING_AUTHORISATION', vads_result: '00' },
};

/** `vads_trans_status` of an outcome. */
export const statutDe = (issue: IssueBancaire): string => ISSUES[issue].vads_trans_status ?? '';

/** Sent back as it was received. */
const REPRIS = [
  ...['vads_action_mode', 'vads_amount', 'vads_ctx_mode', 'vads_currency', 'vads_language', 'vads_order_id'],
  ...[
    'vads_page_action',
    'vads_payment_config',
    'vads_site_id',
    'vads_trans_date',
    'vads_trans_id',
    'vads_version',
  ],
] as const;

export interface DemandeBancaire {
  readonly ordre: string;
  readonly centimes: number;
  readonly retour: string;
  readonly notification: string;
}

/** What our portal asked the local bank; `null` when the form was not signed by it, or was changed on the way. */
export function lireDemande(champs: Champs, { cle, site }: ReglagesLyra): DemandeBancaire | null {
  if (!verifierSignature(champs, cle) || champs.vads_site_id !== site) return null;
  const { vads_order_id: ordre, vads_amount: montant, vads_url_return: retour } = champs;
  const { vads_url_check: notification } = champs;
  if (!ordre || !montant || !retour || !notification) return null;
  return { ordre, centimes: Number(montant), retour, notification };
}

interface Emission {
  readonly issue: IssueBancaire;
  /** The bank's own name for the transaction: the same in the notification and in the return. */
  readonly transUuid: string;
  readonly le: Date;
}

/** The fields that the bank gives back to the browser, signed. */
export function signerRetour(
  champs: Champs,
  { cle }: ReglagesLyra,
  { issue, transUuid, le }: Emission,
): Champs {
  const repris = Object.fromEntries(
    REPRIS.flatMap((nom) => (nom in champs ? [[nom, champs[nom] ?? '']] : [])),
  );
  const reponse: Champs = {
    ...repris,
    ...ISSUES[issue],
    vads_effective_amount: champs.vads_amount ?? '',
    vads_operation_type: 'DEBIT',
    vads_presentation_date: horodatage(le),
    vads_card_number: '497010XXXXXX0000',
    vads_card_brand: 'CB',
    vads_trans_uuid: transUuid,
  };
  return avecSignature(reponse, cle);
}

/** The notification from server to server: it alone carries `vads_hash` and says where it comes from. */
export function signerNotification(champs: Champs, reglages: ReglagesLyra, emission: Emission): Champs {
  const { signature: _, ...retour } = signerRetour(champs, reglages, emission);
  return avecSignature({ ...retour, vads_hash: emission.transUuid, vads_url_check_src: 'PAY' }, reglages.cle);
}
