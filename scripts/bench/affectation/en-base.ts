import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import pg from 'pg';
import { aFermer } from '../../demarrage/arret';
import { etape } from '../../demarrage/etapes';
import { ouvrirBaseTemporaire } from '../../essais/base-temporaire';
import type { CoutEnBase } from './jouer-en-base';
import { copierEcrites, copierLues } from './nue';
import { peupler } from './peupler';
import { verdict } from './verdict';

const MEMOIRE_MO = 1_536;
const RAPPORT = 5;
const UN_TOUR = [
  '--conditions=react-server',
  '--import',
  'tsx',
  'scripts/bench/affectation/jouer-en-base.ts',
];

async function jouer(url: string): Promise<CoutEnBase> {
  const { stdout } = await promisify(execFile)(process.execPath, UN_TOUR, {
    env: {
      ...{ ...process.env, DATABASE_URL: url, AUTH_SECRET: 'un secret de mesure qui ne sert qu’aux mesures' },
      ...{ DEMONSTRATION: 'oui', NODE_ENV: 'production', NIVEAU_TRACES: 'warn' },
    },
  });
  return JSON.parse(stdout);
}

const enSecondes = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;

/**
 * One round in the base, read to mails, beside a bare COPY of the rows that it reads (out) and writes (in). The bare one is made before
 * and after: what slows the machine for a while slows both.
 */
export async function mesurerEnBase(demandes: number, chambres: number): Promise<boolean> {
  const base = await ouvrirBaseTemporaire();
  aFermer(base.fermer);
  const client = new pg.Client({ connectionString: base.url });
  await client.connect();
  aFermer(() => client.end());
  await etape(`${demandes.toLocaleString('fr-FR')} paniers validés`, () =>
    peupler(client, demandes, chambres),
  );
  const lues = await copierLues(client);
  const tour = await etape('Tour, publication et courriels', () => jouer(base.url));
  const ecrites = await copierEcrites(client);
  const [total, nu] = [tour.affectation + tour.publication + tour.courriels, lues + ecrites];
  console.log(
    `  en base : tour ${enSecondes(tour.affectation)}, publication ${enSecondes(tour.publication)}, courriels ${enSecondes(tour.courriels)} ; COPY nu : ${enSecondes(lues)} + ${enSecondes(ecrites)}`,
  );
  console.log(`  ${tour.faites} propositions, ${tour.prevenues} courriels`);
  return [
    verdict('en base ÷ COPY nu', total / nu, RAPPORT),
    verdict('mémoire en base, Mo', tour.memoire, MEMOIRE_MO),
  ].every(Boolean);
}
