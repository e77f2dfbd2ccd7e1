// One round in a process of its own, as a Crous runs it: once. Prints what it cost as JSON.
import { affecter, indiceSocial, PROPOSE } from '@/lib/domain/logement';
import { inventerTour } from './inventer-tour';

export interface Cout {
  /** Milliseconds of processor, so that what else the machine does isn't counted. */
  readonly tri: number;
  readonly affectation: number;
  /** Megabytes, at the highest. */
  readonly memoire: number;
  readonly proposees: number;
}

function chronometrer<T>(travail: () => T): { ms: number; fait: T } {
  const debut = process.cpuUsage();
  const fait = travail();
  const { user, system } = process.cpuUsage(debut);
  return { ms: (user + system) / 1_000, fait };
}

const [demandes = 0, chambres = 0] = process.argv.slice(2).map(Number);
const tour = inventerTour(demandes, chambres);
const { rbg, points } = tour.demandes;
const indices = new Float64Array(demandes).map((_, d) => indiceSocial(rbg[d] ?? 0, points[d] ?? 0));
const tri = chronometrer(() => indices.sort());
const affectation = chronometrer(() => affecter(tour));
const cout: Cout = {
  tri: tri.ms,
  affectation: affectation.ms,
  memoire: process.resourceUsage().maxRSS / 1024,
  proposees: affectation.fait.issues.reduce((n, issue) => n + (issue === PROPOSE ? 1 : 0), 0),
};
console.log(JSON.stringify(cout));
