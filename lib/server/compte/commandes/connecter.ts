import 'server-only';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import type { Reconnue } from '@/lib/server/acces/session';
import { base } from '@/lib/server/base';
import { journaliser } from '@/lib/server/journal/acces';
import { peutSeConnecter } from '../limites';
import { verifierMotDePasse } from '../mot-de-passe';

interface Identifiants {
  readonly email: string;
  readonly motDePasse: string;
}

interface Origine {
  readonly adresse: string;
  /** Id of a browser that already signed in to this account, `null` otherwise. */
  readonly appareil: string | null;
}

/** Recognises a person by address and password. Unknown address and wrong password are one refusal, in one time. */
export async function connecter(
  { email, motDePasse }: Identifiants,
  { adresse, appareil }: Origine,
): Promise<Resultat<Reconnue, 'identifiants' | 'trop_de_tentatives'>> {
  if (!(await peutSeConnecter(email, adresse, appareil))) return refus('trop_de_tentatives');
  const compte = await base().personne.findUnique({
    where: { email },
    select: { id: true, versionSession: true, motDePasse: true },
  });
  const juste = await verifierMotDePasse(compte?.motDePasse ?? null, motDePasse);
  // Both paths write their line, so that both take the same time.
  await journaliser('connexion', juste ? 'connexion_reussie' : 'connexion_refusee', compte?.id ?? null);
  if (!compte || !juste) return refus('identifiants');
  return succes({ id: compte.id, versionSession: compte.versionSession });
}
