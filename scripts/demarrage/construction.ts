import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { executerNode, fin } from './commande';
import { empreinteDesSources } from './empreinte';
import { Panne } from './panne';
import { dansLeProjet } from './racine';
import { sousVerrou } from './verrou';

/** `next build` empties its folder first: the witness is there only when the build went to its end. */
const TEMOIN = dansLeProjet('.next/guichet-empreinte.txt');

const aJour = (attendue: string) => existsSync(TEMOIN) && readFileSync(TEMOIN, 'utf8') === attendue;

/** `next build`, when a source has changed since the last time. */
export async function construire(demonstration: boolean): Promise<'déjà à jour' | 'construit'> {
  const attendue = empreinteDesSources(demonstration);
  if (aJour(attendue)) return 'déjà à jour';
  return sousVerrou('construction', async () => {
    if (aJour(attendue)) return 'déjà à jour';
    const { code, texte } = await executerNode(dansLeProjet('node_modules/next/dist/bin/next'), ['build'], {
      // Read by pages while they are tried out, kept by none: an image is built far from its base and its secrets.
      DATABASE_URL: process.env.DATABASE_URL || 'postgresql://construction@localhost/construction',
      AUTH_SECRET: process.env.AUTH_SECRET || randomBytes(32).toString('base64'),
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      DEMONSTRATION: demonstration ? 'oui' : 'non',
      VERSION: attendue,
    });
    if (code !== 0) throw new Panne(`next build a échoué :\n${fin(texte, 60)}\n`, 'Corrigez, puis relancez.');
    writeFileSync(TEMOIN, attendue);
    return 'construit';
  });
}
