import 'server-only';
import { notFound } from 'next/navigation';
import { env } from '@/lib/server/env';

/** Personas, simulated date and mailbox exist only here. */
export const estEnDemonstration = (): boolean => env().DEMONSTRATION;

/** For the pages that do not exist elsewhere. */
export function exigerDemonstration(): void {
  if (!estEnDemonstration()) notFound();
}
