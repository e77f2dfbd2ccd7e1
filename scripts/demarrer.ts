// Starts the whole portal: database, migrations, seed, build, one process per core. Ctrl-C stops all of it.
import { aFermer, arreterAuSignal, fermer } from './demarrage/arret';
import { ouvrirBase } from './demarrage/base';
import { construire } from './demarrage/construction';
import { ecrireProcessus, oublierProcessus, preparerDossier, verifierSeul } from './demarrage/dossier';
import { empreinteDesSources } from './demarrage/empreinte';
import { completerEnvironnement, verifierEnvironnement } from './demarrage/environnement';
import { etape } from './demarrage/etapes';
import { genererClient } from './demarrage/generation';
import { semer } from './demarrage/graines';
import { migrer } from './demarrage/migrations';
import { lireOptions, type Options } from './demarrage/options';
import { type Equipe, lancerOuvriers } from './demarrage/ouvriers';
import { signaler } from './demarrage/panne';
import { verifierPort } from './demarrage/port';

async function demarrer(options: Options): Promise<void> {
  const { port, donnees, demonstration } = options;
  let equipe: Equipe | null = null;
  await etape('Port et dossier de données', async () => {
    preparerDossier(donnees);
    verifierSeul(donnees);
    await verifierPort(port);
  });
  const noterProcessus = () =>
    ecrireProcessus(donnees, {
      principal: process.pid,
      port,
      ouvriers: equipe?.pids() ?? [],
      postgres: base.pid(),
    });

  const base = await ouvrirBase(options.urlBase, donnees, () => noterProcessus());
  aFermer(base.arreter);
  noterProcessus();
  aFermer(async () => oublierProcessus(donnees));

  const version = options.dev ? 'developpement' : empreinteDesSources(demonstration);
  completerEnvironnement(options, base.url, version);
  await etape('Client de la base', genererClient, (etat) => etat);
  await verifierEnvironnement();
  await etape(
    'Migrations',
    () => migrer(base.url),
    (n) => (n === 0 ? 'à jour' : `${n} appliquées`),
  );
  await semer(base.url, demonstration);
  if (!options.dev)
    await etape(
      'Construction du portail',
      () => construire(demonstration),
      (etat) => etat,
    );
  await etape(`Mise en chauffe de ${options.ouvriers} processus`, async () => {
    equipe = await lancerOuvriers(options.ouvriers, process.env, noterProcessus);
    aFermer(equipe.arreter);
  });
  noterProcessus();
  annoncer(options);
}

function annoncer({ port, demonstration }: Options): void {
  console.log(`\n  Le portail est prêt : http://localhost:${port}`);
  if (demonstration)
    console.log(`  Entrer comme une personne fictive : http://localhost:${port}/demonstration`);
  console.log('  Ctrl-C arrête tout ; vos données restent.\n');
}

console.log('\n  Guichet étudiant\n');
arreterAuSignal();
try {
  await demarrer(lireOptions(process.argv.slice(2)));
} catch (erreur) {
  signaler(erreur);
  await fermer();
  process.exit(1);
}
