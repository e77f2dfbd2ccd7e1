import { jourEtHeure } from '@/lib/affichage';

const ANGLAIS = new Intl.DateTimeFormat('en-GB', {
  ...{ timeZone: 'Europe/Paris', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  ...{ hour: 'numeric', minute: '2-digit' },
});

/** A day and an hour of Paris, for who may read from elsewhere. */
export const instantEn = (langue: 'fr' | 'en', le: Date): string =>
  langue === 'fr' ? jourEtHeure(le) : `${ANGLAIS.format(le)} (Paris time)`;
