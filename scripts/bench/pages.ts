// Measures the main pages of the production build beside a bare node:http + pg handler: npm run bench:pages.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { QueryConfig } from 'pg';
import { anneeCvecDuJour } from '@/lib/parcours/cvec';
import { campagneLogementDuJour } from '@/lib/parcours/logement/demande';
import { horlogeSysteme } from '@/lib/server/adaptateurs/horloge';
import { SQL_PERSONNE_DE_SESSION } from '@/lib/server/compte/requetes/personne-de-session';
import { SQL_CVEC_D_UNE_PERSONNE } from '@/lib/server/cvec/depot';
import { SQL_DOSSIER_SIEN } from '@/lib/server/dossier/depot';
import { SQL_LISTER_DOSSIERS } from '@/lib/server/dossier/requetes/lister-dossiers';
import { SQL_RESUME_DE_DEMANDE } from '@/lib/server/logement/demande/requetes/montrer-demande';
import { aFermer } from '../demarrage/arret';
import { etape } from '../demarrage/etapes';
import { lireOptions } from '../demarrage/options';
import { portLibre } from '../demarrage/port';
import { dansLeProjet } from '../demarrage/racine';
import { ouvrirPortailDEssai } from '../essais/portail';
import { charger, chargerEnAlternance } from './charge';
import { executer } from './executer';
import { poidsDesScripts } from './poids';
import { CAMPAGNE, type Etudiante, preparerEtudiante } from './preparer';
import { type Page, rendreCompte } from './rendre-compte';

const TOURS = Number(process.env.TOURS ?? 3);
const SECONDES = Number(process.env.SECONDES ?? 5);
const CONNEXIONS_BASE = '8';

const TABLEAU = '/tableau-de-bord';

/** What each page asks of the base: who is there, then hers. */
function requetes({ personneId, question }: Etudiante): Readonly<Record<string, QueryConfig[]>> {
  const session = { name: 'session', text: SQL_PERSONNE_DE_SESSION, values: [personneId, 0] };
  const dossiers = { name: 'dossiers', text: SQL_LISTER_DOSSIERS, values: [personneId] };
  const jour = horlogeSysteme.aujourdhui();
  const cvec = { name: 'cvec', text: SQL_CVEC_D_UNE_PERSONNE, values: [personneId, anneeCvecDuJour(jour)] };
  const { annee } = campagneLogementDuJour(jour);
  const demande = { name: 'demande', text: SQL_RESUME_DE_DEMANDE, values: [personneId, annee] };
  const dossier = { name: 'dossier', text: SQL_DOSSIER_SIEN, values: [personneId, CAMPAGNE] };
  return { [TABLEAU]: [session, dossiers, cvec, demande], [question]: [session, dossier] };
}

async function ouvrirNu(etudiante: Etudiante, processus: number): Promise<string> {
  const port = await portLibre();
  const enfant = fork(dansLeProjet('scripts/bench/nu.mjs'), {
    execArgv: [],
    env: {
      ...process.env,
      NU_PORT: String(port),
      NU_PROCESSUS: String(processus),
      NU_URL: etudiante.urlBase,
      NU_ROUTES: JSON.stringify(requetes(etudiante)),
      PG_POOL: CONNEXIONS_BASE,
    },
  });
  aFermer(async () => void enfant.disconnect());
  await once(enfant, 'message');
  return `http://localhost:${port}`;
}

function pages(url: string, { cookie, question }: Etudiante): Page[] {
  const publique = { etalon: `nu ${TABLEAU}`, ratio: 1 / 2, poidsMax: 180 };
  return [
    { nom: '/', url: `${url}/`, ...publique },
    { nom: '/simulateur', url: `${url}/simulateur`, ...publique },
    ...[TABLEAU, question].flatMap((chemin): Page[] => {
      const personnelle = { url: `${url}${chemin}`, etalon: `nu ${chemin}`, poidsMax: 215 };
      return [
        { nom: chemin, ...personnelle, ratio: 1 / 8, entetes: { cookie } },
        // Nothing is kept of a page that is asked for like this: what its first view costs.
        { nom: `${chemin} rendue`, ...personnelle, entetes: { cookie, 'cache-control': 'no-cache' } },
      ];
    }),
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
  const urlNue = await ouvrirNu(etudiante, ouvriers);
  const nus = Object.keys(requetes(etudiante)).map((route) => ({
    nom: `nu ${route}`,
    url: `${urlNue}${route}`,
  }));
  const cibles = pages(portail.url, etudiante);
  await etape('Mise en chauffe', async () => {
    for (const cible of [...nus, ...cibles]) await charger(cible, 3);
  });
  const mesures = await chargerEnAlternance([...nus, ...cibles], TOURS, SECONDES);
  const poids = new Map<string, number>();
  for (const cible of cibles) poids.set(cible.nom, await poidsDesScripts(cible));
  return rendreCompte(cibles, mesures, poids);
}

await executer(mesurer);
