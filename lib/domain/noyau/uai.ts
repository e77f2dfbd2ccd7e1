import type { Resultat } from './resultat';
import { refus, succes } from './resultat';

/** Unité administrative immatriculée: code of a school, 7 digits and a check letter. */
export type Uai = string & { readonly __marque: 'Uai' };

const FORME = /^\d{7}[A-Z]$/;
/** 23 letters, without I, O and Q: the letter at `number mod 23` is the key. */
const CLES = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** Reads a UAI as typed (spaces forgiven, any case). Refuses `forme`, or `cle` when the letter is wrong. */
export function lireUai(texte: string): Resultat<Uai, 'forme' | 'cle'> {
  const uai = texte.replace(/\s/g, '').toUpperCase();
  if (!FORME.test(uai)) return refus('forme');
  return CLES[Number(uai.slice(0, 7)) % 23] === uai[7] ? succes(uai as Uai) : refus('cle');
}
