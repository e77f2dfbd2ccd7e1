import { CADRE, ETIQUETTE } from './dessin';

interface Place {
  readonly x: number;
  /** `null` where no height may be drawn. */
  readonly y: number | null;
}

/** A hollow dot and its word: where the family is while something else is tried. */
export function Repere({ x, y, mot }: Place & { readonly mot: string }) {
  return (
    <g>
      {y === null ? null : <circle cx={x} cy={y} r="5" className="fill-blanc stroke-encre" strokeWidth="2" />}
      <text
        x={x}
        y={CADRE.bas - 6}
        textAnchor="middle"
        fontSize="12"
        className="fill-encre forced-colors:fill-[CanvasText]"
      >
        {mot}
      </text>
    </g>
  );
}

interface ProprietesEtiquette extends Place {
  readonly etiquette: number;
  readonly lignes: readonly [string, string];
}

/** The value shown, what it gives, and the line that ties them to the curve. */
export function Etiquette({ x, y, etiquette, lignes }: ProprietesEtiquette) {
  const { largeur, hauteur, haut } = ETIQUETTE;
  const milieu = etiquette + largeur / 2;
  return (
    <g fontSize="13" textAnchor="middle">
      <path d={`M${x} ${haut + hauteur}V${CADRE.bas}`} className="stroke-encre-doux" strokeDasharray="3 3" />
      <rect x={etiquette} y={haut} width={largeur} height={hauteur} rx="6" className="fill-encre" />
      <text x={milieu} y={haut + 17} className="fill-blanc">
        {lignes[0]}
      </text>
      <text x={milieu} y={haut + 34} className="fill-safran" fontWeight="680">
        {lignes[1]}
      </text>
      {y === null ? null : (
        <circle cx={x} cy={y} r="5.5" className="fill-safran stroke-encre" strokeWidth="2" />
      )}
    </g>
  );
}

/** In the place of the label, while nobody knows where the family is. */
export function Absent({ texte }: { readonly texte: string }) {
  return (
    <text
      x={(CADRE.gauche + CADRE.droite) / 2}
      y={ETIQUETTE.haut + 25}
      textAnchor="middle"
      fontSize="13"
      className="fill-encre-doux forced-colors:fill-[CanvasText]"
    >
      {texte}
    </text>
  );
}
