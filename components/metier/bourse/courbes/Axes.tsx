import { entier, euros } from '@/lib/affichage';
import { CADRE, type Dessin } from './dessin';

/** Amounts on the left, what varies below. */
export function Axes({ dessin, abscisse }: { readonly dessin: Dessin; readonly abscisse: string }) {
  const { gauche, droite, bas } = CADRE;
  return (
    <g className="fill-encre-doux forced-colors:fill-[CanvasText]" fontSize="12">
      {dessin.ordonnees.map(({ valeur, position }) => (
        <g key={valeur}>
          <path d={`M${gauche} ${position}H${droite}`} className="stroke-trait" strokeWidth="1" />
          <text x={gauche - 6} y={position + 4} textAnchor="end">
            {euros(valeur)}
          </text>
        </g>
      ))}
      {dessin.abscisses.map(({ valeur, position }) => (
        <g key={valeur}>
          <path d={`M${position} ${bas}v4`} className="stroke-encre-doux" strokeWidth="1" />
          <text x={position} y={bas + 18} textAnchor="middle">
            {entier(valeur)}
          </text>
        </g>
      ))}
      <text x={(gauche + droite) / 2} y={bas + 40} textAnchor="middle">
        {abscisse}
      </text>
    </g>
  );
}
