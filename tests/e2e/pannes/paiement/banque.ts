import { createHmac, randomUUID } from 'node:crypto';

/** The shop that the portal of the storm believes it is. Nobody's key. */
export const BOUTIQUE = {
  PAIEMENT_URL: 'https://banque.invalid/vads-payment/',
  PAIEMENT_SITE: '12345678',
  PAIEMENT_CLE: 'CLE_DE_TEMPETE_FICTIVE',
  PAIEMENT_MODE: 'TEST',
} as const;

type Champs = Readonly<Record<string, string>>;

/** Written again here, from the published rule: the portal's own signature is not believed. */
function signer(champs: Champs): string {
  const noms = Object.keys(champs).sort();
  const chaine = [...noms.map((nom) => champs[nom]), BOUTIQUE.PAIEMENT_CLE].join('+');
  return createHmac('sha256', BOUTIQUE.PAIEMENT_CLE).update(chaine).digest('base64');
}

/** What a callback is, and so what it may do. */
export type Nature =
  | 'succes'
  | 'refus'
  | 'abandon'
  | 'attente'
  | 'falsifie'
  | 'montant'
  | 'devise'
  | 'mode'
  | 'inconnu';

const STATUTS: Readonly<Partial<Record<Nature, string>>> = {
  refus: 'REFUSED',
  abandon: 'ABANDONED',
  attente: 'WAITING_AUTHORISATION',
};

const CHANGES: Readonly<Partial<Record<Nature, Champs>>> = {
  montant: { vads_amount: '100' },
  devise: { vads_currency: '840' },
  mode: { vads_ctx_mode: 'PRODUCTION' },
};

const [NOTE, RIEN] = ['OK-Pris en compte', 'OK-Sans effet'];

/** The only answers that each may receive. */
export const REPONSES_PERMISES: Readonly<Record<Nature, readonly string[]>> = {
  succes: [NOTE, 'OK-Deja regle'],
  refus: [NOTE, RIEN, 'OK-Paiement deja accepte, refus note'],
  abandon: [NOTE, RIEN, 'OK-Paiement deja accepte, refus note'],
  attente: [NOTE, RIEN],
  falsifie: ['KO-Signature invalide'],
  montant: ['KO-Montant different'],
  devise: ['KO-Montant different'],
  mode: ['KO-Mode inattendu'],
  inconnu: ['KO-Commande inconnue'],
};

export interface Notification {
  readonly ordre: string;
  readonly nature: Nature;
  readonly corps: string;
}

/** One callback of the bank, or of somebody who would like to be it. */
export function notifier(ordre: string, centimes: number, nature: Nature): Notification {
  const champs: Champs = {
    vads_amount: String(centimes),
    vads_ctx_mode: BOUTIQUE.PAIEMENT_MODE,
    vads_currency: '978',
    vads_hash: randomUUID(),
    vads_operation_type: 'DEBIT',
    vads_order_id: ordre,
    vads_site_id: BOUTIQUE.PAIEMENT_SITE,
    vads_trans_status: STATUTS[nature] ?? 'AUTHORISED',
    // The bank's own name is that of the order: told again, it is the same.
    vads_trans_uuid: `tempete-${ordre}`,
    vads_url_check_src: 'PAY',
    ...CHANGES[nature],
  };
  // A refusal that somebody on the way turns into a success.
  const signes = nature === 'falsifie' ? { ...champs, vads_trans_status: 'REFUSED' } : champs;
  const corps = new URLSearchParams({ ...champs, signature: signer(signes) }).toString();
  return { ordre, nature, corps };
}
