import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Carte } from '@/components/ui/Carte';
import { dateEnClair } from '@/lib/affichage';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';

/** To correct a deposited file: what it does, until when. */
export function Rouvrir({
  cloture,
  action,
}: {
  readonly cloture: DateCivile;
  readonly action: ActionFormulaire;
}) {
  return (
    <Carte ton="papier">
      <h2 className="mb-3 text-h3">Une erreur à corriger ?</h2>
      <p className="mb-4 text-petit">
        Vous pouvez rouvrir votre dossier jusqu’au {dateEnClair(cloture)}. Votre réponse actuelle reste
        valable jusqu’à votre nouveau dépôt. Le droit repart du mois qui suit ce nouveau dépôt s’il est
        tardif.
      </p>
      <FormulaireSimple champs={[]} action={action} bouton="Rouvrir mon dossier" variante="secondaire" />
    </Carte>
  );
}
