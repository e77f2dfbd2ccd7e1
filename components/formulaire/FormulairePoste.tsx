import { CorpsDeFormulaire, type ProprietesCorps } from './CorpsDeFormulaire';
import type { EtatFormulaire } from './etat';

interface ProprietesFormulairePoste extends ProprietesCorps {
  /** The address that receives it, and sends back to the page. */
  readonly vers: string;
  /** What that address answered last. */
  readonly etat: EtatFormulaire;
}

/** The same form, posted by the browser itself: the page comes back whole, with or without JavaScript. */
export function FormulairePoste({ vers, etat, ...corps }: ProprietesFormulairePoste) {
  return (
    <form method="post" action={vers} noValidate>
      <CorpsDeFormulaire {...corps} etat={etat} />
    </form>
  );
}
