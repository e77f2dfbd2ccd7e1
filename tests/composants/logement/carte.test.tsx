import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Carte } from '@/components/metier/logement/carte/Carte';
import {
  cadreAutour,
  cadreDesPoints,
  contient,
  ENCARTS,
  METROPOLE,
  pixelsParKm,
  projeter,
} from '@/components/metier/logement/carte/cadre';
import { contourner } from '@/components/metier/logement/carte/contourner';
import { etiqueter, grouper } from '@/components/metier/logement/carte/grouper';
import { lireRecherche, type PointDeCarte } from '@/lib/parcours/logement';
import { htmlDe } from '../rendu';

const point = (nom: string, latitude: number, longitude: number, nombre = 1): PointDeCarte => ({
  nom,
  latitude,
  longitude,
  nombre,
});
const VILLES = [
  point('Paris', 48.86, 2.35, 300),
  point('Rennes', 48.11, -1.68, 60),
  point('Nice', 43.7, 7.26, 20),
  point('Saint-Denis', -20.9, 55.45, 8),
];
const { criteres } = lireRecherche({});
const carte = (
  points: readonly PointDeCarte[],
  lieu = null as { libelle: string; latitude: number; longitude: number } | null,
) => htmlDe(<Carte points={points} lieu={lieu} criteres={criteres} />);

const place = fc.record({
  nom: fc.constantFrom('A', 'B', 'Une résidence au nom interminable'),
  latitude: fc.double({ min: 41.5, max: 51, noNaN: true }),
  longitude: fc.double({ min: -5, max: 9.5, noNaN: true }),
  nombre: fc.integer({ min: 1, max: 500 }),
});

describe('le cadre', () => {
  it('met chaque ville à sa place : Paris au nord de Nice, Rennes à son ouest', () => {
    const [paris, rennes, nice] = VILLES.slice(0, 3).map((ville) => projeter(METROPOLE, ville));
    expect(paris?.y).toBeLessThan(nice?.y ?? 0);
    expect(rennes?.x).toBeLessThan(paris?.x ?? 0);
  });

  it('garde les formes : un kilomètre vaut autant dans les deux sens', () => {
    const lieu = { latitude: 48, longitude: 2 };
    const cadre = cadreAutour(lieu, 10);
    const [ici, nord, est] = [
      lieu,
      { ...lieu, latitude: 48.09 },
      { ...lieu, longitude: 2 + 0.09 / Math.cos((48 * Math.PI) / 180) },
    ].map((p) => projeter(cadre, p));
    expect((ici?.y ?? 0) - (nord?.y ?? 0)).toBeCloseTo((est?.x ?? 0) - (ici?.x ?? 0), 0);
    expect(10 * pixelsParKm(cadre)).toBeLessThan(cadre.hauteur / 2);
  });

  it('contient tout ce qu’il montre', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 8 }), (points) => {
        const cadre = cadreDesPoints(points) ?? METROPOLE;
        for (const p of points) {
          expect(contient(cadre, p)).toBe(true);
          const { x, y } = projeter(cadre, p);
          expect(x >= 0 && x <= cadre.largeur && y >= 0 && y <= cadre.hauteur).toBe(true);
        }
      }),
    );
  });

  it('se rapproche quand tout est près, montre le pays sinon', () => {
    expect(cadreDesPoints([point('a', 48.1, -1.6), point('b', 48.2, -1.7)])).not.toBeNull();
    expect(cadreDesPoints(VILLES)).toBeNull();
    expect(cadreDesPoints([])).toBeNull();
  });

  it('a un encart par département d’outre-mer, où sa terre se dessine', () => {
    expect(ENCARTS.map(({ nom }) => nom)).toEqual([
      'Guadeloupe',
      'Martinique',
      'Guyane',
      'La Réunion',
      'Mayotte',
    ]);
    for (const { cadre } of ENCARTS) expect(contourner(cadre).length).toBeGreaterThan(50);
  });
});

describe('le trait de côte', () => {
  it('est celui de la terre qu’on voit, et reste léger de près', () => {
    expect(contourner(METROPOLE)).toMatch(/^M.+Z$/);
    const pres = contourner(cadreAutour({ latitude: 45.76, longitude: 4.84 }, 10));
    expect(pres.length).toBeLessThan(contourner(METROPOLE).length / 4);
    expect(contourner(cadreAutour({ latitude: 0, longitude: -30 }, 10))).toBe('');
  });
});

describe('les points trop proches', () => {
  it('se réunissent sous le nom du plus grand, sans en perdre', () => {
    const groupes = grouper(
      [point('Lyon', 45.76, 4.84, 50), point('Bron', 45.73, 4.91, 10), point('Nice', 43.7, 7.26, 5)],
      METROPOLE,
    );
    expect(groupes.map(({ nom, nombre, places }) => [nom, nombre, places])).toEqual([
      ['Lyon', 60, 2],
      ['Nice', 5, 1],
    ]);
  });

  it('quels qu’ils soient, gardent leur somme, dans l’ordre', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), (points) => {
        const groupes = grouper(points, METROPOLE);
        const somme = (liste: readonly { readonly nombre: number }[]) =>
          liste.reduce((n, { nombre }) => n + nombre, 0);
        expect(somme(groupes)).toBe(somme(points));
        expect(groupes.map(({ nombre }) => nombre)).toEqual(
          groupes.map(({ nombre }) => nombre).toSorted((a, b) => b - a),
        );
      }),
    );
  });

  it('portent des noms qui ne se couvrent pas', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), (points) => {
        const noms = etiqueter(grouper(points, METROPOLE), METROPOLE);
        for (const [i, a] of noms.entries())
          for (const b of noms.slice(i + 1))
            expect(
              Math.abs(a.y - b.y) >= 14 ||
                a.x + a.texte.length * 6 <= b.x + 1 ||
                b.x + b.texte.length * 6 <= a.x + 1,
            ).toBe(true);
        for (const { texte } of noms) expect(texte.length).toBeLessThanOrEqual(24);
      }),
    );
  });
});

describe('la carte', () => {
  it('montre le pays, ses îles, et mène à chaque ville', () => {
    const html = carte(VILLES);
    expect(html).toContain('La Réunion');
    expect(html).toContain('href="/logement?ou=Rennes"');
    expect(html.match(/<circle/g)).toHaveLength(4);
  });

  it('est pour les yeux et la souris : ni lue, ni sur le chemin du clavier', () => {
    const html = carte(VILLES);
    expect(html).toMatch(/^<svg[^>]*aria-hidden="true"/);
    expect(html.match(/<a /g)?.length).toBe(html.match(/tabindex="-1"/g)?.length);
    expect(html).not.toContain('style=');
  });

  it('autour d’un lieu d’études, montre les distances et pas le pays', () => {
    const html = carte([point('Les Tilleuls', 48.12, -1.64)], {
      libelle: 'Rennes 35000',
      latitude: 48.11,
      longitude: -1.68,
    });
    expect(html).toContain('5\u00a0km');
    expect(html).toContain('10\u00a0km');
    expect(html).not.toContain('Guadeloupe');
  });
});
