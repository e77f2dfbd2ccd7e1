import type { ZodType } from 'zod';
import {
  choix,
  enEuros,
  euros,
  lireSi,
  OUI_NON,
  type Saisie,
  schemaDe,
  texteDe,
} from '@/lib/parcours/moteur';
import { ligne } from '../textes';
import type { MontantAnnuel } from './valeurs';

/** « Oui », then an amount a year; « non » is worth zero. */
export function schemaMontantSiOui(question: string, manque: string): ZodType<MontantAnnuel, Saisie> {
  return schemaDe({
    existe: choix(OUI_NON, `Répondez oui ou non : ${question}`),
    montant: lireSi((saisie) => texteDe(saisie.existe) === 'oui', euros(manque, 0)),
  }).transform(({ montant }) => ({ montant: montant ?? 0 }));
}

export const ligneMontant = (libelle: string, { montant }: MontantAnnuel) =>
  ligne(libelle, montant === 0 ? 'Non' : `${enEuros(montant)} par an`);
