// Times the search of rooms over 200 000 of them, as PostgreSQL explains it: npm run bench:logements.
import pg from 'pg';
import { lireRecherche, type Parametres } from '@/lib/parcours/logement';
import { composerRecherche } from '@/lib/server/logement/requetes/sql-recherche';
import { aFermer } from '../demarrage/arret';
import { etape } from '../demarrage/etapes';
import { ouvrirBaseTemporaire } from '../essais/base-temporaire';
import { executer } from './executer';
import { peupler } from './logements/peupler';

const RESIDENCES = 5_000;
const PAR_RESIDENCE = 40;
const FOIS = 5;
/** Times the reading of every room once, which is what the search without a criterion can't avoid. */
const MAXIMUM = 3;
const ETALON = `SELECT "residenceId", count(*) FROM "Logement" WHERE disponible GROUP BY 1`;

const RECHERCHES: Readonly<Record<string, Parametres>> = {
  'sans critère': {},
  'une ville': { ou: 'Rennes' },
  'un nom de résidence': { ou: 'residence 421' },
  '10 km autour d’un lieu d’études': { etudes: 'Lyon' },
  '50 km autour de Paris': { etudes: 'Paris', rayon: '50' },
  'autour, loyer, couple, équipements': {
    etudes: 'Toulouse',
    loyer: '450',
    mode: 'couple',
    equipement: ['wc', 'douche'],
  },
  'loyer seul, France entière': { loyer: '300' },
  'adapté, surface, France entière': { adapte: 'oui', surface: '20' },
  'page 50, triée par loyer': { page: '50' },
};

const PLAN = 'EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ';

async function chronometrer(
  client: pg.Client,
  text: string,
  values: readonly unknown[] = [],
): Promise<number> {
  const temps: number[] = [];
  for (let fois = 0; fois < FOIS; fois++) {
    const { rows } = await client.query(`${PLAN}${text}`, [...values]);
    const [plan] = rows[0]?.['QUERY PLAN'] ?? [];
    temps.push(plan['Planning Time'] + plan['Execution Time']);
  }
  return Math.min(...temps);
}

async function mesurer(): Promise<boolean> {
  const base = await ouvrirBaseTemporaire();
  aFermer(base.fermer);
  const client = new pg.Client({ connectionString: base.url });
  await client.connect();
  aFermer(() => client.end());
  await etape(`${RESIDENCES * PAR_RESIDENCE} logements`, () => peupler(client, RESIDENCES, PAR_RESIDENCE));
  let tient = true;
  for (const [nom, parametres] of Object.entries(RECHERCHES)) {
    const { text, values } = composerRecherche(lireRecherche(parametres).criteres);
    // Measured anew each time: whatever else the machine does slows both.
    const etalon = await chronometrer(client, ETALON);
    const ms = await chronometrer(client, text, values);
    const part = ms / etalon;
    tient &&= part <= MAXIMUM;
    console.log(
      `  ${nom.padEnd(38)} ${ms.toFixed(1).padStart(7)} ms, × ${part.toFixed(2)} (≤ ${MAXIMUM}) ${part <= MAXIMUM ? '✓' : '✗'}`,
    );
  }
  return tient;
}

await executer(mesurer);
