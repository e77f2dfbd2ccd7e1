import { type Courbe, type Lecture, rangDe, type Tranche } from '@/lib/domain/bourse/courbes';
import { type Echelle, graduer } from './echelle';

/** Drawn for a phone's width: larger screens scale it up, so the figures stay readable on both. */
export const CADRE = { largeur: 340, hauteur: 256, gauche: 54, droite: 318, haut: 70, bas: 208 } as const;
export const ETIQUETTE = { largeur: 196, hauteur: 42, haut: 2 } as const;

export interface Graduation {
  readonly valeur: number;
  readonly position: number;
}

/** One level stretch of the drawing; `y` is `null` where the Crous examines: no height may be drawn there. */
export interface Palier {
  readonly debut: number;
  readonly fin: number;
  readonly y: number | null;
  readonly lecture: Lecture;
}

export interface Dessin {
  readonly paliers: readonly Palier[];
  readonly ligne: string;
  readonly aire: string;
  readonly abscisses: readonly Graduation[];
  readonly ordonnees: readonly Graduation[];
}

const arrondi = (n: number): number => Math.round(n * 10) / 10;
const enX = (part: number): number => arrondi(CADRE.gauche + part * (CADRE.droite - CADRE.gauche));

const montantDe = (lecture: Lecture): number => (lecture.type === 'echelon' ? lecture.montants.annuel : 0);

const plusHaut = (tranches: readonly Tranche[]): number =>
  Math.max(...tranches.map(({ lecture }) => montantDe(lecture)), 1);

const enY =
  (maximum: number) =>
  (montant: number): number =>
    arrondi(CADRE.bas - (montant / maximum) * (CADRE.bas - CADRE.haut));

function paliersDe({ tranches }: Courbe, { bord }: Echelle): readonly Palier[] {
  const y = enY(plusHaut(tranches));
  return tranches.map(({ min, lecture }, i) => {
    const suivante = tranches[i + 1]?.min ?? null;
    return {
      debut: min === null ? CADRE.gauche : enX(bord(min)),
      fin: suivante === null ? CADRE.droite : enX(bord(suivante)),
      y: lecture.type === 'examen' ? null : y(montantDe(lecture)),
      lecture,
    };
  });
}

/** Level stretches joined by upright steps; lifted over what is examined. */
function tracer(paliers: readonly Palier[]): string {
  return paliers
    .map(({ debut, fin, y }, i) => {
      if (y === null) return '';
      const suit = i > 0 && paliers[i - 1]?.y !== null;
      return suit ? `V${y}H${fin}` : `M${debut} ${y}H${fin}`;
    })
    .join('');
}

const colorier = (paliers: readonly Palier[]): string =>
  paliers
    .map(({ debut, fin, y }) => (y === null ? '' : `M${debut} ${CADRE.bas}V${y}H${fin}V${CADRE.bas}Z`))
    .join('');

/** The yearly amount over the axis, as steps: the very stretches of the curve, nothing between them. */
export function dessiner(courbe: Courbe, echelle: Echelle): Dessin {
  const paliers = paliersDe(courbe, echelle);
  const maximum = plusHaut(courbe.tranches);
  return {
    paliers,
    ligne: tracer(paliers),
    aire: colorier(paliers),
    abscisses: echelle.graduations.map((valeur) => ({ valeur, position: enX(echelle.place(valeur)) })),
    ordonnees: graduer(0, maximum).map((valeur) => ({ valeur, position: enY(maximum)(valeur) })),
  };
}

/** Where a value stands on the drawing, and its label kept inside the frame. */
export function placer(courbe: Courbe, echelle: Echelle, valeur: number) {
  const x = enX(echelle.place(valeur));
  const y = paliersDe(courbe, echelle)[rangDe(courbe, valeur)]?.y ?? null;
  const centre = x - ETIQUETTE.largeur / 2;
  return {
    x,
    y,
    etiquette: Math.min(CADRE.droite - ETIQUETTE.largeur, Math.max(CADRE.gauche, centre)),
  };
}
