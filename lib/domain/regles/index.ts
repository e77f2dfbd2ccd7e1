import { AGE_ET_DIPLOME } from './textes/age-et-diplome';
import { AIDES } from './textes/aides';
import { AUTONOMIE } from './textes/autonomie';
import { CALENDRIER } from './textes/calendrier';
import { DROITS } from './textes/droits';
import { DROITS_SUPPLEMENTAIRES } from './textes/droits-supplementaires';
import { ETUDES } from './textes/etudes';
import { FOYER } from './textes/foyer';
import { MONTANTS } from './textes/montants';
import { NATIONALITE } from './textes/nationalite';
import { POINTS_DE_CHARGE } from './textes/points-de-charge';
import { POINTS_DE_LA_FAMILLE } from './textes/points-de-la-famille';
import { RESSOURCES } from './textes/ressources';
import type { FamilleDeRegles } from './types';

export type { Ecart, LignesComparees } from './comparer-baremes';
export { comparerBaremes } from './comparer-baremes';
export { ANNEE_DES_EXEMPLES, jugerExemple } from './juger-exemple';
export type * from './types';

/** Every published rule, in the order a file is judged. */
export const FAMILLES: readonly FamilleDeRegles[] = [
  AGE_ET_DIPLOME,
  NATIONALITE,
  ETUDES,
  RESSOURCES,
  FOYER,
  AUTONOMIE,
  POINTS_DE_CHARGE,
  POINTS_DE_LA_FAMILLE,
  MONTANTS,
  DROITS,
  DROITS_SUPPLEMENTAIRES,
  AIDES,
  CALENDRIER,
];
