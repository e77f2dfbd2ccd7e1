import { beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE_FICTIF } from '@/prisma/logements';
import { CHAMBRES_FICTIVES } from '@/prisma/logements/chambres';
import { migrer } from '@/scripts/demarrage/migrations';
import { importerFichierDeLogements } from '@/scripts/importer/logements';
import { enregistrerCatalogue } from '@/scripts/logement/enregistrer-catalogue';
import { enregistrerChambres } from '@/scripts/logement/enregistrer-chambres';
import { semerCommunes } from '@/scripts/territoire/semer-communes';
import { FICHE } from '../../integration/logement/fiches';
import { avecClient, baseDuFichier, lire } from '../base-vide';

const base = baseDuFichier();
const table = (sql: string) => lire(base.url(), sql);
const semer = () => avecClient(base.url(), enregistrerChambres);

beforeAll(async () => {
  await migrer(base.url());
  await avecClient(base.url(), async (client) => {
    await semerCommunes(client);
    await enregistrerCatalogue(client, CATALOGUE_FICTIF);
    await importerFichierDeLogements(client, JSON.stringify([FICHE]));
  });
}, 120_000);

describe('les chambres des résidences fictives', () => {
  it('sont les mêmes à chaque fois, et une seule fois', async () => {
    const ajoutees = await semer();
    expect(ajoutees).toBeGreaterThan(200);
    expect(await semer()).toBe(0);
    const [{ n } = {}] = await table('SELECT count(*)::int AS n FROM "Chambre"');
    expect(n).toBe(ajoutees);
  });

  it('ont toutes une fiche, et chaque fiche fictive en a', async () => {
    expect(
      await table(`SELECT l.cle FROM "Logement" l JOIN "Residence" r ON r.id = l."residenceId" AND r.source = 'fictif'
        WHERE NOT EXISTS (SELECT FROM "Chambre" c WHERE c."logementId" = l.id)`),
    ).toEqual([]);
  });

  it('ne s’inventent pas derrière une fiche réelle', async () => {
    expect(
      await table(`SELECT c.id FROM "Chambre" c JOIN "Logement" l ON l.id = c."logementId"
        JOIN "Residence" r ON r.id = l."residenceId" WHERE r.source <> 'fictif'`),
    ).toEqual([]);
  });

  it('existent pour l’année et pour celle d’avant', async () => {
    expect(
      await table('SELECT annee, count(*)::int > 0 AS oui FROM "Chambre" GROUP BY annee ORDER BY annee'),
    ).toEqual([
      { annee: '2025-2026', oui: true },
      { annee: '2026-2027', oui: true },
    ]);
  });

  it('sont de la ville de leur résidence', async () => {
    expect(
      await table(`SELECT c.id FROM "Chambre" c JOIN "Logement" l ON l.id = c."logementId"
        JOIN "Residence" r ON r.id = l."residenceId" WHERE c.secteur <> r."villeNormalisee"`),
    ).toEqual([]);
  });

  it('disent à qui elles sont réservées', async () => {
    expect(
      await table(`SELECT DISTINCT l.adapte, c.exigence = 1 AS reservee FROM "Chambre" c
        JOIN "Logement" l ON l.id = c."logementId" ORDER BY 1`),
    ).toEqual([
      { adapte: false, reservee: false },
      { adapte: true, reservee: true },
    ]);
    expect(CHAMBRES_FICTIVES.filter(({ exigence }) => exigence === 2)).not.toEqual([]);
  });

  it('portent chacune un numéro de porte', () => {
    const portes = CHAMBRES_FICTIVES.filter(({ offre }) => offre === 'chambre').map(({ libelle }) => libelle);
    expect(portes).toEqual(['C101', 'C102', 'C103', 'C104', 'C201', 'C202']);
  });
});
