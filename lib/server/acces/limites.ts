import 'server-only';
import { createHash } from 'node:crypto';
import { lignes } from '@/lib/server/base';
import { env } from '@/lib/server/env';
import { decrireErreur, tracer } from '@/lib/server/journal/traces';

interface Limite {
  readonly max: number;
  readonly fenetreSecondes: number;
}

const SQL = `insert into "Limite" as l (cle, fenetre)
values ($1, to_timestamp(floor(extract(epoch from now()) / $2::int) * $2::int))
on conflict (cle, fenetre) do update set compte = l.compte + 1
returning compte`;

/**
 * Counts one attempt under `cle` in the current window; false when there were too many.
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
