import { beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE_FICTIF } from '@/prisma/logements';
import { migrer } from '@/scripts/demarrage/migrations';
import { importerFichierDeLogements } from '@/scripts/importer/logements';
import { enregistrerCatalogue } from '@/scripts/logement/enregistrer-catalogue';
import { ELEMENT, FICHE } from '../../integration/logement/fiches';
import { avecClient, baseDuFichier, lire } from '../base-vide';

const base = baseDuFichier();
beforeAll(() => migrer(base.url()));

const importer = (texte: string) =>
  avecClient(base.url(), (client) => importerFichierDeLogements(client, texte));
const fiches = (...bruts: unknown[]) => importer(JSON.stringify(bruts));
const table = (sql: string) => lire(base.url(), sql);
const ENTETE = 'id;title;short_desc;zone;infos;services;contact;address;mail;phone;interneturl;geocalisation';
const residence = (nom: string, adresse: string, infos = 'Au calme.') =>
  importer(`${ENTETE}\n1;${nom};;;"${infos}";Laverie;;${adresse};;;;48.12,-1.65`);

describe('des fiches importées', () => {
  it('sont enregistrées, avec leur résidence, et le compte de ce qui fut réparé', async () => {
    const compte = await fiches(FICHE);
    expect(compte).toMatchObject({ lues: 1, ajoutees: 1, modifiees: 0, refusees: [] });
    expect(compte.notes?.join('\n')).toMatch(
      /résidences : 1 ajoutées[\s\S]*1 × loyer invraisemblable, écarté/,
    );
    expect((await table('SELECT * FROM "Residence"'))[0]).toMatchObject({
      ...{ nom: 'RESIDENCE DES ESSAIS', ville: 'Rennes', villeNormalisee: 'rennes', source: 'fiches' },
    });
    expect((await table('SELECT * FROM "Logement"'))[0]).toMatchObject({
      ...{ surfaceMin: 19, surfaceMax: 19, loyerSeulMin: 36_490, loyerCoupleMax: 52_000 },
      ...{
        loyerColocationMin: null,
        loyerMin: 36_490,
        modes: 7,
        equipements: 7,
        adapte: true,
        disponible: true,
      },
    });
    expect((await table('SELECT * FROM "FicheLogement"'))[0]).toMatchObject({
      conditions: 'Logement réservé aux étudiants en situation de handicap.',
      lits: [{ nombre: 1, genre: 'simple' }],
      forteDemande: true,
    });
  }, 60_000);

  it('demandées de nouveau ne changent rien', async () => {
    expect(await fiches(FICHE)).toMatchObject({ ajoutees: 0, modifiees: 0 });
  });

  it.each([
    ['un loyer', { occupationMods: [{ occupationKind: 'ALONE', rentMin: 30_000, rentMax: 30_000 }] }],
    ['la description', { description: 'Autre' }],
    ['la disponibilité', { available: false }],
  ])('changent quand change %s', async (_, champs) => {
    expect(await fiches({ ...FICHE, ...champs })).toMatchObject({ ajoutees: 0, modifiees: 1 });
    expect(await fiches({ ...FICHE, ...champs })).toMatchObject({ ajoutees: 0, modifiees: 0 });
  });

  it('refusent ce qui ne se lit pas, ce qui ne se place pas, et ce qui est dit deux fois', async () => {
    const perdue = { ...FICHE, id: 9_002, address: { city: 'Nulle part', location: null } };
    const compte = await fiches(FICHE, { ...FICHE, label: '' }, perdue, FICHE);
    expect(compte.refusees.map(({ ligne }) => ligne).toSorted()).toEqual([2, 3, 4]);
    expect(compte.lues).toBe(4);
  });

  it('viennent aussi d’une réponse du site, qui complète la même fiche', async () => {
    await importer(JSON.stringify({ results: { items: [ELEMENT] } }));
    const lues = await table('SELECT conditions, avance FROM "FicheLogement"');
    expect(lues).toEqual([{ conditions: 'Sur dossier', avance: 10_000 }]);
    expect(await table('SELECT nom FROM "Residence"')).toHaveLength(1);
  });
});

describe('le fichier des résidences', () => {
  it('décide du nom et de l’adresse d’une résidence déjà connue', async () => {
    await fiches(FICHE);
    const compte = await residence('Résidence des Essais', '12 bis rue des Essais 35000 Rennes');
    expect(compte).toMatchObject({ lues: 1, ajoutees: 0, modifiees: 1 });
    await fiches(FICHE);
    expect((await table('SELECT * FROM "Residence"'))[0]).toMatchObject({
      ...{ nom: 'Résidence des Essais', adresse: '12 bis rue des Essais 35000 Rennes' },
      ...{ source: 'residences', services: ['Laverie'], description: 'Au calme.' },
    });
  });

  it('lit des champs à guillemets, sur plusieurs lignes', async () => {
    await residence('Villa Neuve', '1 rue Neuve 35000 Rennes', 'Dit ""Villa"" ;\nen deux lignes');
    const [lue] = await table(`SELECT description FROM "Residence" WHERE nom = 'Villa Neuve'`);
    expect(lue).toEqual({ description: 'Dit "Villa" ;\nen deux lignes' });
  });

  it('réunit deux lignes qui parlent de la même', async () => {
    const ligne = '2;Cité Jumelle;;;;;;1 rue J 35000 Rennes;;;;48.1,-1.6';
    const compte = await importer(`${ENTETE}\n${ligne}\n${ligne}`);
    expect(compte).toMatchObject({ lues: 2, ajoutees: 1 });
    expect(compte.notes?.[0]).toContain('1 lignes parlent d’une résidence déjà lue');
  });
});

describe('un fichier d’une autre forme', () => {
  it.each([['{"a":1}'], ['[{]'], ['nom;prix\n1;2'], ['']])('« %s » est refusé en entier', async (texte) => {
    await expect(importer(texte)).rejects.toThrow(/ne se lit pas|manque/);
  });

  it('dont un nombre est hors de portée n’est refusé que là', async () => {
    const compte = await fiches(
      FICHE,
      { ...FICHE, id: 9_003, bedroomCount: 1e12 },
      { ...FICHE, id: 9_004, areaMax: 1e300 },
    );
    expect(compte).toMatchObject({ lues: 3, refusees: [{ ligne: 2 }, { ligne: 3 }] });
  });
});

describe('le catalogue fictif', () => {
  it('s’enregistre en entier, une fois', async () => {
    const semer = () => avecClient(base.url(), (client) => enregistrerCatalogue(client, CATALOGUE_FICTIF));
    const premiere = await semer();
    expect(premiere.refusees).toEqual([]);
    expect(premiere.ajoutees).toBe(CATALOGUE_FICTIF.lectures.length);
    expect(premiere.residences.ajoutees).toBe(20);
    expect(await semer()).toMatchObject({
      ajoutees: 0,
      modifiees: 0,
      residences: { ajoutees: 0, modifiees: 0 },
    });
  });

  it('ne se confond pas avec une vraie résidence du même nom', async () => {
    await residence('Résidence Les Tilleuls', '1 rue Vraie 35000 Rennes');
    const lues = await table(
      `SELECT source FROM "Residence" WHERE nom = 'Résidence Les Tilleuls' ORDER BY source`,
    );
    expect(lues).toEqual([{ source: 'fictif' }, { source: 'residences' }]);
  });

  it('montre chaque sorte de logement, dans les villes où il dit être', async () => {
    const [compte] = await table(`SELECT count(*) FILTER (WHERE adapte)::int AS adaptes,
      count(*) FILTER (WHERE NOT disponible)::int AS indisponibles, bit_or(modes)::int AS modes,
      bit_or(equipements) & 127 & ~64 AS equipements FROM "Logement" WHERE cle LIKE 'fictif %'`);
    expect(compte).toEqual({ adaptes: 8, indisponibles: 2, modes: 7, equipements: 63 });
    const villes = new Set(
      CATALOGUE_FICTIF.lectures.map(({ lecture }) => lecture.residence.ville.replace('’', "'")),
    );
    const lues = await table(`SELECT DISTINCT ville FROM "Residence" WHERE source = 'fictif'`);
    expect(new Set(lues.map(({ ville }) => String(ville)))).toEqual(villes);
  });
});
