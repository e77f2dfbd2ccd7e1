import http, { type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import type { Traitement } from './modules';

export interface Demande {
  readonly chemin?: string;
  readonly methode?: string;
  readonly entetes?: OutgoingHttpHeaders;
  readonly corps?: string | Buffer;
}

export interface Recu {
  readonly statut: number;
  readonly entetes: IncomingHttpHeaders;
  /** As they came, compressed or not. */
  readonly octets: Buffer;
  readonly texte: string;
}

export interface Serveur {
  readonly port: number;
  readonly demander: (demande?: Demande) => Promise<Recu>;
  /** What comes back of these very bytes, until the connection is closed. */
  readonly ecrire: (brut: string) => Promise<string>;
}

const DECODER: Readonly<Record<string, (octets: Buffer) => Buffer>> = {
  br: (octets) => brotliDecompressSync(octets),
  gzip: (octets) => gunzipSync(octets),
};

function demanderA(port: number, { chemin = '/', methode = 'GET', entetes = {}, corps }: Demande) {
  return new Promise<Recu>((resolve, reject) => {
    const options = { port, host: '127.0.0.1', path: chemin, method: methode, headers: entetes };
    const requete = http.request({ ...options, agent: false }, (reponse) => {
      const morceaux: Buffer[] = [];
      reponse.on('data', (morceau: Buffer) => morceaux.push(morceau));
      reponse.on('error', reject);
      reponse.on('end', () => {
        const octets = Buffer.concat(morceaux);
        const decoder = DECODER[reponse.headers['content-encoding'] ?? ''];
        const texte = (decoder && octets.length > 0 ? decoder(octets) : octets).toString('utf8');
        resolve({ statut: reponse.statusCode ?? 0, entetes: reponse.headers, octets, texte });
      });
    });
    requete.on('error', reject);
    requete.end(corps);
  });
}

function ecrireA(port: number, brut: string): Promise<string> {
  return new Promise((resolve) => {
    let lu = '';
    const prise = connect(port, '127.0.0.1', () => prise.write(brut));
    prise.on('data', (morceau: Buffer) => {
      lu += morceau.toString('latin1');
    });
    prise.on('error', () => resolve(lu));
    prise.on('close', () => resolve(lu));
  });
}

/** A real server on a free port, closed with the test. */
export async function servir(traitement: Traitement): Promise<Serveur> {
  const serveur = http.createServer((req, res) => void traitement(req, res));
  await new Promise<void>((resolve) => {
    serveur.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    serveur.closeAllConnections();
    serveur.close();
  });
  const { port } = serveur.address() as AddressInfo;
  return {
    port,
    demander: (demande = {}) => demanderA(port, demande),
    ecrire: (brut) => ecrireA(port, brut),
  };
}
