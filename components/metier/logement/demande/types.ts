import type { EtatFormulaire } from '@/components/formulaire/etat';

type Recus = [EtatFormulaire, FormData];

/** The action behind the buttons of a wish: gesture, sheet, version of the page. */
export type ActionSurVoeu = (
  geste: string,
  logement: string,
  version: string,
  ...recus: Recus
) => Promise<EtatFormulaire>;

/** An action on one thing: a sheet to add, the version of a basket to confirm. */
export type ActionSurUn = (un: string, ...recus: Recus) => Promise<EtatFormulaire>;
