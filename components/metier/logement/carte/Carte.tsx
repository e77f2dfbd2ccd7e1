import type { Criteres, LieuDEtudes, PointDeCarte } from '@/lib/parcours/logement';
import { adresseDeRecherche } from '@/lib/parcours/logement';
import {
  type Cadre,
  cadreAutour,
  cadreDesPoints,
  contient,
  ENCARTS,
  HAUTEUR_FRANCE,
  LARGEUR,
  METROPOLE,
} from './cadre';
import { contourner } from './contourner';
import { Distances } from './Distances';
import { etiqueter, grouper } from './grouper';

interface ProprietesCarte {
  readonly points: readonly PointDeCarte[];
  readonly lieu: LieuDEtudes | null;
  readonly criteres: Criteres;
}

/**
 * Where the rooms are. A drawing for the eyes and the mouse: the list and the links under it say the same to those who read
 * or use a keyboard, so it is hidden from them.
 */
export function Carte({ points, lieu, criteres }: ProprietesCarte) {
  const pres = lieu ? cadreAutour(lieu, criteres.rayon) : cadreDesPoints(points);
  return (
    <svg
      viewBox={`0 0 ${LARGEUR} ${pres ? pres.hauteur : HAUTEUR_FRANCE}`}
      className="h-auto w-full rounded-bloc border border-trait bg-bleu-pale"
      aria-hidden="true"
    >
      <Vue cadre={pres ?? METROPOLE} points={points} criteres={criteres} />
      {lieu && pres ? <Distances lieu={lieu} cadre={pres} rayon={criteres.rayon} /> : null}
      {pres
        ? null
        : ENCARTS.map(({ nom, cadre }) => <Encart key={nom} {...{ nom, cadre, points, criteres }} />)}
    </svg>
  );
}

type ProprietesVue = Omit<ProprietesCarte, 'lieu'> & { readonly cadre: Cadre };

function Vue({ cadre, points, criteres }: ProprietesVue) {
  const groupes = grouper(
    points.filter((point) => contient(cadre, point)),
    cadre,
  );
  return (
    <>
      <path
        d={contourner(cadre)}
        className="fill-blanc stroke-trait"
        strokeWidth="1"
        strokeLinejoin="round"
      />
      {groupes.toReversed().map(({ nom, nombre, x, y, rayon }) => (
        <a
          key={`${nom} ${x} ${y}`}
          href={adresseDeRecherche({ ...criteres, ou: nom, page: 1 })}
          tabIndex={-1}
        >
          <title>{`${nom}\u202f: ${nombre}`}</title>
          <circle
            cx={x}
            cy={y}
            r={rayon}
            className="fill-bleu stroke-blanc hover:fill-encre"
            strokeWidth="1.5"
          />
          {rayon > 12 ? (
            <text
              x={x}
              y={y + 5}
              textAnchor="middle"
              className="pointer-events-none fill-blanc text-[15px] font-[680]"
            >
              {nombre}
            </text>
          ) : null}
        </a>
      ))}
      {etiqueter(groupes, cadre).map(({ texte, x, y }) => (
        <text
          key={`${texte} ${x} ${y}`}
          x={x}
          y={y + 5}
          className="pointer-events-none fill-encre stroke-blanc text-[16px] font-[680]"
          strokeWidth="4"
          paintOrder="stroke"
        >
          {texte}
        </text>
      ))}
    </>
  );
}

function Encart({ nom, ...vue }: ProprietesVue & { readonly nom: string }) {
  const { x, y, largeur, hauteur } = vue.cadre;
  return (
    <g>
      <Vue {...vue} />
      <rect x={x} y={y} width={largeur} height={hauteur} rx="6" className="fill-none stroke-bord" />
      <text x={x + 2} y={y + hauteur + 19} className="fill-encre text-[16px] font-[680]">
        {nom}
      </text>
    </g>
  );
}
