import { describe, expect, it } from 'vitest';
import {
  debutDeLaMinute,
  horlogeFixe,
  horlogeSimulee,
  jourAParis,
  minuteAParis,
} from '@/lib/server/adaptateurs/horloge';

const fixe = (iso: string) => horlogeFixe(new Date(iso));

describe('horloge', () => {
  it('donne le jour de Paris, pas celui de Londres', () => {
    expect(fixe('2026-12-31T23:30:00Z').aujourdhui()).toBe('2027-01-01');
    expect(fixe('2026-07-01T21:59:59Z').aujourdhui()).toBe('2026-07-01');
    expect(fixe('2026-07-01T22:00:00Z').aujourdhui()).toBe('2026-07-02');
  });

  it('simule un autre jour à l’heure présente', () => {
    const simulee = horlogeSimulee('2026-05-31', fixe('2026-05-10T12:34:56Z'));
    expect(simulee.maintenant().toISOString()).toBe('2026-05-31T12:34:56.000Z');
  });

  it.each(['2026-11-21T22:50:00Z', '2026-11-21T23:10:00Z', '2026-07-21T21:50:00Z', '2026-07-21T22:10:00Z'])(
    'simule bien le jour demandé autour de minuit, quand il est %s',
    (iso) => {
      for (const jour of ['2026-03-29', '2026-05-31', '2026-10-25', '2026-12-31', '2028-02-29'] as const) {
        const simulee = horlogeSimulee(jour, fixe(iso));
        expect(simulee.aujourdhui()).toBe(jour);
        expect(jourAParis(simulee.maintenant())).toBe(jour);
      }
    },
  );
});

describe('la minute de Paris', () => {
  it.each([
    ['2026-06-08T07:59:59Z', '2026-06-08T09:59'],
    ['2026-06-08T08:00:00Z', '2026-06-08T10:00'],
    ['2026-11-21T22:59:00Z', '2026-11-21T23:59'],
    ['2026-11-21T23:00:00Z', '2026-11-22T00:00'],
    ['2026-06-11T21:59:59Z', '2026-06-11T23:59'],
  ] as const)('de %s est %s', (instant, minute) => {
    expect(minuteAParis(new Date(instant))).toBe(minute);
  });

  it.each([
    '2026-06-08T10:00',
    '2026-06-11T23:59',
    '2026-11-21T00:00',
    '2026-12-31T23:59',
    '2026-03-29T03:00',
  ] as const)('%s commence à son premier instant', (minute) => {
    const debut = debutDeLaMinute(minute);
    expect(minuteAParis(debut)).toBe(minute);
    expect(minuteAParis(new Date(debut.getTime() - 1))).not.toBe(minute);
  });
});
