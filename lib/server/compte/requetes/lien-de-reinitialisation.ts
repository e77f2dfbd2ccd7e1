import 'server-only';
import { base } from '@/lib/server/base';
import { hacherJeton } from '../secrets';

/** Can this link still be used? */
export async function estLienUtilisable(jeton: string, maintenant: Date = new Date()): Promise<boolean> {
  const trouves = await base().reinitialisationMotDePasse.count({
    where: { jetonHache: hacherJeton(jeton), utiliseeLe: null, expireLe: { gt: maintenant } },
  });
  return trouves > 0;
}
