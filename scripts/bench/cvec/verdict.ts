import type { Course } from './mener';

export interface Mesures {
  readonly directes: { readonly nue: Course; readonly commandes: Course; readonly pleine: Course };
  readonly parHttp: { readonly nue: Course; readonly http: Course };
  /** Of the machine, at the end. */
  readonly charge: number;
}

const COMMANDES = 0.4;
const HTTP = 0.1;
const PLATE = 1.3;

/** Prints the table; true when every promise is kept. */
export function verdict({ directes, parHttp, charge }: Mesures, dire = console.log): boolean {
  const ligne = (nom: string, { parSeconde, p99 }: Course, suite = '') =>
    dire(
      `  ${nom.padEnd(36)} ${Math.round(parSeconde).toString().padStart(6)}/s  p99 ${Math.round(p99).toString().padStart(5)} ms${suite}`,
    );
  const tient = (rapport: number, promis: string, ok: boolean) =>
    `   ${rapport.toFixed(2)} (${promis}) ${ok ? '✓' : '✗'}`;
  const direct = directes.commandes.parSeconde / directes.nue.parSeconde;
  const http = parHttp.http.parSeconde / parHttp.nue.parSeconde;
  const plate = directes.commandes.parSeconde / directes.pleine.parSeconde;
  dire(`\n  règlements (charge de la machine : ${charge.toFixed(1)})`);
  ligne('transaction pg nue', directes.nue);
  ligne('commandes', directes.commandes, tient(direct, `≥ ${COMMANDES}`, direct >= COMMANDES));
  ligne('commandes, base pleine', directes.pleine, tient(plate, `× ≤ ${PLATE}`, plate <= PLATE));
  ligne('transaction pg nue, portail ouvert', parHttp.nue);
  ligne('HTTP, serveur de production', parHttp.http, tient(http, `≥ ${HTTP}`, http >= HTTP));
  return direct >= COMMANDES && http >= HTTP && plate <= PLATE;
}
