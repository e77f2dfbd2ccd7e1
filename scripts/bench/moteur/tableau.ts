import { entier } from '@/lib/affichage';
import { type Concurrent, mediane } from './chronometre';

type Nom = 'plancher' | 'lireEchelon' | 'evaluerBourse' | 'echelonPublicodes' | 'toutPublicodes';

const LECTURE_AU_PLUS = 3;
const EVALUATION_AU_MOINS = 50;
const MICROSECONDES_AU_PLUS = 5;

const virgule = (n: number, decimales: number) => n.toFixed(decimales).replace('.', ',');
const enMicro = (ns: number) => ns / 1_000;
const duree = (ns: number) =>
  (ns < 1_000 ? `${virgule(ns, 1)} ns` : `${virgule(enMicro(ns), 2)} µs`).padStart(12);

/** Prints the times and the ratios; true when each holds what was asked. */
export function tenirLeTableau(
  temps: ReadonlyMap<string, readonly number[]>,
  concurrents: Readonly<Record<Nom, Concurrent>>,
): boolean {
  const de = (qui: Nom) => temps.get(concurrents[qui].nom) ?? [];
  /** Round by round, so that both sides of a ratio saw the same machine. */
  const rapport = (un: Nom, autre: Nom) =>
    mediane(de(un).map((t, tour) => t / (de(autre)[tour] ?? Number.NaN)));
  const moyenne = enMicro(Math.max(mediane(de('evaluerBourse')), mediane(de('lireEchelon'))));
  for (const { nom } of Object.values(concurrents))
    console.log(`  ${nom.padEnd(38)}${duree(mediane(temps.get(nom) ?? []))} en moyenne`);
  const lecture = rapport('lireEchelon', 'plancher');
  const evaluation = rapport('toutPublicodes', 'evaluerBourse');
  const bilan: readonly (readonly [qui: string, texte: string, tient: boolean])[] = [
    [
      'lireEchelon',
      `${virgule(lecture, 1)} fois le temps de la boucle à la main (${LECTURE_AU_PLUS} au plus)`,
      lecture <= LECTURE_AU_PLUS,
    ],
    [
      '',
      `${entier(Math.round(rapport('echelonPublicodes', 'lireEchelon')))} fois plus vite que publicodes`,
      true,
    ],
    [
      'evaluerBourse',
      `${entier(Math.round(evaluation))} fois plus vite que publicodes (${EVALUATION_AU_MOINS} au moins)`,
      evaluation >= EVALUATION_AU_MOINS,
    ],
    [
      '',
      `${entier(Math.round(rapport('echelonPublicodes', 'evaluerBourse')))} fois plus vite que publicodes pour l’échelon seul`,
      true,
    ],
    [
      'les deux',
      `${virgule(moyenne, 1)} µs au plus (${MICROSECONDES_AU_PLUS} µs au plus)`,
      moyenne <= MICROSECONDES_AU_PLUS,
    ],
  ];
  console.log('');
  for (const [qui, texte, tient] of bilan) console.log(`  ${tient ? '✓' : '✗'} ${qui.padEnd(16)}${texte}`);
  console.log('');
  return bilan.every(([, , tient]) => tient);
}
