import type { ReactNode } from 'react';
import type { Ouverture } from '@/lib/parcours/ouverture';
import { AidesPossibles } from '../aides/AidesPossibles';
import { Exonerations } from '../aides/Exonerations';
import { Echeancier } from '../versements/Echeancier';

/** After the reasons: when the money would come, what comes with it, and what else may be asked for. */
export function CeQuiSuit({ ouverture }: { readonly ouverture: Ouverture }) {
  const { annee, exonerations, aides } = ouverture;
  return (
    <div className="mt-12 space-y-10">
      {exonerations.length > 0 ? (
        <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
          {annee && annee.versements.length > 0 ? (
            <Bloc titre="Quand la bourse serait versée">
              <Echeancier ouverture={ouverture} />
            </Bloc>
          ) : null}
          <Bloc titre="Ce qui vient avec la bourse">
            <Exonerations exonerations={exonerations} />
          </Bloc>
        </div>
      ) : null}
      {aides.length > 0 ? (
        <Bloc titre="Vous pourriez aussi demander">
          <AidesPossibles aides={aides} />
        </Bloc>
      ) : null}
    </div>
  );
}

function Bloc({ titre, children }: { readonly titre: string; readonly children: ReactNode }) {
  return (
    <section className="min-w-0">
      <h2 className="mb-3">{titre}</h2>
      {children}
    </section>
  );
}
