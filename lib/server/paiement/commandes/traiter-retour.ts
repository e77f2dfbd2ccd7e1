import 'server-only';
import { REPONSES } from '@/lib/domain/paiement';
import { paiement } from '../../adaptateurs/paiement';
import type { Horloge } from '../../ports/horloge';
import { appliquerRetour, type NomDeJugement } from './appliquer-retour';

/** What is answered to the bank: 200 and a text, `OK-…` or `KO-…`. */
export interface ReponseBancaire {
  readonly jugement: NomDeJugement;
  readonly texte: string;
}

/**
 * A callback of the bank: judged, then written with what it changes in one statement (attempt, contribution, attestation, ledger,
 * mails, raw journal). The answer is given only once all of it is in the base; the same callback again changes nothing.
 */
export async function traiterRetour(
  champs: Readonly<Record<string, string>>,
  horloge: Horloge,
): Promise<ReponseBancaire> {
  const banque = paiement();
  if (!banque) return { jugement: 'mode_inattendu', texte: REPONSES.mode_inattendu };
  const { boutique } = banque;
  const retour = { source: 'notification', lu: banque.lireRetour(champs), champs, boutique } as const;
  const jugement = await appliquerRetour(retour, horloge);
  return { jugement, texte: REPONSES[jugement] };
}
