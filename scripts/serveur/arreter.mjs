// Leaving without dropping anybody: no new request, those in progress end, then the process.

const DELAI_MS = 10_000;

/** @param {import('node:http').Server} serveur */
export async function vider(serveur) {
  setTimeout(() => process.exit(0), DELAI_MS);
  if (serveur.listening) {
    const ferme = new Promise((resolve) => serveur.close(resolve));
    const balai = setInterval(() => serveur.closeIdleConnections(), 50);
    await ferme;
    clearInterval(balai);
  }
  // lib/server/taches leaves its queue under this name: a job in progress ends, the others wait for the next start.
  const taches = await globalThis.__file;
  await taches?.stop({ graceful: true, timeout: 3_000 });
  process.exit(0);
}
