import 'server-only';
import { randomUUID } from 'node:crypto';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import { consommer } from '../../acces/limites';
import { lireCorps } from '../../adaptateurs/lyra/corps';
import { reglagesBanqueLocale } from '../../adaptateurs/paiement';
import { base, estDoublon } from '../../base';
import { champsDe, lireDemandeDatee } from '../operation';

/** `fermee`: there is no local bank here · `demande`: not signed by our portal · `transaction`: its number served today for another order. */
export type RefusDOuverture = 'fermee' | 'demande' | 'transaction' | 'trop_de_tentatives';

const LIMITE = { max: 60, fenetreSecondes: 60 } as const;

/**
 * Takes a signed form and opens its operation; the same form sent twice leads to the same one.
 * @param corps as the browser posted it
 */
export async function ouvrirOperation(
  corps: string,
  adresse: string,
  le: Date = new Date(),
): Promise<Resultat<string, RefusDOuverture>> {
  const reglages = reglagesBanqueLocale();
  if (!reglages) return refus('fermee');
  if (!(await consommer(`banque:${adresse}`, LIMITE))) return refus('trop_de_tentatives');
  const champs = lireCorps(corps);
  const demande = champs && lireDemandeDatee(champs, reglages);
  if (!champs || !demande) return refus('demande');
  const { jourUtc, transaction, ordre } = demande;
  const id = randomUUID();
  try {
    await base().operationBancaire.create({
      data: { id, jourUtc, transaction, ordre, champs, ouverteLe: le },
    });
    return succes(id);
  } catch (erreur) {
    if (!estDoublon(erreur)) throw erreur;
  }
  const deja = await base().operationBancaire.findUniqueOrThrow({
    where: { jourUtc_transaction: { jourUtc, transaction } },
  });
  return champsDe(deja.champs).signature === champs.signature ? succes(deja.id) : refus('transaction');
}
