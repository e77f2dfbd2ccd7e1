import 'server-only';
import type { Rappel } from '@/lib/domain/paiement';
import { rappelDu } from '@/lib/domain/paiement';
import { transaction } from '../../base';
import type { Envoi } from '../../courriels';
import { envoyerCourriel } from '../../courriels';
import type { ColonneDue } from '../lignes';
import { type LienARappeler, listerLiensARappeler } from '../requetes/echus';

const RESTE: Readonly<Record<Rappel, string>> = { '24h': '24 heures', '2h': '2 heures' };

/** How the mail of a reminder is written; `null` when nobody is to be told any more. */
export type Rappeler = (lien: LienARappeler, du: Rappel, reste: string) => Promise<Envoi | null>;

/** Reminds students of the links that end soon. The reminder and its mark are one transaction: it leaves once. */
export async function rappelerLesLiens(
  colonne: ColonneDue,
  maintenant: Date,
  rappeler: Rappeler,
): Promise<number> {
  let envoyes = 0;
  for (const lien of await listerLiensARappeler(colonne, maintenant)) {
    const du = rappelDu(lien.expireA, lien.rappel, maintenant.getTime());
    const envoi = du && (await rappeler(lien, du, RESTE[du]));
    if (!envoi) continue;
    envoyes += await transaction(async (tx) => {
      const { count } = await tx.lienDePaiement.updateMany({
        where: { id: lien.id, etat: 'actif', rappel: lien.rappel },
        data: { rappel: du },
      });
      if (count > 0) await envoyerCourriel(tx, envoi);
      return count;
    });
  }
  return envoyes;
}
