import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { INSECABLE } from './espaces';
import { pluriel } from './mots';

const timeZone = 'Europe/Paris';
const PARTIES = new Intl.DateTimeFormat('fr-FR', {
  ...{ timeZone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
});

/** A civil date has no hour: noon is the same day in Paris all year round. */
const instant = (date: DateCivile | Date): Date =>
  typeof date === 'string' ? new Date(`${date}T12:00:00Z`) : date;

function parties(date: DateCivile | Date): Record<string, string> {
  return Object.fromEntries(PARTIES.formatToParts(instant(date)).map(({ type, value }) => [type, value]));
}

function jourMois({ day = '', month = '' }: Record<string, string>): string {
  return `${day === '1' ? '1er' : day}${INSECABLE}${month}`;
}

/** « 31 décembre 2026 », « 1er janvier 2027 » */
export function dateEnClair(date: DateCivile | Date): string {
  const p = parties(date);
  return `${jourMois(p)} ${p.year}`;
}

/** « mardi 5 janvier 2027 » */
export function jourEnClair(date: DateCivile | Date): string {
  return `${parties(date).weekday} ${dateEnClair(date)}`;
}

/** « 14 h 32 », Paris time. */
export function heure(date: Date): string {
  const p = parties(date);
  return `${Number(p.hour)}${INSECABLE}h${INSECABLE}${p.minute}`;
}

/** « mardi 5 janvier 2027 à 14 h 32 » */
export const jourEtHeure = (date: Date): string => `${jourEnClair(date)} à ${heure(date)}`;

/** « lundi 8 juin 2026 à 10 h » : a minute of Paris, written `2026-06-08T10:00`. */
export function minuteEnClair(minute: `${DateCivile}T${string}`): string {
  const [jour = '', horaire = ''] = minute.split('T');
  const [heures = '', minutes = ''] = horaire.split(':');
  const fin = minutes === '00' ? '' : `${INSECABLE}${minutes}`;
  return `${jourEnClair(jour as DateCivile)} à ${Number(heures)}${INSECABLE}h${fin}`;
}

/** « 45 secondes », « 5 minutes », « 1 heure 30 », « 2 jours », rounded up: a wait is never announced too short. */
export function duree(secondes: number): string {
  if (secondes < 60) return pluriel(Math.ceil(secondes), 'seconde');
  const minutes = Math.ceil(secondes / 60);
  if (minutes < 60) return pluriel(minutes, 'minute');
  if (minutes >= 48 * 60) return pluriel(Math.ceil(minutes / (24 * 60)), 'jour');
  const reste = minutes % 60;
  const heures = pluriel(Math.floor(minutes / 60), 'heure');
  return reste === 0 ? heures : `${heures}${INSECABLE}${String(reste).padStart(2, '0')}`;
}
