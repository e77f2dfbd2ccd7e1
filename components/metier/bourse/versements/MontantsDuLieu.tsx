import { euros, francsPacifique } from '@/lib/affichage';
import { enFrancsPacifique } from '@/lib/domain/noyau/xpf';
import type { Ouverture } from '@/lib/parcours/ouverture';

/** Under the band, where the place of studies changes what is paid, or the currency it is paid in (e.4, OMR-5). */
export function MontantsDuLieu({ ouverture: { annee, pacifique } }: { readonly ouverture: Ouverture }) {
  if (!annee || (annee.montants.complementOutreMer === 0 && !pacifique)) return null;
  const { annuel, mensuel } = annee.montants;
  return (
    <p>
      Avec le complément des études outre-mer{'\u202f'}:{' '}
      <strong className="montant">{euros(annuel)} par an</strong>, {euros(mensuel)} par mois
      {pacifique ? (
        <>
          , soit <strong className="montant">{francsPacifique(enFrancsPacifique(annuel))} par an</strong> et{' '}
          {francsPacifique(enFrancsPacifique(mensuel))} par mois à la parité fixe
        </>
      ) : null}
      .
    </p>
  );
}
