import type { Brouillon, Marche, Parcours, Saisie } from '@/lib/parcours/moteur';
import { parcourir } from '@/lib/parcours/moteur';
import type { CarteCvec } from './definition';
import { situation } from './situation';
import { ville } from './ville';

export const PARCOURS_CVEC: Parcours<CarteCvec, null> = {
  version: '2026-11',
  groupes: [{ titre: 'Votre contribution', taches: [{ id: 'cvec', titre: 'CVEC' }] }],
  questions: [situation, ville],
};

/** The raw entries by key of question, each accepted by « Continuer ». */
export type SaisiesCvec = Readonly<Record<string, Saisie>>;
export type MarcheCvec = Marche<CarteCvec>;

const enBrouillon = (saisies: SaisiesCvec): Brouillon =>
  Object.fromEntries(
    Object.entries(saisies).map(([cle, saisie]) => [cle, { saisie, confirmee: true, version: 1, le: '' }]),
  );

export const marcherCvec = (saisies: SaisiesCvec): MarcheCvec =>
  parcourir(PARCOURS_CVEC, enBrouillon(saisies), null);
