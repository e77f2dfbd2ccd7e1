import pg from 'pg';
import { communesDesPaquets } from '@/scripts/territoire/communes-des-paquets';
import { ajouterCommunes } from '@/scripts/territoire/enregistrer-communes';
import { etape } from './etapes';

/** Fewer means that the first seed has not gone to its end. */
const COMMUNES_ATTENDUES = 34_000;

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
  } finally {
    await client.end();
  }
  const { semerTaches, semerPersonas, finirSemis } = await import('@/prisma/seed');
  try {
    await etape('File des tâches', semerTaches);
    if (demonstration)
      await etape('Personnes fictives', semerPersonas, (n) => (n === 0 ? 'déjà là' : `${n} ajoutées`));
  } finally {
    await finirSemis();
  }
}

async function semerCommunes(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ n: number }>('SELECT count(*)::int AS n FROM "Commune"');
  if ((rows[0]?.n ?? 0) >= COMMUNES_ATTENDUES) return 0;
  return ajouterCommunes(client, communesDesPaquets());
}
