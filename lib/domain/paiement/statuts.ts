/** What a status of the bank means for us. */
export type Famille = 'succes' | 'attente' | 'abandon' | 'echec';

const famille = (nom: Famille, statuts: string): readonly (readonly [string, Famille])[] =>
  statuts.split(' ').map((statut) => [statut, nom] as const);

/** `vads_trans_status` of the Lyra family, each in one family. */
export const FAMILLES: ReadonlyMap<string, Famille> = new Map([
  ...famille('succes', 'AUTHORISED CAPTURED ACCEPTED PARTIALLY_AUTHORISED'),
  ...famille('attente', 'INITIAL WAITING_AUTHORISATION WAITING_AUTHORISATION_TO_VALIDATE UNDER_VERIFICATION'),
  ...famille('attente', 'PRE_AUTHORISED WAITING_FOR_PAYMENT AUTHORISED_TO_VALIDATE SUSPENDED PENDING'),
  ...famille('attente', 'REFUND_TO_RETRY'),
  ...famille('abandon', 'ABANDONED NOT_CREATED CANCELLED'),
  ...famille('echec', 'REFUSED EXPIRED CAPTURE_FAILED'),
]);
