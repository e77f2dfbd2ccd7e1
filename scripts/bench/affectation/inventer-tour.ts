import {
  A_LOGEMENT_ADAPTE,
  ADAPTE,
  CONTINGENT,
  COUPLE,
  EST_COUPLE,
  OUVERT,
  type Tour,
} from '@/lib/domain/logement';

const VOEUX = 4;
const SECTEURS = 250;
const CONTINGENTS = 200;
const PAR_LOT = 30;
const GRAINE = [0x5eed, 2, 3, 4] as const;

/** Always the same numbers from 0 to 1: two measures compare the same round. */
function suite(): () => number {
  let etat = 0x2545f491;
  return () => {
    etat ^= etat << 13;
    etat ^= etat >>> 17;
    etat ^= etat << 5;
    return (etat >>> 0) / 2 ** 32;
  };
}

/** One lot in twenty is adapted, one in twenty for couples, one in twenty of a contingent. */
function exigenceDu(lot: number): number {
  const reste = lot % 20;
  if (reste === 17) return ADAPTE;
  if (reste === 18) return COUPLE;
  return reste === 19 ? CONTINGENT : OUVERT;
}

/** A round as June would bring it: everybody wants the same cities, incomes are round, indexes are often equal. */
export function inventerTour(nombre: number, chambres: number): Tour {
  const hasard = suite();
  const lots = Math.round(chambres / PAR_LOT);
  /** Squared, so that the first lots are asked for much more than the last. */
  const voulu = () => Math.floor(hasard() * hasard() * lots);
  const remplir = (valeur: () => number) => new Uint8Array(nombre).map(valeur);
  return {
    graine: GRAINE,
    propositionsMaximum: VOEUX,
    demandes: {
      nombre,
      rbg: new Int32Array(nombre).map(() => Math.floor(hasard() * 7_000) * 10),
      points: remplir(() => Math.floor(hasard() * 9)),
      priorite: remplir(() => (hasard() < 0.02 ? 1 : 0)),
      outreMer: remplir(() => (hasard() < 0.04 ? 1 : 0)),
      qualites: remplir(() => (hasard() < 0.02 ? A_LOGEMENT_ADAPTE : 0) | (hasard() < 0.05 ? EST_COUPLE : 0)),
      empreintes: new Uint32Array(2 * nombre).map(() => hasard() * 2 ** 32),
      voeux: new Uint32Array(nombre + 1).map((_, d) => VOEUX * d),
    },
    lotDuVoeu: new Uint32Array(VOEUX * nombre).map(voulu),
    lots: {
      nombre: lots,
      secteur: new Uint32Array(lots).map((_, l) => l % SECTEURS),
      exigence: new Uint8Array(lots).map((_, l) => exigenceDu(l)),
      contingent: new Uint32Array(lots).map((_, l) => Math.floor(l / 20) % CONTINGENTS),
      chambres: new Uint32Array(lots + 1).map((_, l) => Math.round((l * chambres) / lots)),
    },
    nommees: Array.from({ length: CONTINGENTS }, () =>
      Array.from({ length: 100 }, () => Math.floor(hasard() * nombre)),
    ),
  };
}
