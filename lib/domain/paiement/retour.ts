import type { Famille } from './statuts';
import { FAMILLES } from './statuts';
import type { ActionTentative, EtatTentative } from './tentative';
import { suiteDeTentative } from './tentative';

/** A callback of the bank, read but not believed. */
export interface RetourLu {
  readonly signatureValide: boolean;
  readonly site: string;
  /** `TEST` or `PRODUCTION`. */
  readonly mode: string;
  /** Whole cents; `null` when it is not a number. */
  readonly centimes: number | null;
  readonly devise: string;
  readonly operation: string;
  readonly statut: string;
}

/** What we wrote when the attempt began. */
export interface TentativeAttendue {
  readonly etat: EtatTentative;
  readonly centimes: number;
  readonly devise: string;
}

/** What this shop is: a callback of another one, or of the test mode, is none of ours. */
export interface Boutique {
  readonly site: string;
  readonly mode: string;
}

export const REPONSES = {
  signature_invalide: 'KO-Signature invalide',
  mode_inattendu: 'KO-Mode inattendu',
  ordre_inconnu: 'KO-Commande inconnue',
  operation_ignoree: 'OK-Operation ignoree',
  montant_different: 'KO-Montant different',
  statut_inconnu: 'KO-Statut inconnu',
  deja_regle: 'OK-Deja regle',
  refus_tardif: 'OK-Paiement deja accepte, refus note',
  sans_effet: 'OK-Sans effet',
  transition: 'OK-Pris en compte',
} as const;

export type Jugement =
  | { readonly type: Exclude<keyof typeof REPONSES, 'transition'> }
  | { readonly type: 'transition'; readonly action: ActionTentative };

const ACTIONS: Readonly<Record<Famille, ActionTentative>> = {
  succes: 'payer',
  attente: 'mettre_en_attente',
  abandon: 'abandonner',
  echec: 'refuser',
};

/**
 * What a callback does, in the only safe order: signature, shop and mode, order, operation, amount and currency,
 * already settled, transition (domaine, paiement). A wrong amount is refused even when it is signed; a late refusal never
 * degrades a success; the same news twice changes nothing.
 */
export function jugerRetour(
  retour: RetourLu,
  tentative: TentativeAttendue | null,
  boutique: Boutique,
): Jugement {
  if (!retour.signatureValide) return { type: 'signature_invalide' };
  if (retour.mode !== boutique.mode || retour.site !== boutique.site) return { type: 'mode_inattendu' };
  if (!tentative) return { type: 'ordre_inconnu' };
  if (retour.operation !== 'DEBIT') return { type: 'operation_ignoree' };
  if (retour.centimes !== tentative.centimes || retour.devise !== tentative.devise)
    return { type: 'montant_different' };
  const famille = FAMILLES.get(retour.statut);
  if (!famille) return { type: 'statut_inconnu' };
  const action = ACTIONS[famille];
  if (tentative.etat === 'payee') {
    if (famille === 'succes') return { type: 'deja_regle' };
    return { type: famille === 'attente' ? 'sans_effet' : 'refus_tardif' };
  }
  return suiteDeTentative(tentative.etat, action) ? { type: 'transition', action } : { type: 'sans_effet' };
}

/** EUR in ISO 4217, the only currency of the contribution. */
export const EURO = '978';
