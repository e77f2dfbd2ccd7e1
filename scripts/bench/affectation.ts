// Measures one round of allotment beside the sort of the same indexes alone, then in the base beside a bare COPY: npm run bench:affectation.
import { execFileSync } from 'node:child_process';
import { mesurerEnBase } from './affectation/en-base';
import type { Cout } from './affectation/un-tour';
import { verdict } from './affectation/verdict';
import { executer } from './executer';

const FOIS = Number(process.env.TOURS ?? 7);
const DEMANDES = 700_000;
const CHAMBRES = 200_000;
const DIXIEME = 10;

const UN_TOUR = ['--conditions=react-server', '--import', 'tsx', 'scripts/bench/affectation/un-tour.ts'];

function jouer(demandes: number, chambres: number): Cout {
  const dit = execFileSync(process.execPath, [...UN_TOUR, String(demandes), String(chambres)], {
    encoding: 'utf8',
  });
  return JSON.parse(dit);
}

const mediane = (nombres: readonly number[]): number =>
  nombres.toSorted((a, b) => a - b)[Math.floor(nombres.length / 2)] ?? 0;

/** The law alone, without a base. */
function mesurerSeul(): boolean {
  /** The two sizes in turn, so that a busy machine slows both. */
  const couts = Array.from({ length: FOIS }, () => ({
    petit: jouer(DEMANDES / DIXIEME, CHAMBRES / DIXIEME),
    grand: jouer(DEMANDES, CHAMBRES),
  }));

  for (const taille of ['petit', 'grand'] as const) {
    const milieu = (mesure: 'tri' | 'affectation') => mediane(couts.map((c) => c[taille][mesure])).toFixed(0);
    console.log(
      `  ${(taille === 'petit' ? DEMANDES / DIXIEME : DEMANDES).toString().padStart(6)} demandes × 4 vœux : tour ${milieu('affectation')} ms, tri seul ${milieu('tri')} ms, ${couts[0]?.[taille].proposees} chambres proposées`,
    );
  }
  const tient = [
    verdict('tour ÷ tri', mediane(couts.map(({ grand }) => grand.affectation / grand.tri)), 8),
    verdict(
      'croissance de 70 000 à 700 000',
      mediane(couts.map(({ petit, grand }) => grand.affectation / petit.affectation)),
      12,
    ),
    verdict('mémoire au plus haut, Mo', Math.max(...couts.map(({ grand }) => grand.memoire)), 1_536),
  ].every(Boolean);
  return tient;
}

await executer(async () => {
  const seul = mesurerSeul();
  return (await mesurerEnBase(DEMANDES, CHAMBRES)) && seul;
});
