import { indiceSocial } from '../indice-social';
import { type Graine, tirer } from './tirage';
import { trierParCles } from './trier';
import type { Classement, Demandes } from './types';

/** Where this machine keeps the strong half of a float: 1.0 has nothing in the weak one. */
const FORTE = new Uint32Array(new Float64Array([1]).buffer)[0] === 0 ? 1 : 0;

/** One half of pairs of words, in an array of its own: half as much memory to jump about in. */
function separer(paires: Uint32Array, moitie: number): Uint32Array {
  const mots = new Uint32Array(paires.length / 2);
  for (let i = 0, p = moitie; i < mots.length; i++, p += 2) mots[i] = paires[p] ?? 0;
  return mots;
}

/**
 * The order of a round (logement, § 3): published priority, then social index ascending, then overseas first among equals,
 * then the draw. Positive floats compare as their bits do, which is how the index is sorted without comparing.
 */
export function classer(demandes: Demandes, graine: Graine): Classement {
  const { nombre, rbg, points, priorite, outreMer, empreintes } = demandes;
  const indices = new Float64Array(nombre);
  const metropole = new Uint8Array(nombre);
  for (let d = 0; d < nombre; d++) {
    indices[d] = indiceSocial(rbg[d] ?? 0, points[d] ?? 0);
    metropole[d] = outreMer[d] === 1 ? 0 : 1;
  }
  const bits = new Uint32Array(indices.buffer);
  const tirages = tirer(graine, empreintes);
  const ordre = trierParCles(nombre, [
    priorite,
    separer(bits, FORTE),
    separer(bits, 1 - FORTE),
    metropole,
    separer(tirages, 0),
    separer(tirages, 1),
  ]);
  const rang = new Uint32Array(nombre);
  for (let r = 0; r < nombre; r++) rang[ordre[r] ?? 0] = r;
  return { indices, ordre, rang };
}
