import { affecter, type Graine, OUVERT, PROPOSE } from '../affectation';
import type { ListeArretee } from './liste';

/** What the draw gives a request. */
export interface IssueDuTirage {
  readonly empreinte: string;
  /** Place in the order, from 1. */
  readonly rang: number;
  /** Lots that give it a room, in its order. */
  readonly obtenus: readonly number[];
}

/** First 64 bits of a hash, as two words. */
function motsDe(empreinte: string): readonly [number, number] {
  return [Number.parseInt(empreinte.slice(0, 8), 16), Number.parseInt(empreinte.slice(8, 16), 16)];
}

const cumuler = (nombres: readonly number[]): Uint32Array => {
  const cumul = new Uint32Array(nombres.length + 1);
  for (const [i, nombre] of nombres.entries()) cumul[i + 1] = (cumul[i] ?? 0) + nombre;
  return cumul;
};

/**
 * Draws a window: the round of `affecter`, fed with what is published and nothing else. The class stands where the index does
 * and every lot is open, since the closed list has already left out those that don't admit the request.
 */
export function tirerFenetre(
  { lots, lignes }: ListeArretee,
  graine: Graine,
  propositionsMaximum: number,
): readonly IssueDuTirage[] {
  const villes = [...new Set(lots.map(({ secteur }) => secteur))];
  const nombre = lignes.length;
  const voeux = cumuler(lignes.map((ligne) => ligne.lots.length));
  const { classement, issues } = affecter({
    graine,
    propositionsMaximum,
    demandes: {
      nombre,
      rbg: Int32Array.from(lignes, ({ classe }) => classe),
      points: new Uint8Array(nombre),
      priorite: new Uint8Array(nombre),
      outreMer: new Uint8Array(nombre),
      qualites: new Uint8Array(nombre),
      empreintes: Uint32Array.from(lignes.flatMap(({ empreinte }) => [...motsDe(empreinte)])),
      voeux,
    },
    lotDuVoeu: Uint32Array.from(lignes.flatMap((ligne) => ligne.lots.map((numero) => numero - 1))),
    lots: {
      nombre: lots.length,
      secteur: Uint32Array.from(lots, ({ secteur }) => villes.indexOf(secteur)),
      exigence: new Uint8Array(lots.length).fill(OUVERT),
      contingent: new Uint32Array(lots.length),
      chambres: cumuler(lots.map(({ places }) => places)),
    },
    nommees: [],
  });
  return lignes.map(({ empreinte, lots: demandes }, d) => ({
    ...{ empreinte, rang: 1 + (classement.rang[d] ?? 0) },
    obtenus: demandes.filter((_, v) => issues[(voeux[d] ?? 0) + v] === PROPOSE),
  }));
}

/** The file of the results, in the order of the draw. */
export const csvDuResultat = (issues: readonly IssueDuTirage[]): string =>
  [
    'rang;empreinte;obtenus\n',
    ...[...issues]
      .sort((a, b) => a.rang - b.rang)
      .map(({ rang, empreinte, obtenus }) => `${rang};${empreinte};${obtenus.join(' ')}\n`),
  ].join('');
