import 'server-only';
import { paiement } from '../adaptateurs/paiement';
import { env } from '../env';
import type { FormulaireBancaire } from '../ports/paiement';
import { ordreDe } from './identifiants';

export interface APayer {
  readonly tentative: string;
  readonly transaction: string;
  readonly centimes: number;
  readonly le: Date;
  readonly langue: 'fr' | 'en';
  /** Page where the browser comes back; the truth comes by the notification. */
  readonly retour: `/${string}`;
}

export const CHEMIN_NOTIFICATION = '/api/paiement/notification';

/** The signed form that takes the browser to the bank. */
export function formulaireBancaire({
  tentative,
  transaction,
  centimes,
  le,
  langue,
  retour,
}: APayer): FormulaireBancaire {
  const banque = paiement();
  if (!banque) throw new Error('aucune banque dans cet environnement');
  return banque.ouvrir({
    ...{ ordre: ordreDe(tentative), transaction, centimes, le, langue },
    retour: `${env().URL_PUBLIQUE}${retour}`,
    notification: `${env().URL_PUBLIQUE}${CHEMIN_NOTIFICATION}`,
  });
}

/** Whether cards can be taken here. */
export const peutPayerParCarte = (): boolean => paiement() !== null;
