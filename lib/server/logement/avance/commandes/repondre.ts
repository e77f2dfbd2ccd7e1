import 'server-only';
import type { RefusDemande } from '@/lib/domain/logement';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import { transaction } from '../../../base';
import type { Horloge } from '../../../ports/horloge';
import { appliquerDemande, jugerDemande } from '../../demande';
import { cloreAvance } from './balayer';
import { ouvrirAvance } from './ouvrir-avance';
import { reserverLaChambre } from './tenir-la-chambre';

interface Reponse {
  readonly proposition: string;
  readonly personneId: string;
  readonly horloge: Horloge;
}

type Refus = RefusDemande | 'introuvable' | 'campagne_inconnue' | 'chambre_prise' | 'avance_due';

/** Says no to a room: it goes to somebody else, and nothing is to be paid for it any more. */
export async function refuserLaProposition({
  proposition,
  personneId,
  horloge,
}: Reponse): Promise<Resultat<'refusee', Refus>> {
  const fait = await appliquerDemande({ par: 'proposition', proposition }, (situation) =>
    situation.personneId === personneId
      ? jugerDemande(situation, {
          commande: { type: 'refuser_proposition', proposition },
          ...{ acteur: 'etudiant', horloge, repondre: () => 'refusee' as const },
        })
      : refus('introuvable' as const),
  );
  // Its links die with it; the minute's job would otherwise.
  if (fait.ok) await cloreAvance(proposition, horloge);
  return fait;
}

/** Accepts a room whose sheet asks for no advance. */
export async function accepterSansAvance({
  proposition,
  personneId,
  horloge,
}: Reponse): Promise<Resultat<'reservee', Refus>> {
  if ((await ouvrirAvance(proposition, horloge.maintenant())) !== 'gratuite') return refus('avance_due');
  return transaction(async (tx) => {
    const sienne = await tx.proposition.count({
      where: {
        id: proposition,
        etat: 'proposee',
        echeanceLe: { gte: horloge.maintenant() },
        demande: { personneId },
      },
    });
    if (sienne === 0) return refus('introuvable');
    return (await reserverLaChambre(tx, proposition, horloge)) ? succes('reservee') : refus('chambre_prise');
  });
}
