// The measuring rod: node:http and pg with nothing between them, one process per core, the query of the dashboard.
import cluster from 'node:cluster';
import http from 'node:http';
import pg from 'pg';

const { NU_PORT, NU_PROCESSUS, NU_URL, NU_SQL, NU_PERSONNE, PG_POOL } = process.env;

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
  http
    .createServer(async (_req, res) => {
      const { rows } = await pool.query({ name: 'nu', text: NU_SQL, values: [NU_PERSONNE] });
      const corps = JSON.stringify(rows);
      res.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(corps) });
      res.end(corps);
    })
    .listen(Number(NU_PORT));
}
