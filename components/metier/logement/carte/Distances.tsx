import { km } from '@/lib/affichage';
import type { LieuDEtudes } from '@/lib/parcours/logement';
import { type Cadre, pixelsParKm, projeter } from './cadre';

/** The place of study, in the middle of circles that give the distances. */
export function Distances({
  lieu,
  cadre,
  rayon,
}: {
  readonly lieu: LieuDEtudes;
  readonly cadre: Cadre;
  readonly rayon: number;
}) {
  const { x, y } = projeter(cadre, lieu);
  return (
    <g className="pointer-events-none">
      {[rayon / 2, rayon].map((distance) => (
        <g key={distance}>
          <circle
            cx={x}
            cy={y}
            r={distance * pixelsParKm(cadre)}
            className="fill-none stroke-encre-doux"
            strokeDasharray="4 5"
          />
          <text
            x={x}
            y={y - distance * pixelsParKm(cadre) - 4}
            textAnchor="middle"
            className="fill-encre-doux stroke-blanc text-[15px]"
            strokeWidth="4"
            paintOrder="stroke"
          >
            {km(distance)}
          </text>
        </g>
      ))}
      <path d={`M${x} ${y}l-7 -14a8 8 0 1 1 14 0z`} className="fill-safran stroke-encre" strokeWidth="1.5" />
    </g>
  );
}
