import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { A_LOGEMENT_ADAPTE, ADAPTE, CONTINGENT, COUPLE, EST_COUPLE } from '@/lib/domain/logement';
import { arreterListe, csvDeLaListe, csvDesLots, rangerLesLots } from '@/lib/domain/logement/complementaire';
import { arbitraireDeFenetre, empreinteDe, inscrite, lot } from './outillage';

const classes = (liste: ReturnType<typeof arreterListe>, ...noms: readonly string[]) =>
  noms.map((nom) => liste.lignes.find(({ empreinte }) => empreinte === empreinteDe(nom))?.classe);
const lotsDe = (liste: ReturnType<typeof arreterListe>, nom: string) =>
  liste.lignes.find(({ empreinte }) => empreinte === empreinteDe(nom))?.lots;

describe('les classes', () => {
  it('suivent l’indice social, le plus petit d’abord', () => {
    const liste = arreterListe(
      [
        inscrite('a', [11], { rbg: 20_000, points: 0 }),
        inscrite('b', [11], { rbg: 10_000, points: 0 }),
        inscrite('c', [11], { rbg: 20_000, points: 5 }),
      ],
      [lot(11, 1)],
    );
    expect(classes(liste, 'c', 'b', 'a')).toEqual([1, 2, 3]);
  });

  it('placent ceux qui n’ont pas d’indice après tous ceux qui en ont un, ensemble', () => {
    const liste = arreterListe(
      [
        inscrite('sans', [11]),
        inscrite('autre', [11]),
        inscrite('avec', [11], { rbg: 900_000, points: 0 }),
        inscrite('a-moitie', [11], { rbg: 3_000, points: null }),
      ],
      [lot(11, 1)],
    );
    expect(classes(liste, 'avec', 'sans', 'autre', 'a-moitie')).toEqual([1, 2, 2, 2]);
  });

  it('font passer l’outre-mer devant à égalité, et seulement à égalité', () => {
    const liste = arreterListe(
      [
        inscrite('metropole', [11], { rbg: 5_000, points: 1 }),
        inscrite('outre-mer', [11], { rbg: 5_000, points: 1, outreMer: true }),
        inscrite('moins', [11], { rbg: 4_999, points: 1 }),
        inscrite('sans-outre-mer', [11], { outreMer: true }),
        inscrite('sans', [11]),
      ],
      [lot(11, 1)],
    );
    expect(classes(liste, 'moins', 'outre-mer', 'metropole', 'sans-outre-mer', 'sans')).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });

  it('comptent un revenu négatif comme nul', () => {
    const liste = arreterListe(
      [inscrite('a', [11], { rbg: -4_000, points: 2 }), inscrite('b', [11], { rbg: 0, points: 2 })],
      [lot(11, 1)],
    );
    expect(classes(liste, 'a', 'b')).toEqual([1, 1]);
  });

  it('se suivent sans trou, de 1 au nombre de mérites distincts', () => {
    fc.assert(
      fc.property(arbitraireDeFenetre, ({ inscrites, lots }) => {
        const vues = new Set(arreterListe(inscrites, lots).lignes.map(({ classe }) => classe));
        expect([...vues].sort((a, b) => a - b)).toEqual([...vues].map((_, i) => i + 1));
      }),
    );
  });
});

describe('les lots', () => {
  it('sont numérotés par fiche, les réservés avant les ouverts', () => {
    const lots = [lot(12, 1), lot(11, 3), lot(11, 1, { exigence: ADAPTE }), lot(11, 2, { exigence: COUPLE })];
    const liste = arreterListe([], lots);
    expect(liste.lots).toEqual([
      { numero: 1, logement: 11, secteur: 'rennes', places: 2 },
      { numero: 2, logement: 11, secteur: 'rennes', places: 1 },
      { numero: 3, logement: 11, secteur: 'rennes', places: 3 },
      { numero: 4, logement: 12, secteur: 'rennes', places: 1 },
    ]);
    expect(rangerLesLots(lots).map(({ exigence }) => exigence)).toEqual([COUPLE, ADAPTE, 0, 0]);
  });

  it('n’admettent que ceux à qui ils sont réservés, qui gardent droit aux autres', () => {
    const lots = [lot(11, 1), lot(11, 1, { exigence: ADAPTE }), lot(11, 1, { exigence: COUPLE })];
    const liste = arreterListe(
      [
        inscrite('seule', [11]),
        inscrite('adaptee', [11], { qualites: A_LOGEMENT_ADAPTE }),
        inscrite('couple', [11], { qualites: EST_COUPLE }),
        inscrite('les-deux', [11], { qualites: EST_COUPLE | A_LOGEMENT_ADAPTE }),
      ],
      lots,
    );
    expect(lotsDe(liste, 'seule')).toEqual([3]);
    expect(lotsDe(liste, 'adaptee')).toEqual([2, 3]);
    expect(lotsDe(liste, 'couple')).toEqual([1, 3]);
    expect(lotsDe(liste, 'les-deux')).toEqual([1, 2, 3]);
  });

  it('d’un contingent n’admettent personne : l’établissement nomme les siens', () => {
    const liste = arreterListe([inscrite('a', [11])], [lot(11, 1, { exigence: CONTINGENT })]);
    expect(lotsDe(liste, 'a')).toEqual([]);
  });

  it('suivent l’ordre de l’étudiant, pas celui des numéros', () => {
    const liste = arreterListe([inscrite('a', [13, 11, 12])], [lot(11, 1), lot(12, 1), lot(13, 1)]);
    expect(lotsDe(liste, 'a')).toEqual([3, 1, 2]);
  });

  it('d’une ville où la demande est déjà servie ne lui sont plus ouverts', () => {
    const lots = [lot(11, 1), lot(12, 1, { secteur: 'brest' })];
    const liste = arreterListe([inscrite('a', [11, 12], { servie: ['rennes'] })], lots);
    expect(lotsDe(liste, 'a')).toEqual([2]);
  });

  it('ne disent pas pour qui ils sont', () => {
    const publie = csvDesLots(arreterListe([], [lot(11, 1, { exigence: ADAPTE })]));
    expect(publie).toBe('lot;fiche;ville;places\n1;11;rennes;1\n');
  });
});

describe('la liste publiée', () => {
  it('ne dépend pas de l’ordre d’arrivée : mélangée, elle est la même à l’octet près', () => {
    fc.assert(
      fc.property(arbitraireDeFenetre, fc.infiniteStream(fc.nat()), ({ inscrites, lots }, hasard) => {
        const melangees = inscrites
          .map((une) => [hasard.next().value ?? 0, une] as const)
          .sort(([a], [b]) => a - b)
          .map(([, une]) => une);
        const droite = arreterListe(inscrites, lots);
        const melangee = arreterListe(melangees, [...lots].reverse());
        expect(csvDeLaListe(melangee)).toBe(csvDeLaListe(droite));
        expect(csvDesLots(melangee)).toBe(csvDesLots(droite));
      }),
    );
  });

  it('est rangée par empreinte et ne porte ni revenu, ni points, ni nom', () => {
    const liste = arreterListe(
      [
        inscrite('a', [11, 12], { rbg: 12_345, points: 7 }),
        inscrite('b', [12], { rbg: 54_321, points: 3, outreMer: true }),
      ],
      [lot(11, 1), lot(12, 1)],
    );
    const [a, b] = [empreinteDe('a'), empreinteDe('b')];
    expect(csvDeLaListe(liste)).toBe(`empreinte;classe;lots\n${b};2;2\n${a};1;1 2\n`);
  });

  it('existe aussi quand personne ne s’inscrit, et garde qui n’a plus rien à demander', () => {
    expect(csvDeLaListe(arreterListe([], [lot(11, 1)]))).toBe('empreinte;classe;lots\n');
    const seule = arreterListe([inscrite('a', [11])], []);
    expect(csvDeLaListe(seule)).toBe(`empreinte;classe;lots\n${empreinteDe('a')};1;\n`);
  });

  it('se fait en moins d’une seconde pour vingt mille inscriptions', () => {
    const inscrites = Array.from({ length: 20_000 }, (_, i) =>
      inscrite(`n${i}`, [11, 12], { rbg: (i * 7) % 19_997, points: i % 17 }),
    );
    const debut = performance.now();
    const { lignes } = arreterListe(inscrites, [lot(11, 50), lot(12, 50)]);
    expect(lignes).toHaveLength(20_000);
    expect(performance.now() - debut).toBeLessThan(5_000);
  });
});
