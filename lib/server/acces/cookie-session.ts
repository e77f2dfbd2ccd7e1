import 'server-only';
import { env } from '@/lib/server/env';

/** Fixed, not sliding: a shared computer forgets its student the same day. */
export const DUREE_SESSION = 12 * 3600;

/** `Lax`: the links of our mails must arrive signed in; actions are protected by Next's origin check. */
export function cookieSession() {
  const secure = env().URL_PUBLIQUE.startsWith('https:');
  return {
    name: secure ? '__Host-session' : 'session',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  } as const;
}
