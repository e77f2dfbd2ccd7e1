import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { LienBouton } from '@/components/ui/Bouton';
import { AllerPlusLoin } from './AllerPlusLoin';
import { Imprimer } from './Imprimer';

interface ProprietesSuite {
  /** Where the answers go on as a file; absent when no campaign takes that year. */
  readonly reprendre?: string;
  readonly recommencer: ActionFormulaire;
}

/** What to do next: file for real, keep a copy, start anew. */
export function Suite({ reprendre, recommencer }: ProprietesSuite) {
  return (
    <>
      <div className="mt-9 flex flex-wrap items-center gap-4 print:hidden">
        {reprendre ? <LienBouton href={reprendre}>Reprendre ces réponses dans mon dossier</LienBouton> : null}
        <Imprimer />
        <FormulaireSimple champs={[]} action={recommencer} bouton="Recommencer" variante="secondaire" />
      </div>
      <AllerPlusLoin />
    </>
  );
}
