import pg from 'pg';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { distanceKm } from '@/lib/domain/noyau/distance';
import { lireRecherche, type Parametres } from '@/lib/parcours/logement';
import { pool } from '@/lib/server/base';
import { chercherLogements } from '@/lib/server/logement/requetes/chercher-logements';
import { lireLogement } from '@/lib/server/logement/requetes/lire-logement';
import { composerRecherche } from '@/lib/server/logement/requetes/sql-recherche';
import { CATALOGUE_FICTIF } from '@/prisma/logements';
import { enregistrerCatalogue } from '@/scripts/logement/enregistrer-catalogue';
import { baseDuFichier } from '../base-du-fichier';
import { semerCommunes } from '../dossier/outillage';

// What is searched is counted, and other tests make rooms of theirs at the same time.
baseDuFichier();
beforeAll(async () => {
  await semerCommunes();
  const client = new pg.Client(process.env.DATABASE_URL);
  await client.connect();
  await enregistrerCatalogue(client, CATALOGUE_FICTIF);
  await client.end();
}, 60_000);

const chercher = (parametres: Parametres) => chercherLogements(lireRecherche(parametres).criteres);
const villes = async (parametres: Parametres) =>
  new Set((await chercher(parametres)).logements.map(({ ville }) => ville));

describe('chercher un logement', () => {
  it('sans critère, montre tout ce qui est disponible, les moins chers d’abord', async () => {
    const { nombre, pages, logements, points, lieu } = await chercher({});
    expect(nombre).toBe(
      CATALOGUE_FICTIF.lectures.filter(({ lecture }) => lecture.logement?.disponible).length,
    );
    expect(pages).toBe(Math.ceil(nombre / 20));
    expect(logements).toHaveLength(20);
    const loyers = logements.map(({ loyers: l }) => l?.min ?? 0);
    expect(loyers).toEqual(loyers.toSorted((a, b) => a - b));
    expect(points.reduce((n, point) => n + point.nombre, 0)).toBe(nombre);
    expect(lieu).toBeNull();
  });

  it('page après page, montre chacun une fois', async () => {
    const { nombre, pages } = await chercher({});
    const vus = new Set<number>();
    for (let page = 1; page <= pages; page++)
      for (const { id } of (await chercher({ page: String(page) })).logements) vus.add(id);
    expect(vus.size).toBe(nombre);
    expect((await chercher({ page: String(pages + 1) })).logements).toEqual([]);
  });

  it.each([
    ['le nom d’une ville', 'rennes', ['Rennes']],
    ['le début du nom, sans accent', 'Villeneuve d’ascq', ["Villeneuve-d'Ascq"]],
    ['un code postal', '69007', ['Lyon']],
    ['un arrondissement', 'Paris 13', ['Paris']],
    ['une résidence', 'alizés', ['Schœlcher']],
    ['un morceau de son nom', 'grands chais', ['Talence']],
    ['rien de connu', 'Trifouillis', []],
    ['des signes que le SQL lit', "%_';--", ['Rennes']],
  ])('par %s', async (_, ou, attendues) => {
    const trouvees = await villes({ ou });
    if (/^[%_]/.test(ou)) expect(trouvees.size).toBeGreaterThan(1);
    else expect([...trouvees]).toEqual(attendues);
  });

  it('autour d’un lieu d’études, donne la distance, les plus proches d’abord', async () => {
    const { logements, lieu, points } = await chercher({ etudes: 'Bordeaux', rayon: '10' });
    expect(lieu?.libelle).toMatch(/^Bordeaux 33\d{3}$/);
    expect(logements.length).toBeGreaterThan(0);
    const distances = logements.map(({ km }) => km ?? Number.NaN);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    expect(Math.max(...distances)).toBeLessThanOrEqual(10);
    if (lieu && points[0]) expect(Math.round(distances[0] ?? 0)).toBe(distanceKm(lieu, points[0]));
    expect((await chercher({ etudes: 'Bordeaux', rayon: '2' })).nombre).toBe(0);
  });

  it('de deux communes du même nom, prend la plus peuplée et propose les autres', async () => {
    const { lieu, autresLieux } = await chercher({ etudes: 'Saint-Denis' });
    expect(autresLieux.length).toBeGreaterThan(0);
    expect(autresLieux).not.toContain(lieu?.libelle);
    const reunion = await chercher({ etudes: 'Saint-Denis 97400', rayon: '20' });
    expect(reunion.logements.map(({ ville }) => ville)).toContain('Saint-Denis');
  });

  it('un lieu d’études inconnu ne trouve rien, et le dit', async () => {
    expect(await chercher({ etudes: 'Nulle-Part-sur-Rien' })).toMatchObject({
      lieu: null,
      nombre: 0,
      logements: [],
    });
  });

  it('par loyer de la façon d’y vivre', async () => {
    const couple = await chercher({ mode: 'couple', loyer: '520' });
    expect(couple.nombre).toBeGreaterThan(0);
    for (const { modes, loyers } of couple.logements) {
      expect(modes).toContain('couple');
      expect(loyers?.min).toBeLessThanOrEqual(52_000);
    }
    expect((await chercher({ mode: 'couple', loyer: '100' })).nombre).toBe(0);
  });

  it('par surface, par équipements, adaptés', async () => {
    for (const { surfaces } of (await chercher({ surface: '30' })).logements)
      expect(surfaces?.max).toBeGreaterThanOrEqual(30);
    for (const { equipements } of (await chercher({ equipement: ['salon', 'plaques'] })).logements)
      expect(equipements).toEqual(expect.arrayContaining(['salon', 'plaques']));
    const adaptes = await chercher({ adapte: 'oui' });
    expect(adaptes.nombre).toBe(8);
    expect(adaptes.logements.every(({ adapte, conditions }) => adapte && conditions !== null)).toBe(true);
  });

  it('tous les critères ensemble', async () => {
    const tout = { etudes: 'Talence', rayon: '5', loyer: '500', surface: '9', mode: 'seul', tri: 'loyer' };
    expect((await chercher({ ...tout, equipement: ['wc'], ou: 'talence' })).nombre).toBeGreaterThan(0);
  });

  it('donne un nom par texte : deux recherches différentes n’échangent jamais leur plan', () => {
    const textes = new Map<string, string>();
    const choix = [
      {},
      { ou: 'Lyon' },
      { ou: '69007' },
      { ou: '69007 Lyon' },
      { etudes: 'Lyon' },
      { etudes: 'Lyon', tri: 'loyer' },
    ];
    const reste = [
      {},
      { loyer: '1' },
      { surface: '9' },
      { mode: 'seul' },
      { mode: 'couple', loyer: '3' },
      { equipement: 'wc' },
      { adapte: 'oui' },
    ];
    for (const a of choix)
      for (const b of reste) {
        const { name, text } = composerRecherche(lireRecherche({ ...a, ...b }).criteres);
        expect(Buffer.byteLength(name)).toBeLessThan(64);
        expect(textes.get(name) ?? text).toBe(text);
        textes.set(name, text);
      }
    expect(textes.size).toBe(choix.length * reste.length);
  });
});

describe('la même recherche, demandée par beaucoup à la fois', () => {
  it('ne se fait qu’une fois', async () => {
    const query = vi.spyOn(pool(), 'query');
    const cent = await Promise.all(
      Array.from({ length: 100 }, () => chercher({ ou: 'Grenoble', loyer: '777' })),
    );
    expect(query).toHaveBeenCalledTimes(1);
    expect(new Set(cent).size).toBe(1);
    query.mockRestore();
  });

  it('qui échoue se redemande', async () => {
    const query = vi.spyOn(pool(), 'query').mockRejectedValueOnce(new Error('coupure') as never);
    await expect(chercher({ ou: 'Grenoble', loyer: '778' })).rejects.toThrow('coupure');
    query.mockRestore();
    expect((await chercher({ ou: 'Grenoble', loyer: '778' })).nombre).toBeGreaterThan(0);
  });
});

describe('lire une fiche', () => {
  const premiere = async (parametres: Parametres) => (await chercher(parametres)).logements[0]?.id ?? 0;

  it('donne tous ses champs, et les autres logements de la résidence', async () => {
    const fiche = await lireLogement(String(await premiere({ ou: 'garance', adapte: 'oui' })));
    expect(fiche).toMatchObject({
      intitule: 'Studio adapté',
      surfaces: { min: 24, max: 24 },
      loyers: { seul: { min: 46_000, max: 46_000 } },
      ...{
        modes: ['seul'],
        adapte: true,
        disponible: true,
        pieces: 1,
        chambres: 1,
        avance: null,
        estFictif: true,
      },
      lits: [{ nombre: 1, genre: 'simple' }],
      equipements: ['wc', 'douche', 'refrigerateur', 'plaques'],
    });
    expect(fiche?.conditions).toContain('situation de handicap');
    expect(fiche?.residence).toMatchObject({
      nom: 'Résidence La Garance',
      ville: 'Toulouse',
      services: ['Laverie', 'Terrasse', 'Local à vélos'],
    });
    expect(fiche?.residence.transports[0]).toEqual({
      genre: 'metro',
      precision: 'Ligne B, Université',
      distance: { valeur: 7, unite: 'minutes_a_pied' },
    });
    expect(fiche?.autres.map(({ intitule }) => intitule)).toEqual(['Chambre', 'T3 en colocation', 'Studio']);
  });

  it('d’un logement qui ne se réserve pas, dit pourquoi', async () => {
    const voisine = await chercher({ ou: 'verrerie' });
    expect(voisine.nombre).toBe(0);
    const client = new pg.Client(process.env.DATABASE_URL);
    await client.connect();
    const { rows } = await client.query(
      `SELECT g.id FROM "Logement" g WHERE NOT disponible AND cle LIKE 'fictif %' LIMIT 1`,
    );
    await client.end();
    const fiche = await lireLogement(String(rows[0]?.id));
    expect(fiche).toMatchObject({ disponible: false });
    expect(fiche?.message).toContain('Travaux');
  });

  it.each(['0', '-1', '1.5', 'un', '', '999999999', '9999999999999', '1;DROP'])(
    '« %s » n’existe pas',
    async (numero) => {
      expect(await lireLogement(numero)).toBeNull();
    },
  );
});
