import 'server-only';
import { env } from '@/lib/server/env';

/** An address of the portal as one gives it to somebody else. */
export const adressePublique = (chemin: `/${string}`): string => `${env().URL_PUBLIQUE}${chemin}`;
