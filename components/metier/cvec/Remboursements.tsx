import { Lien } from '@/components/ui/Lien';
import { dateEnClair } from '@/lib/affichage';
import { fenetreRemboursement, motifRemboursement } from '@/lib/domain/cvec';
import type { CvecAffichee } from './types';
import { UnRemboursement } from './UnRemboursement';

/** Money given back: where each refund stands, and how to ask for one. */
export function Remboursements({ cvec }: { readonly cvec: CvecAffichee }) {
  const { remboursements, remboursable, annee } = cvec;
  if (remboursements.length === 0 && !remboursable) return null;
  return (
    <section aria-labelledby="remboursement" className="space-y-3">
      <h2 id="remboursement">Remboursement</h2>
      {remboursements.length > 0 ? (
        <ul className="divide-y divide-trait border-y border-trait">
          {remboursements.map((remboursement) => (
            <UnRemboursement
              key={remboursement.id}
              {...remboursement}
              libelle={motifRemboursement(remboursement.motif)?.libelle}
              compte={`/cvec/compte?annee=${annee}`}
            />
          ))}
        </ul>
      ) : null}
      {remboursable ? (
        <p>
          Vous avez payé sans être concerné, ou votre situation ouvre droit à une exonération ? Vous pouvez{' '}
          <Lien href={`/cvec/remboursement?annee=${annee}`}>demander un remboursement</Lien> jusqu’au{' '}
          {dateEnClair(fenetreRemboursement(annee).cloture)}.
        </p>
      ) : null}
    </section>
  );
}
