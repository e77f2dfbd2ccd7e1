import 'server-only';
import type { Coordonnees } from '@/lib/domain/noyau/distance';

export interface Commune {
  /** INSEE code. */
  readonly code: string;
  readonly nom: string;
  readonly codePostal: string | null;
  /** What the field shows once chosen: « Rennes 35000 ». */
  readonly libelle: string;
  readonly coordonnees: Coordonnees | null;
}

export interface LigneCommune {
  readonly code: string;
  readonly nom: string;
  readonly codesPostaux: readonly string[];
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export const COLONNES = 'code, nom, "codesPostaux", latitude, longitude';

export function versCommune(ligne: LigneCommune, codePostalVoulu: string | null = null): Commune {
  const codePostal = codePostalVoulu ?? ligne.codesPostaux[0] ?? null;
  const { latitude, longitude } = ligne;
  return {
    code: ligne.code,
    nom: ligne.nom,
    codePostal,
    libelle: codePostal ? `${ligne.nom} ${codePostal}` : ligne.nom,
    coordonnees: latitude === null || longitude === null ? null : { latitude, longitude },
  };
}
