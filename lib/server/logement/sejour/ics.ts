import 'server-only';
import type { Minute } from '@/lib/domain/logement';

/** One appointment, as a calendar keeps it. */
export interface RendezVousIcs {
  readonly uid: string;
  /** Grows with each change: calendars replace what they had. */
  readonly sequence: number;
  readonly debut: Minute;
  readonly fin: Minute;
  readonly titre: string;
  readonly lieu: string;
  readonly description: string;
  /** When it was written. */
  readonly le: Date;
}

const OCTETS_PAR_LIGNE = 75;

/** Text of a property (RFC 5545, 3.3.11). */
const texte = (valeur: string): string =>
  valeur.replace(/\\/g, '\\\\').replace(/;/g, '\\;').replace(/,/g, '\\,').replace(/\r?\n/g, '\\n');

/** Lines of 75 bytes at most, never cut inside a letter (3.1). */
export function plier(ligne: string): string {
  const morceaux: string[] = [];
  let courant = '';
  for (const lettre of ligne) {
    const place = morceaux.length === 0 ? OCTETS_PAR_LIGNE : OCTETS_PAR_LIGNE - 1;
    if (Buffer.byteLength(courant + lettre) > place) {
      morceaux.push(courant);
      courant = '';
    }
    courant += lettre;
  }
  return [...morceaux, courant].join('\r\n ');
}

const local = (minute: Minute): string => `${minute.replace(/[-:]/g, '')}00`;
const utc = (instant: Date): string => `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** Summer time from the last Sunday of March to the last Sunday of October (directive 2000/84/CE). */
const PARIS = [
  ...['BEGIN:VTIMEZONE', 'TZID:Europe/Paris'],
  ...['BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'TZNAME:CEST', 'DTSTART:19810329T020000'],
  ...['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT'],
  ...['BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'TZNAME:CET', 'DTSTART:19961027T030000'],
  ...['RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD', 'END:VTIMEZONE'],
];

/** A calendar of one appointment (RFC 5545), with the hours of Paris. */
export function ics(rendezVous: RendezVousIcs): string {
  const { uid, sequence, debut, fin, titre, lieu, description, le } = rendezVous;
  const lignes = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Guichet//Logement//FR', 'CALSCALE:GREGORIAN'],
    ...['METHOD:PUBLISH', ...PARIS, 'BEGIN:VEVENT', `UID:${uid}@guichet.invalid`, `DTSTAMP:${utc(le)}`],
    ...[`DTSTART;TZID=Europe/Paris:${local(debut)}`, `DTEND;TZID=Europe/Paris:${local(fin)}`],
    ...[`SEQUENCE:${sequence}`, 'STATUS:CONFIRMED', `SUMMARY:${texte(titre)}`, `LOCATION:${texte(lieu)}`],
    ...[`DESCRIPTION:${texte(description)}`, 'BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-P1D'],
    ...[`DESCRIPTION:${texte(titre)}`, 'END:VALARM', 'END:VEVENT', 'END:VCALENDAR'],
  ];
  return `${lignes.map(plier).join('\r\n')}\r\n`;
}
