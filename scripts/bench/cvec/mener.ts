export interface Course {
  readonly parSeconde: number;
  readonly p99: number;
}

export const FRONT = 8;

/** Settles for each student, `FRONT` of them at a time. */
export async function mener(
  personnes: readonly string[],
  regler: (personneId: string) => Promise<void>,
): Promise<Course> {
  const attente = [...personnes];
  const temps: number[] = [];
  const debut = performance.now();
  const fil = async () => {
    for (let suivante = attente.pop(); suivante; suivante = attente.pop()) {
      const depart = performance.now();
      await regler(suivante);
      temps.push(performance.now() - depart);
    }
  };
  await Promise.all(Array.from({ length: FRONT }, fil));
  const secondes = (performance.now() - debut) / 1_000;
  temps.sort((a, b) => a - b);
  return { parSeconde: personnes.length / secondes, p99: temps[Math.floor(temps.length * 0.99)] ?? 0 };
}

export const mediane = (valeurs: readonly number[]): number =>
  [...valeurs].sort((a, b) => a - b)[valeurs.length >> 1] ?? 0;
