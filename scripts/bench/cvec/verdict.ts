import { type Course, mediane } from './mener';

/** The rounds of each way, those of one tour at one rank. */
type Courses<N extends string> = Readonly<Record<N, readonly Course[]>>;

const COMMANDES = 0.4;
const HTTP = 0.1;
const PLATE = 1.3;

function ligne(nom: string, courses: readonly Course[], suite = ''): string {
  const parSeconde = mediane(courses.map((course) => course.parSeconde));
  const p99 = mediane(courses.map((course) => course.p99));
  return `  ${nom.padEnd(30)} ${parSeconde.toFixed(0).padStart(6)}/s  p99 ${p99.toFixed(0).padStart(5)} ms${suite}`;
}

/** What a way does of another, tour by tour: two rounds that follow each other meet the same machine. */
const rapportDe = (une: readonly Course[], autre: readonly Course[]): number =>
  mediane(une.map(({ parSeconde }, tour) => parSeconde / (autre[tour]?.parSeconde ?? Number.NaN)));

const tient = (rapport: number, promis: string, ok: boolean): string =>
  `   ${rapport.toFixed(2)} (${promis}) ${ok ? '✓' : '✗'}`;

const titre = (charge: number): string => `\n  règlements (charge de la machine : ${charge.toFixed(1)})`;

/** Prints the commands beside the bare transaction; true when both promises are kept. `charge`: load of the machine. */
export function jugerCommandes(
  { nue, commandes, pleine }: Courses<'nue' | 'commandes' | 'pleine'>,
  charge: number,
  dire: (ligne: string) => void = console.log,
): boolean {
  const part = rapportDe(commandes, nue);
  const plate = rapportDe(commandes, pleine);
  dire(titre(charge));
  dire(ligne('transaction pg nue', nue));
  dire(ligne('commandes', commandes, tient(part, `≥ ${COMMANDES}`, part >= COMMANDES)));
  dire(ligne('commandes, base pleine', pleine, tient(plate, `× ≤ ${PLATE}`, plate <= PLATE)));
  return part >= COMMANDES && plate <= PLATE;
}

/** The same over HTTP, through the production server. */
export function jugerServeur(
  { nue, http }: Courses<'nue' | 'http'>,
  charge: number,
  dire: (ligne: string) => void = console.log,
): boolean {
  const part = rapportDe(http, nue);
  dire(titre(charge));
  dire(ligne('transaction pg nue', nue));
  dire(ligne('HTTP, serveur de production', http, tient(part, `≥ ${HTTP}`, part >= HTTP)));
  return part >= HTTP;
}
