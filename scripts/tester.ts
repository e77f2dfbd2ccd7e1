// Runs every test: npm test. Or some: npm test -- domain, npm test -- e2e crash.
import { arreterAuSignal, fermer } from './demarrage/arret';
import { genererClient } from './demarrage/generation';
import { signaler } from './demarrage/panne';
import { ETAPES } from './essais/etapes';

const connus = new Set(ETAPES.flatMap(({ noms }) => noms));
const arguments_ = process.argv.slice(2);
const voulus = new Set(arguments_.filter((mot) => connus.has(mot)));
const filtres = arguments_.filter((mot) => !connus.has(mot));

interface Passage {
  nom: string;
  reussie: boolean;
  secondes: number;
}

async function passer(): Promise<Passage[]> {
  await genererClient();
  const passages: Passage[] = [];
  for (const etape of ETAPES) {
    const noms = voulus.size > 0 ? etape.noms.filter((nom) => voulus.has(nom)) : etape.noms;
    if (noms.length === 0) continue;
    const nom = noms.join(', ');
    console.log(`\n── ${nom} ──`);
    const debut = performance.now();
    const reussie = await etape.passer(noms, filtres).catch((erreur: unknown) => {
      signaler(erreur);
      return false;
    });
    passages.push({ nom, reussie, secondes: (performance.now() - debut) / 1000 });
  }
  return passages;
}

arreterAuSignal(130);
const passages = await passer();
await fermer();
console.log('\n── Bilan ──');
for (const { nom, reussie, secondes } of passages)
  console.log(`  ${reussie ? '✓' : '✗'} ${nom} : ${secondes.toFixed(0)} s`);
const echec = passages.some(({ reussie }) => !reussie);
console.log(echec ? '\n  Des essais échouent.\n' : '\n  Tout passe.\n');
process.exit(echec ? 1 : 0);
