import { describe, expect, it } from 'vitest';
import { distanceKm } from '@/lib/domain/noyau/distance';
import { communesDesPaquets } from '@/scripts/territoire/communes-des-paquets';

const communes = communesDesPaquets();
const parCode = new Map(communes.map((c) => [c.code, c]));
const placees = communes.filter(({ latitude }) => latitude !== null);

describe('les communes des paquets', () => {
  it('sont toutes celles d’aujourd’hui, une fois chacune', () => {
    expect(communes.length).toBeGreaterThan(34_500);
    expect(communes.length).toBeLessThan(36_000);
    expect(parCode.size).toBe(communes.length);
  });

  it('ont un code, un nom, un département et des codes postaux bien formés', () => {
    const malFormees = communes.filter(
      ({ code, nom, departement, codesPostaux }) =>
        !/^(\d{2}|2[AB])\d{3}$/.test(code) ||
        nom === '' ||
        !/^(\d{2,3}|2[AB])$/.test(departement) ||
        codesPostaux.some((cp) => !/^\d{5}$/.test(cp)),
    );
    expect(malFormees).toEqual([]);
  });

  it.each([
    ['75056', 'Paris', '75', 48.86, 2.35],
    ['13055', 'Marseille', '13', 43.3, 5.38],
    ['35238', 'Rennes', '35', 48.11, -1.68],
    ['33063', 'Bordeaux', '33', 44.84, -0.58],
    ['67482', 'Strasbourg', '67', 48.58, 7.75],
    ['2A004', 'Ajaccio', '2A', 41.92, 8.74],
    ['97105', 'Basse-Terre', '971', 16.0, -61.73],
    ['97209', 'Fort-de-France', '972', 14.6, -61.07],
    ['97302', 'Cayenne', '973', 4.94, -52.33],
    ['97411', 'Saint-Denis', '974', -20.88, 55.45],
    ['97611', 'Mamoudzou', '976', -12.78, 45.23],
    ['98735', 'Papeete', '987', -17.53, -149.57],
    ['98818', 'Nouméa', '988', -22.27, 166.46],
  ])('place %s %s (%s) à moins de dix kilomètres', (code, nom, departement, latitude, longitude) => {
    const commune = parCode.get(code);
    expect(commune).toMatchObject({ nom, departement });
    const trouvee = { latitude: commune?.latitude ?? 0, longitude: commune?.longitude ?? 0 };
    expect(distanceKm(trouvee, { latitude, longitude })).toBeLessThan(10);
  });

  it('placent presque toutes les villes de plus de vingt mille habitants, et aucune à moitié', () => {
    const grandes = communes.filter(({ population }) => population >= 20_000);
    const sansPlace = grandes.filter(({ latitude }) => latitude === null);
    expect(sansPlace.length / grandes.length).toBeLessThan(0.01);
    expect(communes.filter((c) => (c.latitude === null) !== (c.longitude === null))).toEqual([]);
  });

  it('ne placent aucune commune de métropole hors de l’Hexagone et de la Corse', () => {
    const egarees = placees.filter(
      ({ departement, latitude, longitude }) =>
        departement.length === 2 &&
        (Number(latitude) < 41 ||
          Number(latitude) > 51.5 ||
          Number(longitude) < -5.5 ||
          Number(longitude) > 9.8),
    );
    expect(egarees.map(({ code, nom }) => `${code} ${nom}`)).toEqual([]);
  });

  it('ne confondent pas les homonymes : chaque Saint-Denis est chez lui', () => {
    const place = (code: string) => {
      const { latitude = null, longitude = null } = parCode.get(code) ?? {};
      return latitude === null || longitude === null ? null : { latitude, longitude };
    };
    const [reunion, banlieue] = [place('97411'), place('93066')];
    if (!reunion || !banlieue) throw new Error('sans place');
    expect(distanceKm(reunion, banlieue)).toBeGreaterThan(9_000);
  });

  it('gardent les codes postaux des arrondissements et des quartiers', () => {
    expect(parCode.get('75056')?.codesPostaux).toEqual(expect.arrayContaining(['75001', '75013', '75116']));
    expect(parCode.get('13055')?.codesPostaux).toContain('13016');
    expect(parCode.get('97411')?.codesPostaux).toEqual(expect.arrayContaining(['97400', '97490']));
  });
});
