// A round in a process of its own, that the tests kill: node … processus.ts '{"numero":1,"geste":"lancer"}'. Says a line a step.
import { fermerBase } from '@/lib/server/base';
import { affecterTour } from '@/lib/server/logement/tours/commandes/affecter';
import { prevenirDuTour } from '@/lib/server/logement/tours/commandes/prevenir';
import { publierTour } from '@/lib/server/logement/tours/commandes/publier';
import { arreterTaches, preparerTaches } from '@/lib/server/taches';
import { ANNEE, MINUTES, PAR } from './minutes';

const { numero, geste, lot }: { numero: 1 | 2; geste: 'lancer' | 'publier'; lot?: number } = JSON.parse(
  process.argv[2] ?? '{}',
);
const { cloture, resultats } = MINUTES[numero];
const commun = { annee: ANNEE, numero, par: PAR };
await preparerTaches();
if (geste === 'lancer') {
  const surEtape = (quoi: string) => console.log(`page ${quoi}`);
  const fait = await affecterTour({ ...commun, horloge: cloture, surEtape });
  console.log(fait.ok ? 'accepte' : fait.refus);
} else {
  console.log('page publication');
  const fait = await publierTour({ ...commun, horloge: resultats });
  if (fait.ok) {
    console.log('page courriels');
    await prevenirDuTour(fait.valeur.id, lot);
  }
  console.log(fait.ok ? 'accepte' : fait.refus);
}
await arreterTaches();
await fermerBase();
process.exit(0);
