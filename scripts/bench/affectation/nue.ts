import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from, to } from 'pg-copy-streams';
import { ANNEE } from './peupler';

/** What a round reads. */
const LUES = [
  `SELECT d.* FROM "DemandeLogement" d WHERE d.annee = '${ANNEE}'`,
  'SELECT * FROM "VoeuLogement"',
  `SELECT * FROM "Chambre" WHERE annee = '${ANNEE}'`,
  'SELECT id, email, prenom FROM "Personne"',
] as const;

/** What it writes, by table: the requests that it changes are written again whole. */
const ECRITES = {
  RangDuTour: '"RangDuTour"',
  LotDuTour: '"LotDuTour"',
  Proposition: '"Proposition"',
  EvenementLogement: '"EvenementLogement"',
  DemandeLogement: `"DemandeLogement" WHERE etat = 'proposee'`,
  job: "pgboss.job WHERE name = 'envoyer-courriel'",
} as const;

const table = (nom: string): string => (nom === 'job' ? 'pgboss.job' : `"${nom}"`);
const secondes = (depuis: number): number => performance.now() - depuis;
const nulle = () => new Writable({ write: (_morceau, _codage, suite) => suite() });

/** Milliseconds to send out of the base the rows that a round reads. */
export async function copierLues(client: ClientBase): Promise<number> {
  const debut = performance.now();
  for (const sql of LUES)
    await pipeline(client.query(to(`COPY (${sql}) TO STDOUT (FORMAT binary)`)), nulle());
  return secondes(debut);
}

/** Milliseconds to take into empty tables of the same columns and keys the rows that a round has written. */
export async function copierEcrites(client: ClientBase): Promise<number> {
  const dossier = mkdtempSync(path.join(tmpdir(), 'tour-'));
  let total = 0;
  for (const [nom, source] of Object.entries(ECRITES)) {
    const fichier = path.join(dossier, nom);
    await pipeline(
      client.query(to(`COPY (SELECT * FROM ${source}) TO STDOUT (FORMAT binary)`)),
      createWriteStream(fichier),
    );
    await client.query(`CREATE TABLE nue (LIKE ${table(nom)} INCLUDING ALL)`);
    const debut = performance.now();
    await pipeline(
      createReadStream(fichier, { highWaterMark: 1 << 18 }),
      client.query(from('COPY nue FROM STDIN (FORMAT binary)')),
    );
    const ms = secondes(debut);
    total += ms;
    if (process.env.DETAIL) console.log(`    ${nom} ${ms.toFixed(0)} ms`);
    await client.query('DROP TABLE nue');
  }
  rmSync(dossier, { recursive: true });
  return total;
}
