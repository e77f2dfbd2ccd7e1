import 'server-only';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import type { Reconnue } from '@/lib/server/acces/session';
import { base } from '@/lib/server/base';
import { env } from '@/lib/server/env';
import { journaliser } from '@/lib/server/journal/acces';

const CLE = /^[a-z-]{1,40}$/;

/** Signs in as a persona, without password: in demonstration mode, and for personas only. */
export async function connecterPersona(
  persona: string,
): Promise<Resultat<Reconnue, 'hors_demonstration' | 'inconnu'>> {
  if (!env().DEMONSTRATION) return refus('hors_demonstration');
  // A forged form: what no persona is called is not asked of the base.
  if (!CLE.test(persona)) return refus('inconnu');
  const personne = await base().personne.findUnique({
    where: { persona },
    select: { id: true, versionSession: true },
  });
  if (!personne) return refus('inconnu');
  await journaliser('connexion', 'connexion_persona', personne.id);
  return succes(personne);
}
