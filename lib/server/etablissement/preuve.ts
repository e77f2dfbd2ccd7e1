import 'server-only';
import type { Tx } from '../base';
import { hacherCode, lienVers, tirerCode } from '../compte';
import { envoyerCourriel, referentCode, referentDejaConnu } from '../courriels';

const DUREE_MS = 15 * 60_000;

/**
 * Draws a new code for a request of access and mails it. An address that has an access already gets another mail and a code that nobody
 * knows: from outside nothing differs.
 */
export async function envoyerPreuveDAcces(
  tx: Tx,
  { id, email, prenom }: { readonly id: string; readonly email: string; readonly prenom: string },
  maintenant: Date,
): Promise<void> {
  const code = tirerCode();
  const codeHache = hacherCode(id, code);
  const titulaire = await tx.agent.findUnique({ where: { email, actif: true }, select: { prenom: true } });
  await tx.demandeDeReferent.update({
    where: { id },
    data: { codeHache, essais: 0, expireLe: new Date(maintenant.getTime() + DUREE_MS) },
  });
  const courriel = titulaire
    ? referentDejaConnu(titulaire.prenom, lienVers('/etablissement/connexion'))
    : referentCode(prenom, code);
  await envoyerCourriel(tx, { cle: `acces-preuve:${id}:${codeHache}`, destinataire: email, courriel });
}
