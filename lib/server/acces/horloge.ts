import 'server-only';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { type DateCivile, lireDateCivile } from '@/lib/domain/noyau/date-civile';
import { horlogeSimulee, horlogeSysteme } from '@/lib/server/adaptateurs/horloge';
import { env } from '@/lib/server/env';
import type { Horloge } from '@/lib/server/ports/horloge';

export const COOKIE_DATE = 'date-simulee';

/** The day chosen on /demonstration, `null` when the real one applies. */
export const dateSimulee = cache(async (): Promise<DateCivile | null> => {
  if (!env().DEMONSTRATION) return null;
  return lireDateCivile((await cookies()).get(COOKIE_DATE)?.value ?? '');
});

/** The clock of this request. Makes the page dynamic: never call it from a static one. */
export async function horloge(): Promise<Horloge> {
  const jour = await dateSimulee();
  return jour ? horlogeSimulee(jour) : horlogeSysteme;
}
