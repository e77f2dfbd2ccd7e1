import { AidesPossibles } from '@/components/metier/bourse/aides/AidesPossibles';
import { Cumuls } from '@/components/metier/bourse/aides/Cumuls';
import { Exonerations } from '@/components/metier/bourse/aides/Exonerations';
import { Lien } from '@/components/ui/Lien';
import type { Ouverture } from '@/lib/parcours/ouverture';

/** What comes with a bourse, what else may be asked for, with or without one: once for the whole file. */
export function CeQuiSuitLaDecision({ ouverture }: { readonly ouverture: Ouverture }) {
  const { exonerations, aides } = ouverture;
  return (
    <>
      {exonerations.length > 0 ? (
        <section className="space-y-5" aria-labelledby="avec-la-bourse">
          <h2 id="avec-la-bourse">Ce qui vient avec la bourse</h2>
          <Exonerations exonerations={exonerations} />
          <Cumuls />
        </section>
      ) : null}
      {aides.length > 0 ? (
        <section className="space-y-3" aria-labelledby="autres-aides">
          <h2 id="autres-aides">Vous pourriez aussi demander</h2>
          <AidesPossibles aides={aides} />
          <p>
            <Lien href="/aide">Être aidé par une personne</Lien>
          </p>
        </section>
      ) : null}
    </>
  );
}
