// The measuring rod: node:http and pg with nothing between them, one process per core, the queries of each page.
import cluster from 'node:cluster';
import http from 'node:http';
import pg from 'pg';

const { NU_PORT, NU_PROCESSUS, NU_URL, NU_ROUTES, PG_POOL } = process.env;

if (cluster.isPrimary) {
  for (let i = 0; i < Number(NU_PROCESSUS); i++) cluster.fork();
  let prets = 0;
  cluster.on('listening', () => {
    prets += 1;
    if (prets === Number(NU_PROCESSUS)) process.send?.('pret');
  });
  process.on('disconnect', () => process.exit(0));
} else {
  const pool = new pg.Pool({ connectionString: NU_URL, max: Number(PG_POOL) });
  /** @type {Record<string, import('pg').QueryConfig[]>} */
  const routes = JSON.parse(NU_ROUTES ?? '{}');
  http
    .createServer(async (req, res) => {
      const lues = [];
      for (const requete of routes[req.url ?? ''] ?? []) lues.push((await pool.query(requete)).rows);
      const corps = JSON.stringify(lues);
      res.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(corps) });
      res.end(corps);
    })
    .listen(Number(NU_PORT));
}
