import 'server-only';
import { env } from '@/lib/server/env';

/** The absolute address of a page, for mails. */
export const lienVers = (chemin: `/${string}`): string => `${env().URL_PUBLIQUE}${chemin}`;
