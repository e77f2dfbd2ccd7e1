import 'server-only';
import type { FormulaireBancaire } from '../ports/paiement';
import { type APayer, formulaireBancaire } from './formulaire';
import type { LignesDues } from './lignes';

/** The payment that this page view already began, while the bank has not answered: the same order, the same form. */
export function reprendre(
  { tentatives }: Pick<LignesDues, 'tentatives'>,
  cle: string,
  ou: Pick<APayer, 'langue' | 'retour'>,
): { readonly tentative: string; readonly formulaire: FormulaireBancaire } | null {
  const deja = tentatives.find((t) => t.cle === cle);
  if (deja?.etat !== 'redirigee' || !deja.transaction) return null;
  const { id: tentative, transaction, centimes, creeeA } = deja;
  return {
    tentative,
    formulaire: formulaireBancaire({ ...ou, tentative, transaction, centimes, le: new Date(creeeA) }),
  };
}
