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
      colonnes={[
        { titre: 'Mise en paiement' },
        { titre: 'Pour' },
        { titre: 'Montant', nombre: true },
        ...(pacifique ? [{ titre: 'En francs Pacifique', nombre: true }] : []),
      ]}
      lignes={versements.map((versement) => [
        jourEnClair(versement.jour),
        objetDuVersement(versement),
        euros(versement.montant),
        ...(pacifique ? [francsPacifique(enFrancsPacifique(versement.montant))] : []),
      ])}
    />
  );
}
