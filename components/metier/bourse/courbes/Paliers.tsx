import { nomEchelon } from '@/lib/affichage';
import { CADRE, type Dessin, type Palier } from './dessin';

/** Narrower, the name of the échelon would run over its neighbours. */
const LARGEUR_NOM = { court: 11, long: 34 } as const;

function nomDe({ lecture, debut, fin }: Palier): string | null {
  if (lecture.type !== 'echelon') return null;
  const nom = nomEchelon(lecture.echelon);
  return fin - debut >= (nom.length > 1 ? LARGEUR_NOM.long : LARGEUR_NOM.court) ? nom : null;
}

/** Under the line, unless the line lies on the axis. */
const hauteurDuNom = (y: number): number => (y + 20 > CADRE.bas ? y - 6 : y + 15);

interface ProprietesPaliers {
  readonly dessin: Dessin;
  /** Ranks of the steps where a dot stands, whose label says the échelon. */
  readonly sansNom: readonly number[];
}

/** The steps, the name of each échelon above its own, and a veil over what the Crous examines. */
export function Paliers({ dessin, sansNom }: ProprietesPaliers) {
  const { haut, bas } = CADRE;
  return (
    <g>
      <path d={dessin.aire} className="fill-bleu-pale forced-colors:fill-none" />
      {dessin.paliers
        .filter(({ y }) => y === null)
        .map(({ debut, fin }) => (
          <rect
            key={debut}
            x={debut}
            y={haut}
            width={fin - debut}
            height={bas - haut}
            className="fill-safran-pale stroke-safran-encre forced-colors:fill-none"
            strokeDasharray="3 3"
          />
        ))}
      <path
        d={dessin.ligne}
        className="fill-none stroke-bleu forced-colors:stroke-[CanvasText]"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      {dessin.paliers.map((palier, rang) => {
        const nom = sansNom.includes(rang) ? null : nomDe(palier);
        return nom && palier.y !== null ? (
          <text
            key={palier.debut}
            x={(palier.debut + palier.fin) / 2}
            y={hauteurDuNom(palier.y)}
            textAnchor="middle"
            fontSize="12"
            fontWeight="680"
            className="fill-bleu-fonce forced-colors:fill-[CanvasText]"
          >
            {nom}
          </text>
        ) : null;
      })}
    </g>
  );
}
