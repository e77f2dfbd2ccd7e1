import { useId } from 'react';
import { entier, euros, nomEchelon, points, typographie } from '@/lib/affichage';
import { CADRE, type Courbe, ETIQUETTE, tracerCourbe } from './courbe';
import type { PalierEchelon } from './types';

interface ProprietesCourbe {
  /** By growing ceiling: échelon 7 first. */
  readonly paliers: readonly PalierEchelon[];
  readonly revenu: number;
  readonly pointsDeCharge: number;
}

const enMots = (palier: PalierEchelon | undefined): string =>
  palier ? `échelon ${nomEchelon(palier.echelon)}, ${euros(palier.annuel)} par an` : 'au-dessus du barème';

/** The yearly amount against the family's income, as steps, with « vous » on it. Read aloud as two sentences. */
export function CourbeEchelons({ paliers, revenu, pointsDeCharge }: ProprietesCourbe) {
  const [titre, texte] = [useId(), useId()];
  const courbe = tracerCourbe(paliers, revenu);
  const mien = enMots(paliers.find(({ plafond }) => revenu <= plafond));
  const phrases = paliers.map(
    ({ plafond, annuel }) => `${euros(annuel)} jusqu’à ${euros(plafond)} de revenu`,
  );
  return (
    <svg
      viewBox={`0 0 ${CADRE.largeur} ${CADRE.hauteur}`}
      role="img"
      aria-labelledby={titre}
      aria-describedby={texte}
      className="h-auto w-full max-w-[34rem]"
    >
      <title id={titre}>
        {`Montant annuel de la bourse selon le revenu brut global, avec ${points(pointsDeCharge)} de charge`}
      </title>
      <desc id={texte}>
        {typographie(
          `Le montant baisse par paliers : ${phrases.join(', ')}, rien au-delà. Vous : ${euros(revenu)}, ${mien}.`,
        )}
      </desc>
      <Axes courbe={courbe} />
      <path d={courbe.aire} className="fill-bleu-pale forced-colors:fill-none" />
      <path
        d={courbe.ligne}
        className="fill-none stroke-bleu forced-colors:stroke-[CanvasText]"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <Vous courbe={courbe} lignes={[typographie(`Vous : ${euros(revenu)}`), mien]} />
    </svg>
  );
}

function Axes({ courbe }: { readonly courbe: Courbe }) {
  const { gauche, droite, bas } = CADRE;
  return (
    <g className="fill-encre-doux forced-colors:fill-[CanvasText]" fontSize="11">
      {courbe.ordonnees.map(({ valeur, position }) => (
        <g key={valeur}>
          <path d={`M${gauche} ${position}H${droite}`} className="stroke-trait" strokeWidth="1" />
          <text x={gauche - 5} y={position + 4} textAnchor="end">
            {euros(valeur)}
          </text>
        </g>
      ))}
      {courbe.abscisses.map(({ valeur, position }) => (
        <text key={valeur} x={position} y={bas + 17} textAnchor="middle">
          {entier(valeur)}
        </text>
      ))}
      <text x={(gauche + droite) / 2} y={bas + 38} textAnchor="middle" fontSize="12">
        revenu brut global, en euros
      </text>
    </g>
  );
}

function Vous({ courbe, lignes }: { readonly courbe: Courbe; readonly lignes: readonly [string, string] }) {
  const { x, y, etiquette } = courbe.vous;
  const { largeur, hauteur, haut } = ETIQUETTE;
  const milieu = etiquette + largeur / 2;
  return (
    <g fontSize="12" textAnchor="middle">
      <path d={`M${x} ${haut + hauteur}V${CADRE.bas}`} className="stroke-encre-doux" strokeDasharray="3 3" />
      <rect x={etiquette} y={haut} width={largeur} height={hauteur} rx="6" className="fill-encre" />
      <text x={milieu} y={haut + 16} className="fill-blanc">
        {lignes[0]}
      </text>
      <text x={milieu} y={haut + 31} className="fill-safran" fontWeight="680">
        {lignes[1]}
      </text>
      <circle cx={x} cy={y} r="5.5" className="fill-safran stroke-encre" strokeWidth="2" />
    </g>
  );
}
