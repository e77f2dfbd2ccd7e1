'use client';

import { CorpsDeFormulaire, type ProprietesCorps } from './CorpsDeFormulaire';
import type { ActionFormulaire } from './etat';
import { useFormulaire } from './useFormulaire';

export type { ChampSimple } from './CorpsDeFormulaire';

export interface ProprietesFormulaireSimple extends ProprietesCorps {
  readonly action: ActionFormulaire;
}

/** A form of a few fields and one button, with the same outcomes as a question. */
export function FormulaireSimple({ action, ...corps }: ProprietesFormulaireSimple) {
  const { etat, coupure, enAttente, attributs } = useFormulaire(action);
  return (
    <form {...attributs}>
      <CorpsDeFormulaire {...corps} {...{ etat, coupure, enAttente }} />
    </form>
  );
}
