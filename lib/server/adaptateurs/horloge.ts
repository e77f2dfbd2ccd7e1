import 'server-only';
import type { Minute } from '@/lib/domain/logement';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import type { Horloge } from '@/lib/server/ports/horloge';

const JOUR_MS = 86_400_000;
const PARIS = new Intl.DateTimeFormat('fr-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const HEURE_MS = 3_600_000;
let derniere: { readonly heure: number; readonly jour: DateCivile } | undefined;

/** The civil day of an instant in Paris. It never changes within an hour: what is asked again and again is told once. */
export function jourAParis(instant: Date): DateCivile {
  const heure = Math.floor(instant.getTime() / HEURE_MS);
  if (derniere?.heure !== heure) derniere = { heure, jour: PARIS.format(instant) as DateCivile };
  return derniere.jour;
}

const MINUTE_PARIS = new Intl.DateTimeFormat('sv-SE', {
  ...{ timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit', day: '2-digit' },
  ...{ hour: '2-digit', minute: '2-digit' },
});

/** The minute of an instant in Paris: `2026-06-08T10:00`. */
export const minuteAParis = (instant: Date): Minute =>
  MINUTE_PARIS.format(instant).replace(' ', 'T') as Minute;

const horlogeDe = (maintenant: () => Date): Horloge => ({
  maintenant,
  aujourdhui: () => jourAParis(maintenant()),
});

export const horlogeSysteme: Horloge = horlogeDe(() => new Date());

/** Always the same instant: tests. */
export const horlogeFixe = (instant: Date): Horloge => horlogeDe(() => new Date(instant));

/** Another day, at the present hour of Paris. */
export function horlogeSimulee(jour: DateCivile, systeme: Horloge = horlogeSysteme): Horloge {
  return horlogeDe(() => {
    const present = systeme.maintenant();
    const ecart = Math.round((Date.parse(jour) - Date.parse(jourAParis(present))) / JOUR_MS);
    const vise = new Date(present.getTime() + ecart * JOUR_MS);
    if (jourAParis(vise) === jour) return vise;
    // Summer and winter time differ by one hour: near midnight the day would slip.
    return new Date(vise.getTime() + (jourAParis(vise) < jour ? 1 : -1) * (JOUR_MS / 24));
  });
}

/** Midnight in Paris: the instant where a civil day begins. Winter time is tried first, then summer time. */
export function debutDuJour(jour: DateCivile): Date {
  const hiver = new Date(`${jour}T00:00:00+01:00`);
  const ete = new Date(`${jour}T00:00:00+02:00`);
  return jourAParis(ete) === jour ? ete : hiver;
}

/** Where a minute of Paris begins. Winter time is tried first, as for a day. */
export function debutDeLaMinute(minute: Minute): Date {
  const hiver = new Date(`${minute}:00+01:00`);
  const ete = new Date(`${minute}:00+02:00`);
  return minuteAParis(ete) === minute ? ete : hiver;
}
