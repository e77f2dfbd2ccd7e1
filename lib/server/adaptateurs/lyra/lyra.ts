import 'server-only';
import type { Boutique } from '@/lib/domain/paiement';
import { EURO } from '@/lib/domain/paiement';
import type { OrdreDePaiement, Paiement, RetourBancaire } from '@/lib/server/ports/paiement';
import { avecSignature, type Champs, verifierSignature } from './signature';

export interface ReglagesLyra {
  /** Hosted payment page of the brand, `https://…/vads-payment/`. */
  readonly url: string;
  readonly site: string;
  readonly mode: 'TEST' | 'PRODUCTION';
  readonly cle: string;
}

/** `AAAAMMJJHHMMSS`, UTC. */
export const horodatage = (le: Date): string => le.toISOString().replace(/\D/g, '').slice(0, 14);

const entier = (texte: string | undefined): number | null =>
  texte !== undefined && /^\d{1,9}$/.test(texte) ? Number(texte) : null;

function champsDe({ site, mode, cle }: ReglagesLyra, ordre: OrdreDePaiement): Champs {
  return avecSignature(
    {
      vads_action_mode: 'INTERACTIVE',
      vads_amount: String(ordre.centimes),
      vads_ctx_mode: mode,
      vads_currency: EURO,
      vads_language: ordre.langue,
      vads_order_id: ordre.ordre,
      vads_page_action: 'PAYMENT',
      vads_payment_config: 'SINGLE',
      vads_return_mode: 'GET',
      vads_site_id: site,
      vads_trans_date: horodatage(ordre.le),
      vads_trans_id: ordre.transaction,
      vads_url_check: ordre.notification,
      vads_url_return: ordre.retour,
      vads_version: 'V2',
    },
    cle,
  );
}

function lire(champs: Champs, cle: string): RetourBancaire {
  return {
    signatureValide: verifierSignature(champs, cle),
    site: champs.vads_site_id ?? '',
    mode: champs.vads_ctx_mode ?? '',
    centimes: entier(champs.vads_amount),
    devise: champs.vads_currency ?? '',
    // Abandonments do not always say it.
    operation: champs.vads_operation_type || 'DEBIT',
    statut: champs.vads_trans_status ?? '',
    ordre: champs.vads_order_id ?? '',
    transUuid: champs.vads_trans_uuid || null,
  };
}

/** A hosted payment page of the Lyra family. */
export function paiementLyra(reglages: ReglagesLyra): Paiement {
  const { site, mode } = reglages;
  const boutique: Boutique = { site, mode };
  return {
    boutique,
    ouvrir: (ordre) => ({ url: reglages.url, champs: champsDe(reglages, ordre) }),
    lireRetour: (champs) => lire(champs, reglages.cle),
  };
}
