import type { ReactNode } from 'react';
import { numeroter } from './numeroter';

export interface LigneDescription {
  readonly libelle: ReactNode;
  /** Small print under the label: the source, the text. */
  readonly detail?: ReactNode;
  readonly valeur: ReactNode;
}

/** Lines « what · how much » with the value on the right: the *why* of a result. */
export function ListeDescription({ lignes }: { readonly lignes: readonly LigneDescription[] }) {
  return (
    <dl>
      {numeroter(lignes).map(({ cle, ligne }) => (
        <div key={cle} className="flex items-start justify-between gap-6 border-b border-trait py-3">
          <dt className="min-w-0">
            {ligne.libelle}
            {ligne.detail ? <div className="text-petit text-encre-doux">{ligne.detail}</div> : null}
          </dt>
          <dd className="max-w-3/5 shrink-0 pr-2.5 text-right font-[680] tabular-nums">{ligne.valeur}</dd>
        </div>
      ))}
    </dl>
  );
}
