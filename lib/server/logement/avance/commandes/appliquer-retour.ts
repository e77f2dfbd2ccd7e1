import 'server-only';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import type { Jugement } from '@/lib/domain/paiement';
import { transaction } from '../../../base';
import { dansLaTransaction, nouvelId, type RetourAJournaliser, type TentativeLue } from '../../../du';
import type { Horloge } from '../../../ports/horloge';
import { appliquerAvance } from '../depot';
import { jugerAvance } from '../juger';
import { tenirLaChambre } from './tenir-la-chambre';

interface RetourJuge {
  readonly jugement: Jugement;
  readonly retour: RetourAJournaliser;
}

/**
 * What the bank says of an attempt of an advance: judged, then written with what it changes, the booked room included, in one transaction.
 * `introuvable`: the order is none of an advance's.
 */
export function appliquerRetourDAvance(
  tentative: string,
  horloge: Horloge,
  juger: (visee: TentativeLue | null) => RetourJuge,
): Promise<Resultat<Jugement['type'], 'introuvable'>> {
  const le = horloge.maintenant();
  return transaction(async (tx) => {
    const fait = await appliquerAvance(
      { par: 'tentative', tentative },
      async (situation) => {
        const { jugement, retour } = juger(situation.tentatives.find(({ id }) => id === tentative) ?? null);
        const repondre = () => jugement.type;
        if (jugement.type !== 'transition') {
          const geste = { avant: situation.vie, evenements: [], acteur: 'systeme', le, envois: [] } as const;
          return succes({ geste: { ...geste, details: { retour } }, repondre });
        }
        const { action } = jugement;
        const regle = action === 'payer' && !situation.vie.acquittement;
        const tirages = { remboursement: nouvelId(le.getTime()) };
        return jugerAvance(situation, {
          commande: { type: 'suivre_tentative', tentative, action, tirages },
          ...{ acteur: 'systeme', horloge, repondre, details: { retour, transUuid: retour.transUuid } },
          ...(regle ? { chambreTenue: await tenirLaChambre(tx, situation, tentative, horloge) } : {}),
        });
      },
      dansLaTransaction(tx),
    );
    if (fait.ok) return fait;
    if (fait.refus === 'introuvable') return refus(fait.refus);
    // Nothing that the room was asked for may stay when the money is not written.
    throw new Error(`retour de la tentative ${tentative} : ${fait.refus}`);
  });
}
