import 'server-only';
import { z } from 'zod';
import type { DemandeBancaire } from '../adaptateurs/banque-locale';
import { lireDemande } from '../adaptateurs/banque-locale';
import type { ReglagesLyra } from '../adaptateurs/lyra/lyra';
import type { Champs } from '../adaptateurs/lyra/signature';

/** A payment page lives that long at the banks of this family. */
export const DUREE_DE_LA_PAGE_MS = 10 * 60_000;

const CHAMPS = z.record(z.string(), z.string());

/** The signed form as it was kept. */
export const champsDe = (valeur: unknown): Champs => CHAMPS.parse(valeur);

export interface DemandeDatee extends DemandeBancaire {
  /** `AAAAMMJJ`, UTC. */
  readonly jourUtc: string;
  readonly transaction: string;
}

/** A form that our portal signed, with what names the transaction of the day; `null` for any other. */
export function lireDemandeDatee(champs: Champs, reglages: ReglagesLyra): DemandeDatee | null {
  const demande = lireDemande(champs, reglages);
  const jourUtc = /^\d{14}$/.test(champs.vads_trans_date ?? '') ? champs.vads_trans_date?.slice(0, 8) : '';
  const transaction = champs.vads_trans_id ?? '';
  if (!demande || !jourUtc || !/^[\dA-Za-z]{6}$/.test(transaction)) return null;
  return { ...demande, jourUtc, transaction };
}

/** Where the browser goes back to, with what the bank signs. */
export function adresseDeRetour(retour: string, champs: Champs): string {
  const adresse = new URL(retour);
  for (const [nom, valeur] of Object.entries(champs)) adresse.searchParams.set(nom, valeur);
  return adresse.href;
}
