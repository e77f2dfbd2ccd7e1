import 'server-only';
import { estUuid } from '@/lib/server/uuid';
import { reglagesBanqueLocale } from '../../adaptateurs/paiement';
import { base } from '../../base';
import { champsDe, DUREE_DE_LA_PAGE_MS, lireDemandeDatee } from '../operation';

export interface OperationAffichee {
  readonly id: string;
  readonly ordre: string;
  readonly centimes: number;
  readonly langue: 'fr' | 'en';
  /** `expiree`: nobody chose in time · `conclue`: the choice is made. */
  readonly etat: 'ouverte' | 'expiree' | 'conclue';
  /** Where the shop waits for its customer. */
  readonly boutique: string;
}

/** What the page of an operation shows; `null` when there is none, or no local bank. */
export async function lireOperation(id: string, le: Date = new Date()): Promise<OperationAffichee | null> {
  const reglages = reglagesBanqueLocale();
  if (!reglages || !estUuid(id)) return null;
  const operation = await base().operationBancaire.findUnique({ where: { id } });
  const champs = champsDe(operation?.champs ?? {});
  const demande = lireDemandeDatee(champs, reglages);
  if (!operation || !demande) return null;
  const ouverte = le.getTime() - operation.ouverteLe.getTime() < DUREE_DE_LA_PAGE_MS;
  return {
    id,
    ordre: demande.ordre,
    centimes: demande.centimes,
    langue: champs.vads_language === 'en' ? 'en' : 'fr',
    etat: operation.denouement ? 'conclue' : ouverte ? 'ouverte' : 'expiree',
    boutique: demande.retour,
  };
}

/** In demonstration, and without the settings of a real bank. */
export const aUneBanqueLocale = (): boolean => reglagesBanqueLocale() !== null;
