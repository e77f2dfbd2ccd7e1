import { Tableau } from '@/components/ui/Tableau';
import { euros, francsPacifique, jourEnClair, objetDuVersement } from '@/lib/affichage';
import type { Versement } from '@/lib/domain/bourse';
import { enFrancsPacifique } from '@/lib/domain/noyau/xpf';

interface ProprietesVersements {
  readonly versements: readonly Versement[];
  readonly pacifique: boolean;
}

/** Every payment of the year: when it is launched, what it is for, how much. */
export function Versements({ versements, pacifique }: ProprietesVersements) {
  return (
    <Tableau
      legende="Vos versements"
      colonnes={[{ titre: 'Mise en paiement' }, { titre: 'Pour' }, { titre: 'Montant', nombre: true }]}
      lignes={versements.map((versement) => [
        jourEnClair(versement.jour),
        objetDuVersement(versement),
        // Under the euros, not beside them: a fourth column would slide out of a phone.
        <Montant key="montant" montant={versement.montant} pacifique={pacifique} />,
      ])}
    />
  );
}

function Montant({ montant, pacifique }: { readonly montant: number; readonly pacifique: boolean }) {
  return (
    <>
      {euros(montant)}{' '}
      {pacifique ? (
        <span className="block text-petit text-encre-doux">
          {francsPacifique(enFrancsPacifique(montant))}
        </span>
      ) : null}
    </>
  );
}
