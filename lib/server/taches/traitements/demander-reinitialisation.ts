import 'server-only';
import { z } from 'zod';
import { desceller } from '@/lib/server/acces/sceau';
import { transaction } from '@/lib/server/base';
import { lienVers } from '@/lib/server/compte/liens';
import { hacherJeton, tirerJeton } from '@/lib/server/compte/secrets';
import { envoyerCourriel, reinitialisation } from '@/lib/server/courriels';

const DUREE_MS = 3_600_000;
const DEMANDE = z.object({ email: z.string() });

/** Draws the link and mails it, when the address has an account. Replayed, it mails once (the key is the request's). */
export async function traiterDemandeDeReinitialisation(
  { demande, scelle }: { readonly demande: string; readonly scelle: string },
  maintenant: Date = new Date(),
): Promise<void> {
  const { email } = DEMANDE.parse(desceller('courriels', scelle));
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
