import http from 'node:http';
import { champsCaches } from '../../outillage/html';

export interface Recue {
  readonly statut: number;
  readonly entetes: http.IncomingHttpHeaders;
  /** As the server wrote them, with their flags. */
  readonly cookies: readonly string[];
  readonly texte: string;
  /** Where it sends, host included when the server wrote one. */
  readonly vers: string;
}

export type Entetes = Readonly<Record<string, string>>;

export interface Demande {
  readonly methode?: string;
  readonly entetes?: Entetes;
  readonly corps?: string | Buffer;
}

/** What a browser is to a server, without what it forbids: any header, any byte, any method, cookies kept. */
export interface Client {
  readonly url: string;
  readonly cookies: Map<string, string>;
  /** Every address asked for, and every one it was sent to. */
  readonly adresses: string[];
  readonly demander: (chemin: string, demande?: Demande) => Promise<Recue>;
}

const DELAI_MS = 30_000;

/** The portal under test: `npm test` starts it and says where. */
export const portailCommun = (): string => process.env.PORTAIL_URL ?? 'http://localhost:3000';

/** `communs`: headers of all its requests. */
export function ouvrirClient(url = portailCommun(), communs: Entetes = {}): Client {
  const cookies = new Map<string, string>();
  const adresses: string[] = [];
  return {
    url,
    cookies,
    adresses,
    async demander(chemin, demande = {}) {
      const recue = await demanderUneFois(url, chemin, {
        ...demande,
        entetes: { ...communs, ...(cookies.size > 0 && { cookie: enTete(cookies) }), ...demande.entetes },
      });
      adresses.push(chemin, recue.vers);
      for (const cookie of recue.cookies) retenir(cookies, cookie);
      return recue;
    },
  };
}

const enTete = (cookies: ReadonlyMap<string, string>): string =>
  [...cookies].map(([nom, valeur]) => `${nom}=${valeur}`).join('; ');

function retenir(cookies: Map<string, string>, ligne: string): void {
  const [paire = ''] = ligne.split(';', 1);
  const nom = paire.slice(0, paire.indexOf('='));
  const valeur = paire.slice(paire.indexOf('=') + 1);
  if (valeur === '' || /max-age=0\b/i.test(ligne)) cookies.delete(nom);
  else cookies.set(nom, valeur);
}

function demanderUneFois(url: string, path: string, { methode, entetes, corps }: Demande): Promise<Recue> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const headers = {
      accept: 'text/html',
      ...(corps !== undefined && { 'content-length': String(Buffer.byteLength(corps)) }),
      ...entetes,
    };
    const method = methode ?? (corps === undefined ? 'GET' : 'POST');
    const requete = http.request({ hostname, port, path, method, headers, agent: false }, (reponse) => {
      const morceaux: Buffer[] = [];
      reponse.on('data', (morceau: Buffer) => morceaux.push(morceau));
      reponse.on('error', reject);
      reponse.on('end', () =>
        resolve({
          statut: reponse.statusCode ?? 0,
          entetes: reponse.headers,
          cookies: reponse.headers['set-cookie'] ?? [],
          texte: Buffer.concat(morceaux).toString('utf8'),
          vers: reponse.headers.location ?? '',
        }),
      );
    });
    requete.setTimeout(DELAI_MS, () => requete.destroy(new Error(`${path} ne répond pas`)));
    requete.on('error', reject);
    requete.end(corps);
  });
}

export type Champ = readonly [nom: string | Buffer, valeur: string | Buffer];

const FRONTIERE = '----essai7KQ4M2XH';

/** A form as bytes: names and values need not be text. */
export function enMultipart(champs: readonly Champ[]): { corps: Buffer; entetes: Entetes } {
  const parties = champs.flatMap(([nom, valeur]) => [
    Buffer.from(`--${FRONTIERE}\r\nContent-Disposition: form-data; name="`),
    Buffer.from(nom),
    Buffer.from('"\r\n\r\n'),
    Buffer.from(valeur),
    Buffer.from('\r\n'),
  ]);
  return {
    corps: Buffer.concat([...parties, Buffer.from(`--${FRONTIERE}--\r\n`)]),
    entetes: { 'content-type': `multipart/form-data; boundary=${FRONTIERE}` },
  };
}

/** The hidden fields that a page has put in the form which has this field. */
export async function cachesDe(client: Client, chemin: string, champ = ''): Promise<readonly Champ[]> {
  const page = await client.demander(chemin);
  if (page.statut !== 200) throw new Error(`${chemin} répond ${page.statut} (${page.vers})`);
  return Object.entries(champsCaches(page.texte, champ));
}

/** Posts a form to its page, from the page itself unless `entetes` say otherwise. */
export function posterChamps(
  client: Client,
  chemin: string,
  champs: readonly Champ[],
  entetes: Entetes = { origin: client.url },
): Promise<Recue> {
  const forme = enMultipart(champs);
  return client.demander(chemin, { corps: forme.corps, entetes: { ...forme.entetes, ...entetes } });
}

/** Reads a page, fills the form which has the first of these fields, sends it; the redirection isn't followed. */
export async function soumettre(
  client: Client,
  chemin: string,
  saisie: Readonly<Record<string, string | readonly string[]>>,
): Promise<Recue> {
  const [premier = ''] = Object.keys(saisie);
  const saisis = Object.entries(saisie).flatMap(([nom, valeur]) =>
    [valeur].flat().map((une): Champ => [nom, une]),
  );
  const noms = new Set(Object.keys(saisie));
  const caches = (await cachesDe(client, chemin, premier)).filter(([nom]) => !noms.has(nom.toString()));
  return posterChamps(client, chemin, [...caches, ...saisis]);
}
