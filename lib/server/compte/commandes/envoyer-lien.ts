import 'server-only';
import { transaction } from '@/lib/server/base';
import { envoyerCourriel, reinitialisation } from '@/lib/server/courriels';
import { lienVers } from '../liens';
import { hacherJeton, tirerJeton } from '../secrets';

const DUREE_MS = 3_600_000;

/**
 * Draws the reset link of a request and mails it, when the address has an account. Replayed, it mails once: the
 * key of the mail is the request's.
 */
export async function envoyerLien(
  email: string,
  demande: string,
  maintenant: Date = new Date(),
): Promise<void> {
  await transaction(async (tx) => {
    const personne = await tx.personne.findUnique({ where: { email }, select: { id: true, prenom: true } });
    if (!personne) return;
    const jeton = tirerJeton();
    await tx.reinitialisationMotDePasse.create({
      data: {
        jetonHache: hacherJeton(jeton),
        personneId: personne.id,
        expireLe: new Date(maintenant.getTime() + DUREE_MS),
      },
    });
    const courriel = reinitialisation(personne.prenom, lienVers(`/reinitialiser/${jeton}`));
    await envoyerCourriel(tx, { cle: `reinitialisation:${demande}`, destinataire: email, courriel });
  });
}
