import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { executerNode, fin } from './commande';
import { empreinte } from './empreinte';
import { Panne } from './panne';
import { dansLeProjet } from './racine';
import { sousVerrou } from './verrou';

const SORTIE = dansLeProjet('lib/server/prisma/generated');
const TEMOIN = `${SORTIE}/empreinte.txt`;

const attendue = () => empreinte(['prisma/schema', 'prisma.config.ts', 'node_modules/prisma/package.json']);

const aJour = () => existsSync(TEMOIN) && readFileSync(TEMOIN, 'utf8') === attendue();

/** `prisma generate`, when the schema has changed since the last time. */
export async function genererClient(): Promise<'déjà à jour' | 'généré'> {
  if (aJour()) return 'déjà à jour';
  return sousVerrou('generation', async () => {
    if (aJour()) return 'déjà à jour';
    const { code, texte } = await executerNode(
      dansLeProjet('node_modules/prisma/build/index.js'),
      ['generate'],
      {
        // The client speaks through the pg driver: the engine is never run, only its presence is checked.
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        CHECKPOINT_DISABLE: '1',
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
      },
    );
    if (code !== 0)
      throw new Panne(
        `prisma generate a échoué :\n${fin(texte)}\n`,
        'Corrigez prisma/schema, puis relancez.',
      );
    mkdirSync(SORTIE, { recursive: true });
    writeFileSync(TEMOIN, attendue());
    return 'généré';
  });
}
