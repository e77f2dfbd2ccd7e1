import 'server-only';
import type { Reconnue } from '@/lib/server/acces/session';
import type { Tx } from '@/lib/server/base';
import { envoyerCourriel, motDePasseChange } from '@/lib/server/courriels';
import { lienVers } from './liens';

/** Writes a new password: every session dies, every pending link too, and the owner is told by mail. */
export async function poserMotDePasse(tx: Tx, personneId: string, motDePasse: string): Promise<Reconnue> {
  const { email, prenom, ...personne } = await tx.personne.update({
    where: { id: personneId },
    data: { motDePasse, versionSession: { increment: 1 } },
    select: { id: true, versionSession: true, email: true, prenom: true },
  });
  await tx.reinitialisationMotDePasse.deleteMany({ where: { personneId, utiliseeLe: null } });
  await envoyerCourriel(tx, {
    cle: `mot-de-passe-change:${personneId}:${personne.versionSession}`,
    destinataire: email,
    courriel: motDePasseChange(prenom, lienVers('/mot-de-passe-oublie')),
  });
  return personne;
}
