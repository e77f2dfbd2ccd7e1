import pg from 'pg';
import { CATALOGUE_FICTIF } from '@/prisma/logements';
import { enregistrerCatalogue } from '@/scripts/logement/enregistrer-catalogue';
import { enregistrerChambres } from '@/scripts/logement/enregistrer-chambres';
import { semerCommunes } from '@/scripts/territoire/semer-communes';
import { etape } from './etapes';

/** What a new base needs before the first visitor. Asked again, it changes nothing. */
export async function semer(url: string, demonstration: boolean): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await etape(
      'Communes',
      () => semerCommunes(client),
      (n) => (n === 0 ? 'déjà là' : `${n} ajoutées`),
    );
    if (demonstration) {
      await etape(
        'Logements fictifs',
        () => enregistrerCatalogue(client, CATALOGUE_FICTIF),
        ({ ajoutees }) => (ajoutees === 0 ? 'déjà là' : `${ajoutees} ajoutés`),
      );
      await etape(
        'Chambres fictives',
        () => enregistrerChambres(client),
        (n) => (n === 0 ? 'déjà là' : `${n} ajoutées`),
      );
    }
  } finally {
    await client.end();
  }
  const { semerTaches, semerPersonas, semerResidents, finirSemis } = await import('@/prisma/seed');
  try {
    await etape('File des tâches', semerTaches);
    if (demonstration) {
      await etape('Personnes fictives', semerPersonas, (n) => (n === 0 ? 'déjà là' : `${n} ajoutées`));
      await etape('Résidents fictifs', semerResidents, (n) => (n === 0 ? 'déjà là' : `${n} ajoutés`));
    }
  } finally {
    await finirSemis();
  }
}
