/** Something to time: runs that many passes over its cases, and returns a sum that nobody can foresee. */
export interface Concurrent {
  readonly nom: string;
  /** Cases of one pass. */
  readonly cas: number;
  readonly passer: (tours: number) => number;
}

const CHAUFFE_MS = 1_000;
const MESURE_MS = 60;

/** What was summed goes somewhere: nothing of the work can be thrown away. */
let evier = 0;

/** Processor milliseconds of this process: what another program takes from the machine does not count. */
function chronometrer(travail: () => number): number {
  const avant = process.cpuUsage();
  evier += travail();
  const { user, system } = process.cpuUsage(avant);
  return (user + system) / 1_000;
}

function toursPour({ passer }: Concurrent): number {
  let [tours, duree] = [1, 0];
  for (let ecoule = 0; ecoule < CHAUFFE_MS || duree < MESURE_MS / 2; ecoule += duree) {
    duree = chronometrer(() => passer(tours));
    if (duree < MESURE_MS / 2) tours *= 2;
  }
  return tours;
}

export const mediane = (valeurs: readonly number[]): number =>
  [...valeurs].sort((a, b) => a - b)[Math.floor(valeurs.length / 2)] ?? Number.NaN;

/** Nanoseconds a case, round after round, every competitor in turn: what slows the machine for a while slows them all. */
export function chronometrerEnAlternance(
  concurrents: readonly Concurrent[],
  tours: number,
): { readonly temps: ReadonlyMap<string, readonly number[]>; readonly evier: number } {
  const prets = concurrents.map((concurrent) => ({ concurrent, passes: toursPour(concurrent) }));
  const temps = new Map(concurrents.map(({ nom }) => [nom, [] as number[]]));
  for (let tour = 0; tour < tours; tour++)
    for (const { concurrent, passes } of prets) {
      const duree = chronometrer(() => concurrent.passer(passes));
      temps.get(concurrent.nom)?.push((duree * 1e6) / (passes * concurrent.cas));
    }
  return { temps, evier };
}
