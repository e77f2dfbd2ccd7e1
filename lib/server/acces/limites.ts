import 'server-only';
import { createHash } from 'node:crypto';
import { lignes } from '@/lib/server/base';
import { env } from '@/lib/server/env';
import { decrireErreur, tracer } from '@/lib/server/journal/traces';

interface Limite {
  readonly max: number;
  readonly fenetreSecondes: number;
}

// Counted by window, judged on a sliding one: what is left of the window before weighs by its share. Without it,
// twice the maximum would pass around each change of window.
const SQL = `with courante as (
  insert into "Limite" as l (cle, fenetre)
  values ($1, to_timestamp(floor(extract(epoch from now()) / $2::int) * $2::int))
  on conflict (cle, fenetre) do update set compte = l.compte + 1
  returning fenetre, compte
)
select (c.compte + coalesce(p.compte, 0) * (1 - extract(epoch from now() - c.fenetre) / $2::int))::float8 as compte
from courante c left join "Limite" p on p.cle = $1 and p.fenetre = c.fenetre - make_interval(secs => $2::int)`;

/**
 * Counts one attempt under `cle`; false when the last `fenetreSecondes` saw too many.
 * The key is hashed (it holds an address). When the base cannot count, the attempt passes: a broken
 * limiter must not close the door to everybody.
 */
export async function consommer(cle: string, { max, fenetreSecondes }: Limite): Promise<boolean> {
  try {
    const hachee = createHash('sha256').update(`limite:${fenetreSecondes}:${cle}`).digest('base64url');
    const [ligne] = await lignes<{ compte: number }>('consommer_limite', SQL, [hachee, fenetreSecondes]);
    return (ligne?.compte ?? 0) <= max * env().LIMITES_FACTEUR;
  } catch (erreur) {
    tracer.error({ erreur: decrireErreur(erreur) }, 'limite non comptée');
    return true;
  }
}
