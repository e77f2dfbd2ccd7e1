import { Pastille } from '@/components/ui/Pastille';
import { categorieExoneration } from '@/lib/domain/cvec';
import type { CvecAffichee } from './types';

const MOTS = {
  deposee: { mot: 'Examinée par le Crous', ton: 'safran' },
  accordee: { mot: 'Accordée', ton: 'vert' },
  refusee: { mot: 'Refusée', ton: 'rouge' },
} as const;

/** The exemptions that were asked for, and what the Crous answered. */
export function Exonerations({ exonerations }: Pick<CvecAffichee, 'exonerations'>) {
  if (exonerations.length === 0) return null;
  return (
    <section aria-labelledby="exonerations" className="space-y-3">
      <h2 id="exonerations">Exonération demandée</h2>
      <ul className="divide-y divide-trait border-y border-trait">
        {exonerations.map(({ id, etat, categorie, raison, precision }) => (
          <li key={id} className="space-y-1 py-3">
            <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
              <strong>{categorieExoneration(categorie)?.libelle}</strong>
              <Pastille ton={MOTS[etat].ton}>{MOTS[etat].mot}</Pastille>
            </div>
            {etat === 'deposee' ? <p>Un agent examine votre document et vous répond par courriel.</p> : null}
            {raison ? <p>{raison}</p> : null}
            {precision ? <p>Le Crous précise : {precision}</p> : null}
            {etat === 'refusee' ? (
              <p className="text-petit text-encre-doux">
                Vous pouvez envoyer une autre demande avec un autre document, ou payer. Vous pouvez aussi
                contester devant le tribunal administratif du siège du Crous, dans les deux mois qui suivent
                le règlement de la contribution.
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
