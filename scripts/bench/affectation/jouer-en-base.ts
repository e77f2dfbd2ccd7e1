// One round in the base, by the very commands of npm run affecter and of the publication. Prints what each part cost as JSON.
import { debutDeLaMinute, horlogeFixe } from '@/lib/server/adaptateurs/horloge';
import { fermerBase } from '@/lib/server/base';
import { affecterTour } from '@/lib/server/logement/tours/commandes/affecter';
import { prevenirDuTour } from '@/lib/server/logement/tours/commandes/prevenir';
import { publierTour } from '@/lib/server/logement/tours/commandes/publier';
import { arreterTaches, preparerTaches } from '@/lib/server/taches';
import { ANNEE } from './peupler';

export interface CoutEnBase {
  /** Milliseconds of the clock: two processes work, this one and the base. */
  readonly affectation: number;
  readonly publication: number;
  readonly courriels: number;
  /** Megabytes, at the highest. */
  readonly memoire: number;
  readonly demandes: number;
  readonly faites: number;
  readonly prevenues: number;
}

async function chronometrer<T>(travail: () => Promise<T>): Promise<{ ms: number; fait: T }> {
  const debut = performance.now();
  const fait = await travail();
  return { ms: performance.now() - debut, fait };
}

const commun = { annee: ANNEE, numero: 1, par: { origine: 'commande', agentId: null } } as const;
const a = (minute: `${number}-${number}-${number}T${number}:${number}`) =>
  horlogeFixe(debutDeLaMinute(minute));
await preparerTaches();
const affectation = await chronometrer(() => affecterTour({ ...commun, horloge: a('2026-06-08T10:05') }));
if (!affectation.fait.ok) throw new Error(affectation.fait.refus);
const { id, demandes } = affectation.fait.valeur;
const publication = await chronometrer(() => publierTour({ ...commun, horloge: a('2026-06-09T10:00') }));
if (!publication.fait.ok) throw new Error(publication.fait.refus);
const courriels = await chronometrer(() => prevenirDuTour(id));
const cout: CoutEnBase = {
  ...{ affectation: affectation.ms, publication: publication.ms, courriels: courriels.ms },
  memoire: process.resourceUsage().maxRSS / 1024,
  ...{ demandes, faites: publication.fait.valeur.faites, prevenues: courriels.fait },
};
console.log(JSON.stringify(cout));
await arreterTaches();
await fermerBase();
process.exit(0);
