import type { ReactNode } from 'react';
import type { Ouverture } from '@/lib/parcours/ouverture';
import { AidesPossibles } from '../aides/AidesPossibles';
import { Exonerations } from '../aides/Exonerations';
import { Echeancier } from '../versements/Echeancier';

/** After the reasons: when the money would come, and what comes with it. */
export function CeQuiVientAvec({ ouverture }: { readonly ouverture: Ouverture }) {
  const { annee, exonerations } = ouverture;
  if (exonerations.length === 0) return null;
  return (
    <div className="mt-12 grid gap-x-12 gap-y-10 lg:grid-cols-2">
      {annee && annee.versements.length > 0 ? (
        <Bloc titre="Quand la bourse serait versée">
          <Echeancier ouverture={ouverture} />
        </Bloc>
      ) : null}
      <Bloc titre="Ce qui vient avec la bourse">
        <Exonerations exonerations={exonerations} />
      </Bloc>
    </div>
  );
}

/** Once told what to do: the other aids that nothing excludes. */
export function AutresDemandes({ ouverture: { aides } }: { readonly ouverture: Ouverture }) {
  if (aides.length === 0) return null;
  return (
    <div className="mt-12">
      <Bloc titre="Vous pourriez aussi demander">
        <AidesPossibles aides={aides} />
      </Bloc>
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
