import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateEnClair, duree, heure, jourEnClair, jourEtHeure, moisEnClair } from '@/lib/affichage';
import { type DateCivile, dateCivile, joursDuMois } from '@/lib/domain/noyau/date-civile';

const clair = (texte: string) => texte.replaceAll('\u00a0', ' ');
const MOIS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);

describe('les jours où l’heure change', () => {
  it.each([
    ['2026-03-29T00:59:59Z', 'dimanche 29 mars 2026 à 1 h 59'],
    ['2026-03-29T01:00:00Z', 'dimanche 29 mars 2026 à 3 h 00'],
    ['2026-10-25T00:59:00Z', 'dimanche 25 octobre 2026 à 2 h 59'],
    ['2026-10-25T01:00:00Z', 'dimanche 25 octobre 2026 à 2 h 00'],
    ['2026-10-25T23:00:00Z', 'lundi 26 octobre 2026 à 0 h 00'],
    ['2027-03-28T00:59:00Z', 'dimanche 28 mars 2027 à 1 h 59'],
    ['2027-03-28T01:00:00Z', 'dimanche 28 mars 2027 à 3 h 00'],
    ['2026-12-31T22:59:59Z', 'jeudi 31 décembre 2026 à 23 h 59'],
    ['2026-12-31T23:00:00Z', 'vendredi 1er janvier 2027 à 0 h 00'],
    ['2026-05-31T21:59:00Z', 'dimanche 31 mai 2026 à 23 h 59'],
    ['2026-05-31T22:00:00Z', 'lundi 1er juin 2026 à 0 h 00'],
    ['2028-02-28T23:30:00Z', 'mardi 29 février 2028 à 0 h 30'],
  ])('%s se lit « %s » à Paris', (instant, attendu) => {
    expect(clair(jourEtHeure(new Date(instant)))).toBe(attendu);
  });

  it.each<[DateCivile, string]>([
    ['2026-03-29', 'dimanche 29 mars 2026'],
    ['2026-10-25', 'dimanche 25 octobre 2026'],
    ['2000-02-29', 'mardi 29 février 2000'],
    ['1920-01-01', 'jeudi 1er janvier 1920'],
    ['2035-12-31', 'lundi 31 décembre 2035'],
    ['1945-04-02', 'lundi 2 avril 1945'],
  ])('le jour civil %s ne glisse pas : « %s »', (jour, attendu) => {
    expect(clair(jourEnClair(jour))).toBe(attendu);
  });
});

describe('tout jour civil', () => {
  const jours = fc
    .record({ annee: fc.integer({ min: 1920, max: 2100 }), mois: fc.integer({ min: 1, max: 12 }) })
    .chain(({ annee, mois }) =>
      fc.integer({ min: 1, max: joursDuMois(annee, mois) }).map((jour) => ({ annee, mois, jour })),
    );

  it('s’écrit avec son jour, son mois et son année, insécables entre jour et mois', () => {
    fc.assert(
      fc.property(jours, ({ annee, mois, jour }) => {
        const ecrit = dateEnClair(dateCivile(annee, mois, jour));
        expect(ecrit).toBe(`${jour === 1 ? '1er' : jour}\u00a0${MOIS[mois - 1]} ${annee}`);
        expect(jourEnClair(dateCivile(annee, mois, jour))).toMatch(
          /^(lun|mar|mercre|jeu|vendre|same)?di(manche)? /,
        );
      }),
    );
  });

  it.each(MOIS.map((nom, i) => [nom, i + 1] as const))('%s est le mois %i', (nom, rang) => {
    const mois = `2026-${String(rang).padStart(2, '0')}` as const;
    expect(moisEnClair(mois as `${number}-${number}`)).toBe(`${nom} 2026`);
  });
});

describe('l’heure', () => {
  it.each([
    ['2026-11-21T23:00:00Z', '0 h 00'],
    ['2026-11-21T00:05:59Z', '1 h 05'],
    ['2026-11-21T11:00:00Z', '12 h 00'],
    ['2026-11-21T22:59:00Z', '23 h 59'],
    ['2026-07-14T22:00:00Z', '0 h 00'],
  ])('%s se lit « %s »', (instant, attendu) => {
    expect(clair(heure(new Date(instant)))).toBe(attendu);
    expect(heure(new Date(instant))).not.toContain(' ');
  });
});

describe('une attente', () => {
  it.each([
    [0, '0 seconde'],
    [0.2, '1 seconde'],
    [1, '1 seconde'],
    [2, '2 secondes'],
    [59, '59 secondes'],
    [60, '1 minute'],
    [61, '2 minutes'],
    [119, '2 minutes'],
    [120, '2 minutes'],
    [3540, '59 minutes'],
    [3541, '1 heure'],
    [3600, '1 heure'],
    [3601, '1 heure 01'],
    [7200, '2 heures'],
    [86_400, '24 heures'],
    [172_740, '47 heures 59'],
    [172_741, '2 jours'],
    [172_801, '3 jours'],
    [604_800, '7 jours'],
  ])('%d secondes : « %s »', (secondes, attendu) => {
    expect(clair(duree(secondes))).toBe(attendu);
  });

  it('n’est jamais annoncée trop courte', () => {
    const UNITES: Readonly<Record<string, number>> = { seconde: 1, minute: 60, heure: 3600, jour: 86_400 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (secondes) => {
        const [, nombre, unite = '', reste = '0'] =
          /^(\d+) (seconde|minute|heure|jour)s?(?: (\d\d))?$/.exec(clair(duree(secondes))) ?? [];
        expect(Number(nombre) * (UNITES[unite] ?? 0) + Number(reste) * 60).toBeGreaterThanOrEqual(secondes);
      }),
    );
  });
});
