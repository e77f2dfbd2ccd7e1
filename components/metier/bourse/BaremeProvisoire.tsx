import { Bandeau } from '@/components/ui/Bandeau';
import { FINE } from '@/lib/affichage';
import type { BaremeAffiche } from './types';

/** Nothing once the arrêtés of the year are published. `suite`: a sentence of the page, « Ceci n'est pas une demande. » */
export function BaremeProvisoire({
  bareme,
  suite,
}: {
  readonly bareme: BaremeAffiche;
  readonly suite?: string;
}) {
  if (bareme.statut === 'publie') return suite ? <Bandeau>{suite}</Bandeau> : null;
  return (
    <Bandeau>
      Barème {bareme.annee} <strong>provisoire</strong>
      {FINE}: les arrêtés ne sont pas encore publiés
      {bareme.repris ? `, nous utilisons ceux de ${bareme.repris}` : ''}. {suite}
    </Bandeau>
  );
}
