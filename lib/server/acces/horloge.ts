import 'server-only';
import { cookies } from 'next/headers';
import { cache } from 'react';
import type { Minute } from '@/lib/domain/logement';
import { type DateCivile, lireDateCivile } from '@/lib/domain/noyau/date-civile';
import { horlogeSimulee, horlogeSysteme, minuteAParis } from '@/lib/server/adaptateurs/horloge';
import { env } from '@/lib/server/env';
import type { Horloge } from '@/lib/server/ports/horloge';
import { temoin } from '@/lib/server/temoin';
import { cookieSession } from './cookie-session';

const COOKIE_DATE = 'date-simulee';

/** The day chosen on /demonstration, `null` when the real one applies. */
export const dateSimulee = cache(async (): Promise<DateCivile | null> => {
  if (!env().DEMONSTRATION) return null;
  return lireDateCivile((await cookies()).get(COOKIE_DATE)?.value ?? '');
});

const HEURE_MS = 3_600_000;
/** How late the instant of a page kept in memory may be, in milliseconds. */
const RETARD_MS = 10_000;

/** A day begins with an hour: a page that asks the day may change with the next one, a page that asks the instant at any moment. */
const observee = ({ maintenant, aujourdhui }: Horloge): Horloge => ({
  maintenant: () => {
    temoin()?.jusqua(Date.now() + RETARD_MS);
    return maintenant();
  },
  aujourdhui: () => {
    temoin()?.jusqua((Math.floor(Date.now() / HEURE_MS) + 1) * HEURE_MS);
    return aujourdhui();
  },
});

const SYSTEME = observee(horlogeSysteme);

/** The clock of this request. Makes the page dynamic: never call it from a static one. */
export async function horloge(): Promise<Horloge> {
  const jour = await dateSimulee();
  return jour ? observee(horlogeSimulee(jour)) : SYSTEME;
}

/** The minute of a clock, in Paris: what a campaign of rooms is compared with. */
export const minuteDe = (cadran: Horloge): Minute => minuteAParis(cadran.maintenant());

/** Chooses the day that this browser sees. Does nothing outside the demonstration. */
export async function simulerDate(jour: DateCivile): Promise<void> {
  if (!env().DEMONSTRATION) return;
  (await cookies()).set(COOKIE_DATE, jour, cookieSession().options);
}

export async function oublierDate(): Promise<void> {
  (await cookies()).delete(COOKIE_DATE);
}
