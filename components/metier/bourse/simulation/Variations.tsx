import { Lien } from '@/components/ui/Lien';
import { euros, nomEchelon, points } from '@/lib/affichage';
import type { Calcul, Echelon, Seuils } from '@/lib/domain/bourse/resultat';
import { CeQuiChangerait } from '../CeQuiChangerait';
import { CourbeEchelons } from '../CourbeEchelons';
import { TableauEchelons } from '../TableauEchelons';
import type { PalierEchelon } from '../types';

interface ProprietesVariations {
  readonly seuils: Seuils;
  readonly calcul: Calcul;
  readonly paliers: readonly PalierEchelon[];
  /** Fewest points more that would raise the échelon. */
  readonly gain: {
    readonly points: number;
    readonly echelon: Echelon;
    readonly montantAnnuel: number;
  } | null;
  /** Questions to answer again, to see what changes. */
  readonly liens: readonly { readonly href: string; readonly libelle: string }[];
}

/** What would change the échelon: in sentences, then drawn, then in figures for those who prefer. */
export function Variations({ seuils, calcul, paliers, gain, liens }: ProprietesVariations) {
  const { ressourcesRetenues: revenu, pointsDeCharge } = calcul;
  return (
    <div className="space-y-5">
      <CeQuiChangerait seuils={seuils} revenu={revenu}>
        {gain ? (
          <li>
            <strong>Avec {points(gain.points)} de charge de plus</strong>, vous auriez l’échelon{'\u00a0'}
            {nomEchelon(gain.echelon)} ({euros(gain.montantAnnuel)} par an).
          </li>
        ) : null}
      </CeQuiChangerait>
      <CourbeEchelons {...{ paliers, revenu, pointsDeCharge }} />
      <TableauEchelons {...{ paliers, revenu, pointsDeCharge }} />
      <ul className="flex flex-wrap gap-x-5 gap-y-2 print:hidden">
        {liens.map(({ href, libelle }) => (
          <li key={href}>
            <Lien href={href}>{libelle}</Lien>
          </li>
        ))}
      </ul>
    </div>
  );
}
