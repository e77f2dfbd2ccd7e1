import 'server-only';
import { peutPayerParCarte } from '../../du';

/** Whether cards, and so links to a third party, can be taken here. */
export const carteOuverte = (): boolean => peutPayerParCarte();
