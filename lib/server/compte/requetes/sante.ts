import 'server-only';
import { pool } from '@/lib/server/base';
import { env } from '@/lib/server/env';

export interface Sante {
  readonly etat: 'ok' | 'degrade';
  readonly base: 'ok' | 'injoignable';
  readonly version: string;
}

const DELAI_MS = 2_000;

/** Is the base answering? Never waits: a probe that hangs is worse than one that says no. */
export async function lireSante(): Promise<Sante> {
  const { promise: tropTard, reject } = Promise.withResolvers<never>();
  const delai = setTimeout(() => reject(new Error('délai dépassé')), DELAI_MS);
  try {
    await Promise.race([pool().query('select 1'), tropTard]);
    return { etat: 'ok', base: 'ok', version: env().VERSION };
  } catch {
    return { etat: 'degrade', base: 'injoignable', version: env().VERSION };
  } finally {
    clearTimeout(delai);
  }
}
