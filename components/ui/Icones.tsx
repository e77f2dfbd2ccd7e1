import type { ReactNode } from 'react';
import { classes } from './classes';

interface ProprietesIcone {
  readonly className?: string;
  /** Said by screen readers; without it the icon is decoration. */
  readonly titre?: string;
}

const trace =
  (chemins: ReactNode) =>
  ({ className, titre }: ProprietesIcone) => (
    <svg
      viewBox="0 0 40 40"
      className={classes('shrink-0', className ?? 'size-6')}
      fill="none"
      stroke="currentColor"
      strokeWidth="2.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden={titre ? undefined : true}
      role={titre ? 'img' : undefined}
      aria-label={titre}
      focusable="false"
    >
      {chemins}
    </svg>
  );

export const IconeBarres = trace(<path d="M4 35h32M9 35V25M20 35V16M31 35V6" />);
export const IconeDocument = trace(
  <>
    <path d="M8 4h17l8 8v24H8zM25 4v8h8" />
    <path d="M14 20h13M14 27h13" />
  </>,
);
export const IconeCarte = trace(
  <>
    <rect x="3" y="9" width="34" height="22" rx="1" />
    <path d="M3 16h34M9 25h7" />
  </>,
);
export const IconeMaison = trace(<path d="M4 19 20 5l16 14M8 16v19h24V16M16 35V24h8v11" />);
export const IconePieces = trace(
  <>
    <ellipse cx="20" cy="11" rx="13" ry="6" />
    <path d="M7 11v9c0 3.3 5.8 6 13 6s13-2.7 13-6v-9M7 20v9c0 3.3 5.8 6 13 6s13-2.7 13-6v-9" />
  </>,
);
export const IconeCoche = trace(<path d="m7 21 9 9 18-20" strokeWidth="5" />);
export const IconeFleche = trace(<path d="M6 20h28M23 9l11 11-11 11" />);
export const IconeRetour = trace(<path d="M25 8 13 20l12 12" />);
export const IconeMenu = trace(<path d="M6 11h28M6 20h28M6 29h28" />);
export const IconePersonne = trace(
  <>
    <circle cx="20" cy="13" r="7" />
    <path d="M6 35c1-8 7-11 14-11s13 3 14 11" />
  </>,
);
export const IconeInfo = trace(
  <>
    <circle cx="20" cy="20" r="16" />
    <path d="M20 18v10M20 12v.2" />
  </>,
);
export const IconeAttention = trace(<path d="M20 5 37 34H3zM20 16v8M20 29v.2" />);
export const IconeErreur = trace(
  <>
    <circle cx="20" cy="20" r="16" />
    <path d="m14 14 12 12M26 14 14 26" />
  </>,
);
export const IconeCalendrier = trace(<path d="M5 9h30v26H5zM5 17h30M13 4v8M27 4v8" />);
export const IconeTelecharger = trace(<path d="M20 5v20M11 17l9 9 9-9M6 35h28" />);
export const IconeImprimer = trace(<path d="M11 15V5h18v10M11 29H5V15h30v14h-6M11 24h18v11H11z" />);
export const IconeCourriel = trace(<path d="M4 9h32v23H4zM4 11l16 12 16-12" />);
export const IconeCadenas = trace(<path d="M8 18h24v17H8zM13 18v-5a7 7 0 0 1 14 0v5M20 25v4" />);
export const IconeNuageCoupe = trace(
  <path d="M12 31h17a7 7 0 0 0 2-14 10 10 0 0 0-19-2 8 8 0 0 0 0 16M5 5l30 30" />,
);
