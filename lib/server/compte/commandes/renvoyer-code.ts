import 'server-only';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import { transaction } from '@/lib/server/base';
import { peutRenvoyerLeCode } from '../limites';
import { envoyerPreuve } from '../preuve';

/** Sends another code; the one before stops working. */
export async function renvoyerCode(
  inscriptionId: string,
  maintenant: Date = new Date(),
): Promise<Resultat<null, 'trop_de_tentatives' | 'introuvable'>> {
  if (!(await peutRenvoyerLeCode(inscriptionId))) return refus('trop_de_tentatives');
  return transaction(async (tx) => {
    const demande = await tx.inscriptionEnAttente.findUnique({
      where: { id: inscriptionId },
      select: { id: true, email: true, prenom: true },
    });
    if (!demande) return refus('introuvable');
    await envoyerPreuve(tx, demande, maintenant);
    return succes(null);
  });
}
