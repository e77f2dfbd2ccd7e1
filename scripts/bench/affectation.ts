// Measures one round of allotment beside the sort of the same indexes alone: npm run bench:affectation.
import { affecter, indiceSocial, PROPOSE, type Tour } from '@/lib/domain/logement';
import { inventerTour } from './affectation/inventer-tour';
import { verdict } from './affectation/verdict';

const TOURS = Number(process.env.TOURS ?? 7);
const DEMANDES = 700_000;
const CHAMBRES = 200_000;
const DIXIEME = 10;

const chronometrer = (travail: () => void): number => {
  const debut = performance.now();
  travail();
  return performance.now() - debut;
};

/** Best times of the round and of the sort, taken in turn so that a busy machine slows both. */
function mesurer(tour: Tour): { tri: number; affectation: number; proposees: number } {
  const { nombre, rbg, points } = tour.demandes;
  const indices = new Float64Array(nombre).map((_, d) => indiceSocial(rbg[d] ?? 0, points[d] ?? 0));
  let [tri, affectation, proposees] = [Infinity, Infinity, 0];
  for (let t = 0; t < TOURS; t++) {
    const aTrier = indices.slice();
    tri = Math.min(
      tri,
      chronometrer(() => aTrier.sort()),
    );
    affectation = Math.min(
      affectation,
      chronometrer(() => {
        proposees = affecter(tour).issues.reduce((n, issue) => n + (issue === PROPOSE ? 1 : 0), 0);
      }),
    );
  }
  return { tri, affectation, proposees };
}

const petit = mesurer(inventerTour(DEMANDES / DIXIEME, CHAMBRES / DIXIEME));
const grand = mesurer(inventerTour(DEMANDES, CHAMBRES));
const memoire = process.resourceUsage().maxRSS / 1024;

for (const [nombre, { tri, affectation, proposees }] of [
  [DEMANDES / DIXIEME, petit],
  [DEMANDES, grand],
] as const)
  console.log(
    `  ${nombre} demandes × 4 vœux : tour ${affectation.toFixed(0)} ms, tri seul ${tri.toFixed(0)} ms, ${proposees} chambres proposées`,
  );
const tient = [
  verdict('tour ÷ tri', grand.affectation / grand.tri, 8),
  verdict('croissance de 70 000 à 700 000', grand.affectation / petit.affectation, 12),
  verdict('mémoire au plus haut, Mo', memoire, 1_536),
].every(Boolean);
process.exit(tient ? 0 : 1);
