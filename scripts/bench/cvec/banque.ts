import { avecSignature } from '@/lib/server/adaptateurs/lyra/signature';

/** The shop of the measures: nobody's. */
export const BOUTIQUE = {
  PAIEMENT_URL: 'https://banque.invalid/vads-payment/',
  PAIEMENT_SITE: '12345678',
  PAIEMENT_CLE: 'CLE_DE_MESURE_FICTIVE',
  PAIEMENT_MODE: 'TEST',
};

/** What the bank tells of an order that was paid, with as many fields as it really sends. */
export const notificationDe = (ordre: string): Readonly<Record<string, string>> =>
  avecSignature(
    {
      vads_action_mode: 'INTERACTIVE',
      vads_amount: '10500',
      vads_auth_result: '00',
      vads_card_brand: 'CB',
      vads_card_number: '497010XXXXXX0000',
      vads_ctx_mode: BOUTIQUE.PAIEMENT_MODE,
      vads_currency: '978',
      vads_effective_amount: '10500',
      vads_hash: ordre,
      vads_language: 'fr',
      vads_operation_type: 'DEBIT',
      vads_order_id: ordre,
      vads_page_action: 'PAYMENT',
      vads_payment_config: 'SINGLE',
      vads_result: '00',
      vads_site_id: BOUTIQUE.PAIEMENT_SITE,
      vads_threeds_status: 'Y',
      vads_trans_status: 'AUTHORISED',
      vads_trans_uuid: ordre,
      vads_url_check_src: 'PAY',
      vads_version: 'V2',
    },
    BOUTIQUE.PAIEMENT_CLE,
  );
