import { indiceSocial } from '../indice-social';
import { type Graine, tirer } from './tirage';
import { type Cle, trierParCles } from './trier';
import type { Classement, Demandes } from './types';

/** Where this machine keeps the strong half of a float: 1.0 has nothing in the weak one. */
const FORTE = new Uint32Array(new Float64Array([1]).buffer)[0] === 0 ? 1 : 0;

/** One word an element, or half of a pair. */
const mot = (mots: Uint32Array | Uint8Array): Cle => ({ mots, pas: 1, decalage: 0 });
const moitie = (mots: Uint32Array, decalage: number): Cle => ({ mots, pas: 2, decalage });

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
    mot(priorite),
    moitie(bits, FORTE),
    moitie(bits, 1 - FORTE),
    mot(metropole),
    moitie(tirages, 0),
    moitie(tirages, 1),
  ]);
  const rang = new Uint32Array(nombre);
  for (let r = 0; r < nombre; r++) rang[ordre[r] ?? 0] = r;
  return { indices, ordre, rang };
}
