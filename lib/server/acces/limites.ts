import 'server-only';
import { createHash } from 'node:crypto';
import { lignes } from '@/lib/server/base';
import { env } from '@/lib/server/env';
import { decrireErreur, tracer } from '@/lib/server/journal/traces';

export interface Limite {
  readonly max: number;
  readonly fenetreSecondes: number;
}

interface Compte {
  readonly courante: number;
  readonly precedente: number;
  /** Seconds since the window began. */
  readonly ecoulees: number;
}

// Counted by window, judged on a sliding one: what is left of the window before weighs by its share. Without it,
// twice the maximum would pass around each change of window.
const SQL = `with courante as (
  insert into "Limite" as l (cle, fenetre)
  values ($1, to_timestamp(floor(extract(epoch from now()) / $2::int) * $2::int))
  on conflict (cle, fenetre) do update set compte = l.compte + 1
  returning fenetre, compte
)
select c.compte as courante, coalesce(p.compte, 0) as precedente,
  extract(epoch from now() - c.fenetre)::float8 as ecoulees
from courante c left join "Limite" p on p.cle = $1 and p.fenetre = c.fenetre - make_interval(secs => $2::int)`;

/**
 * Seconds before one more attempt passes, if no other comes until then; 0 when the last one passed.
 * An attempt that is refused counts too: who insists waits longer.
 */
export function attenteApres(compte: Compte, { max, fenetreSecondes }: Limite): number {
  const { courante, precedente, ecoulees } = compte;
  if (courante + precedente * (1 - ecoulees / fenetreSecondes) <= max) return 0;
  const reste = fenetreSecondes - ecoulees;
  if (courante >= max) return reste + fenetreSecondes * Math.max(0, 1 - (max - 1) / courante);
  return Math.min(reste, fenetreSecondes * (1 - (max - 1 - courante) / precedente) - ecoulees);
}

/**
 * Counts one attempt under `cle`; how many seconds to wait before the next one, 0 when this one passes.
 * The key is hashed (it holds an address). When the base cannot count, the attempt passes: a broken
 * limiter must not close the door to everybody.
 */
export async function attendre(cle: string, { max, fenetreSecondes }: Limite): Promise<number> {
  try {
    const hachee = createHash('sha256').update(`limite:${fenetreSecondes}:${cle}`).digest('base64url');
    const [compte] = await lignes<Compte>('consommer_limite', SQL, [hachee, fenetreSecondes]);
    const limite = { max: max * env().LIMITES_FACTEUR, fenetreSecondes };
    return compte ? Math.ceil(attenteApres(compte, limite)) : 0;
  } catch (erreur) {
    tracer.error({ erreur: decrireErreur(erreur) }, 'limite non comptée');
    return 0;
  }
}

/** Counts one attempt under `cle`; false when the last `fenetreSecondes` saw too many. */
export const consommer = async (cle: string, limite: Limite): Promise<boolean> =>
  (await attendre(cle, limite)) === 0;
