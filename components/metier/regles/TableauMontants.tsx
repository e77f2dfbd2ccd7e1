import { Tableau } from '@/components/ui/Tableau';
import { euros, nomEchelon } from '@/lib/affichage';
import type { Bareme } from '@/lib/domain/baremes';

/** The amounts of a year, as published. */
export function TableauMontants({ bareme }: { readonly bareme: Bareme }) {
  const { annuel, mensuel, douzeMois } = bareme.montants;
  const montant = (valeurs: readonly number[] | null, rang: number) =>
    valeurs?.[rang] === undefined ? 'non retrouvé' : euros(valeurs[rang]);
  return (
    <Tableau
      legende={`Montants de ${bareme.annee}, par échelon`}
      colonnes={[
        { titre: 'Échelon' },
        { titre: 'Par an', nombre: true },
        { titre: `Par mois, ${bareme.mensualites} fois`, nombre: true },
        { titre: 'Sur douze mois', nombre: true },
      ]}
      lignes={bareme.echelons.map((echelon, rang) => [
        nomEchelon(echelon),
        ...[annuel, mensuel, douzeMois].map((valeurs) => montant(valeurs, rang)),
      ])}
    />
  );
}
