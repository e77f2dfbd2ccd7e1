import { type AvisDessine, enMots, type LigneDessinee } from '@/lib/parcours/notions/avis';
import type { LigneAvis } from '@/lib/parcours/notions/types';
import { numeroter } from '../ui/numeroter';

const LARGEUR = 340;
const MARGE = 14;
const RANG = 27;
const ENTETE = 68;
const ESPACE = 12;

interface ProprietesDessin {
  readonly avis: AvisDessine;
  /** The line to find: in a frame, with an arrow. */
  readonly montree: LigneAvis;
}

const hauteurDe = (avis: AvisDessine): number =>
  avis.cadres.reduce((haut, { lignes }) => haut + (lignes.length + 1) * RANG + ESPACE, ENTETE) +
  MARGE -
  ESPACE;

/** The tax notice, drawn by us: its order and its words, figures of nobody, and neither logo nor seal. */
export function DessinDeLAvis({ avis, montree }: ProprietesDessin) {
  const hauteur = hauteurDe(avis);
  let haut = ENTETE;
  const cadres = avis.cadres.map((cadre) => {
    const place = { ...cadre, haut };
    haut += (cadre.lignes.length + 1) * RANG + ESPACE;
    return place;
  });
  return (
    <svg
      viewBox={`0 0 ${LARGEUR} ${hauteur}`}
      className="w-full max-w-[27rem]"
      role="img"
      aria-label={enMots(avis)}
    >
      <rect x="1" y="1" width={LARGEUR - 2} height={hauteur - 2} rx="8" className="fill-blanc stroke-trait" />
      <text x={MARGE} y="29" className="fill-encre font-[720]" fontSize="15">
        {avis.titre}
      </text>
      <text x={LARGEUR - MARGE} y="29" textAnchor="end" className="fill-safran-encre" fontSize="12">
        exemple inventé
      </text>
      <Ligne ligne={avis.annee} haut={38} montree={avis.annee.cle === montree} />
      {numeroter(cadres).map(({ cle, ligne: cadre }) => (
        <g key={cle}>
          <rect
            x={MARGE - 6}
            y={cadre.haut + 2}
            width={LARGEUR - 2 * MARGE + 12}
            height={RANG - 4}
            rx="4"
            className="fill-papier"
          />
          <text x={MARGE} y={cadre.haut + 18} className="fill-encre font-[680]" fontSize="13">
            {cadre.titre}
          </text>
          {numeroter(cadre.lignes).map(({ cle: rang, ligne }, i) => (
            <Ligne
              key={rang}
              ligne={ligne}
              haut={cadre.haut + (i + 1) * RANG}
              montree={ligne.cle === montree}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

interface ProprietesLigne {
  readonly ligne: LigneDessinee;
  readonly haut: number;
  readonly montree: boolean;
}

function Ligne({ ligne: { libelle, valeur }, haut, montree }: ProprietesLigne) {
  const encre = montree ? 'fill-encre font-[720]' : 'fill-encre-doux';
  return (
    <>
      {montree ? (
        <rect
          x={MARGE - 7}
          y={haut + 1}
          width={LARGEUR - 2 * MARGE + 14}
          height={RANG - 2}
          rx="6"
          strokeWidth="2.6"
          className="fill-safran-pale stroke-safran"
        />
      ) : null}
      <text x={MARGE} y={haut + 18} className={encre} fontSize="13.5">
        {libelle}
      </text>
      <text x={LARGEUR - MARGE} y={haut + 18} textAnchor="end" className={encre} fontSize="13.5">
        {valeur}
      </text>
    </>
  );
}
