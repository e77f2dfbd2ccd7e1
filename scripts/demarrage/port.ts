import { createServer } from 'node:net';
import { codeErreur, Panne } from './panne';

function essayer(port: number, hote?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const serveur = createServer();
    serveur.once('error', reject);
    serveur.listen({ port, host: hote, exclusive: true }, () => {
      const adresse = serveur.address();
      serveur.close(() => resolve(typeof adresse === 'object' && adresse ? adresse.port : port));
    });
  });
}

/** Refuses early, before anything is built, when the portal's port can't be had. */
export async function verifierPort(port: number): Promise<void> {
  try {
    await essayer(port);
  } catch (erreur) {
    throw panneDePort(port, codeErreur(erreur));
  }
}

export function panneDePort(port: number, code: string): Panne {
  if (code === 'EACCES')
    return new Panne(
      `Le port ${port} est réservé à l'administrateur.`,
      `Choisissez-en un autre : PORT=3000 npm start`,
    );
  const autre = port === 65_535 ? 3000 : port + 1;
  return new Panne(`Le port ${port} est déjà pris.`, `Choisissez-en un autre : PORT=${autre} npm start`);
}

/** A free port of the loopback address, the preferred one when it can be had. */
export async function portLibre(prefere = 0): Promise<number> {
  try {
    return await essayer(prefere, '127.0.0.1');
  } catch {
    return essayer(0, '127.0.0.1');
  }
}
