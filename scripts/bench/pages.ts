// Measures the main pages of the production build beside a bare node:http + pg handler: npm run bench:pages.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { SQL_LISTER_DOSSIERS } from '@/lib/server/dossier/requetes/lister-dossiers';
import { aFermer, arreterAuSignal, fermer } from '../demarrage/arret';
import { etape } from '../demarrage/etapes';
import { lireOptions } from '../demarrage/options';
import { signaler } from '../demarrage/panne';
import { portLibre } from '../demarrage/port';
import { dansLeProjet } from '../demarrage/racine';
import { ouvrirPortailDEssai } from '../essais/portail';
import { charger, chargerEnAlternance } from './charge';
import { poidsDesScripts } from './poids';
import { type Etudiante, preparerEtudiante } from './preparer';
import { type Page, rendreCompte } from './rendre-compte';

const TOURS = Number(process.env.TOURS ?? 3);
const SECONDES = Number(process.env.SECONDES ?? 5);
const CONNEXIONS_BASE = '8';

async function ouvrirNu({ urlBase, personneId }: Etudiante, processus: number): Promise<string> {
  const port = await portLibre();
  const enfant = fork(dansLeProjet('scripts/bench/nu.mjs'), {
    execArgv: [],
    env: {
      ...process.env,
      NU_PORT: String(port),
      NU_PROCESSUS: String(processus),
      NU_URL: urlBase,
      NU_SQL: SQL_LISTER_DOSSIERS,
      NU_PERSONNE: personneId,
      PG_POOL: CONNEXIONS_BASE,
    },
  });
  aFermer(async () => void enfant.disconnect());
  await once(enfant, 'message');
  return `http://localhost:${port}/`;
}

function pages(url: string, { cookie, question }: Etudiante): Page[] {
  const publique = { ratio: 1 / 2, poidsMax: 180 };
  const personnelle = { ratio: 1 / 8, poidsMax: 215, cookie };
  return [
    { nom: '/', url: `${url}/`, ...publique },
    { nom: '/simulateur', url: `${url}/simulateur`, ...publique },
    { nom: '/tableau-de-bord', url: `${url}/tableau-de-bord`, ...personnelle },
    { nom: question, url: `${url}${question}`, ...personnelle },
  ];
}

async function mesurer(): Promise<boolean> {
  const { ouvriers } = lireOptions([]);
  const portail = await ouvrirPortailDEssai({
    DATABASE_URL: '',
    PG_POOL: CONNEXIONS_BASE,
    NIVEAU_TRACES: 'warn',
  });
  aFermer(portail.arreter);
  const etudiante = await etape('Une étudiante et son dossier', () => preparerEtudiante(portail.donnees));
  const nu = { nom: 'nu', url: await ouvrirNu(etudiante, ouvriers) };
  const cibles = pages(portail.url, etudiante);
  await etape('Mise en chauffe', async () => {
    for (const cible of [nu, ...cibles]) await charger(cible, 3);
  });
  const mesures = await chargerEnAlternance([nu, ...cibles], TOURS, SECONDES);
  const poids = new Map<string, number>();
  for (const cible of cibles) poids.set(cible.nom, await poidsDesScripts(cible));
  const etalon = mesures.get('nu');
  return etalon !== undefined && rendreCompte(etalon, cibles, mesures, poids);
}

arreterAuSignal(130);
let reussi = false;
try {
  reussi = await mesurer();
} catch (erreur) {
  signaler(erreur);
}
await fermer();
process.exit(reussi ? 0 : 1);
