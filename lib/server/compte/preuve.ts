import 'server-only';
import type { Tx } from '@/lib/server/base';
import { adresseDejaInscrite, codeDeVerification, envoyerCourriel } from '@/lib/server/courriels';
import { lienVers } from './liens';
import { hacherCode, tirerCode } from './secrets';

const DUREE_MS = 15 * 60_000;

interface EnAttente {
  readonly id: string;
  readonly email: string;
  readonly prenom: string;
}

/**
 * Draws a new code for a pending registration and mails it. An address that has an account gets another mail
 * and a code that nobody knows: from outside nothing differs.
 */
export async function envoyerPreuve(
  tx: Tx,
  { id, email, prenom }: EnAttente,
  maintenant: Date,
): Promise<void> {
  const code = tirerCode();
  const codeHache = hacherCode(id, code);
  const titulaire = await tx.personne.findUnique({ where: { email }, select: { prenom: true } });
  await tx.inscriptionEnAttente.update({
    where: { id },
    data: { codeHache, essais: 0, expireLe: new Date(maintenant.getTime() + DUREE_MS) },
  });
  const courriel = titulaire
    ? adresseDejaInscrite(titulaire.prenom, lienVers('/connexion'), lienVers('/mot-de-passe-oublie'))
    : codeDeVerification(prenom, code);
  await envoyerCourriel(tx, { cle: `preuve:${id}:${codeHache}`, destinataire: email, courriel });
}
