import { type OrdreDesLots, ordreDesLots } from './admettre';
import type { Attribution, Classement, Tour } from './types';

/**
 * A round being computed. Its requests are known by their rank and their wishes are copied in that order: they are then read
 * one after the other, which a machine does several times faster than jumping from one to another.
 */
export interface EtatDuTour {
  readonly tour: Tour;
  readonly classement: Classement;
  readonly place: OrdreDesLots;
  /** Where the wishes of each rank start, and their lots. */
  readonly debuts: Uint32Array;
  readonly lots: Uint32Array;
  readonly issues: Uint8Array;
  /** The wish that holds each room and its rank; what a room never given holds means nothing. */
  readonly voeuDeLaChambre: Uint32Array;
  readonly rangDeLaChambre: Uint32Array;
  /** Rooms held in each lot, and the worst place in its order among those who hold one. */
  readonly occupees: Uint32Array;
  readonly pires: Uint32Array;
}

/** Nothing is given yet. */
export function ouvrirTour(tour: Tour, classement: Classement): EtatDuTour {
  const { demandes, lotDuVoeu } = tour;
  const { voeux, nombre } = demandes;
  const { ordre } = classement;
  const debuts = new Uint32Array(nombre + 1);
  const lots = new Uint32Array(lotDuVoeu.length);
  let ecrit = 0;
  for (let r = 0; r < nombre; r++) {
    const d = ordre[r] ?? 0;
    const fin = voeux[d + 1] ?? 0;
    for (let v = voeux[d] ?? 0; v < fin; v++) lots[ecrit++] = lotDuVoeu[v] ?? 0;
    debuts[r + 1] = ecrit;
  }
  const chambres = tour.lots.chambres[tour.lots.nombre] ?? 0;
  return {
    tour,
    classement,
    place: ordreDesLots(tour),
    debuts,
    lots,
    issues: new Uint8Array(lotDuVoeu.length),
    voeuDeLaChambre: new Uint32Array(chambres),
    rangDeLaChambre: new Uint32Array(chambres),
    occupees: new Uint32Array(tour.lots.nombre),
    pires: new Uint32Array(tour.lots.nombre),
  };
}

/** The same, wish by wish and room by room as the round was given. */
export function rendreAttribution(etat: EtatDuTour): Attribution {
  const { tour, classement, debuts } = etat;
  const { voeux } = tour.demandes;
  const { ordre } = classement;
  const issues = new Uint8Array(etat.lots.length);
  for (let r = 0, lu = 0; r < ordre.length; r++) {
    const fin = debuts[r + 1] ?? 0;
    for (let v = voeux[ordre[r] ?? 0] ?? 0; lu < fin; v++) issues[v] = etat.issues[lu++] ?? 0;
  }
  const chambreDuVoeu = new Int32Array(etat.lots.length).fill(-1);
  const voeuDeLaChambre = new Int32Array(etat.voeuDeLaChambre.length).fill(-1);
  for (let lot = 0; lot < tour.lots.nombre; lot++) {
    const premiere = tour.lots.chambres[lot] ?? 0;
    for (let c = premiere; c < premiere + (etat.occupees[lot] ?? 0); c++) {
      const r = etat.rangDeLaChambre[c] ?? 0;
      const voeu = (voeux[ordre[r] ?? 0] ?? 0) + (etat.voeuDeLaChambre[c] ?? 0) - (debuts[r] ?? 0);
      chambreDuVoeu[voeu] = c;
      voeuDeLaChambre[c] = voeu;
    }
  }
  return { classement, chambreDuVoeu, issues, voeuDeLaChambre };
}
