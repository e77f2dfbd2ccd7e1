import { Tableau } from '@/components/ui/Tableau';
import { euros, nomEchelon } from '@/lib/affichage';
import type { Bareme } from '@/lib/domain/baremes';

/** The ceilings of a year: one line a point, one column an échelon. */
export function TableauPlafonds({ bareme }: { readonly bareme: Bareme }) {
  const derniere = bareme.plafonds.length - 1;
  return (
    <Tableau
      legende={`Plafonds de revenus de ${bareme.annee}, par nombre de points et par échelon`}
      colonnes={[
        { titre: 'Points' },
        ...bareme.echelons.map((echelon) => ({ titre: `Éch. ${nomEchelon(echelon)}`, nombre: true })),
      ]}
      lignes={bareme.plafonds.map((ligne, rang) => [
        rang === derniere ? `${rang} et plus` : rang,
        ...ligne.map((plafond) => euros(plafond)),
      ])}
    />
  );
}
