import type { ActionFormulaire } from '../../formulaire/etat';
import { FormulaireSimple } from '../../formulaire/FormulaireSimple';

/** Closes the session of a shared office computer. */
export const Quitter = ({ action }: { readonly action: ActionFormulaire }) => (
  <div className="[&_button]:min-h-0 [&_button]:px-3.5 [&_button]:py-1.5 [&_button]:text-[0.9375rem]">
    <FormulaireSimple action={action} champs={[]} bouton="Me déconnecter" variante="clair" />
  </div>
);
