import type { Metadata } from 'next';
import { ChoixAnnees } from '@/components/metier/regles/ChoixAnnees';
import { Difference } from '@/components/metier/regles/Difference';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { listerBaremes } from '@/lib/domain/baremes';

interface Parametres {
  readonly searchParams: Promise<{ readonly de?: string | string[]; readonly vers?: string | string[] }>;
}

export const metadata: Metadata = { title: 'Ce qui change entre deux années' };

export default async function PageDeLaDifference({ searchParams }: Parametres) {
  const { de, vers } = await searchParams;
  const baremes = listerBaremes();
  const apres = baremes.find(({ annee }) => annee === vers) ?? baremes[0];
  const avant = baremes.find(({ annee }) => annee === de) ?? baremes[1];
  return (
    <Conteneur className="py-9">
      <p className="text-petit">
        <Lien href="/regles">Toutes les règles</Lien>
      </p>
      <h1 className="mt-3">Ce qui change entre deux années</h1>
      {avant && apres ? (
        <>
          <ChoixAnnees annees={baremes.map(({ annee }) => annee)} de={avant.annee} vers={apres.annee} />
          <Difference avant={avant} apres={apres} />
        </>
      ) : null}
    </Conteneur>
  );
}
