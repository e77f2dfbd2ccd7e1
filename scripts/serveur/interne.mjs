// The worker asks itself for pages before anybody else may: a server on a loopback port of its own.
import http from 'node:http';

/**
 * @param {import('./gestionnaire.mjs').Traitement} traitement
 * @param {number} port the public one, for the Host header
 */
export async function ouvrirInterne(traitement, port) {
  const serveur = http.createServer(traitement);
  await new Promise((resolve) =>
    serveur.listen({ port: 0, host: '127.0.0.1', exclusive: true }, () => resolve(null)),
  );
  const adresse = serveur.address();
  const interne = typeof adresse === 'object' && adresse ? adresse.port : 0;

  /**
   * @param {string} chemin
   * @returns {Promise<{ statut: number, entetes: Record<string, string>, corps: Buffer }>}
   */
  return (chemin) =>
    new Promise((resolve, reject) => {
      const options = { port: interne, host: '127.0.0.1', path: chemin, agent: false, timeout: 30_000 };
      const requete = http.get(
        { ...options, headers: { host: `localhost:${port}`, accept: 'text/html' } },
        (reponse) => {
          /** @type {Buffer[]} */
          const morceaux = [];
          reponse.on('data', (morceau) => morceaux.push(morceau));
          reponse.on('error', reject);
          reponse.on('end', () => {
            const entetes = Object.fromEntries(
              Object.entries(reponse.headers).map(([nom, v]) => [nom, String(v)]),
            );
            resolve({ statut: reponse.statusCode ?? 0, entetes, corps: Buffer.concat(morceaux) });
          });
        },
      );
      requete.on('timeout', () => requete.destroy(new Error(`${chemin} ne répond pas`)));
      requete.on('error', reject);
    });
}
