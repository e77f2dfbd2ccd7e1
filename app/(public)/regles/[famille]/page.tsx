import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Famille } from '@/components/metier/regles/Famille';
import { listerBaremes } from '@/lib/domain/baremes';
import { FAMILLES } from '@/lib/domain/regles';

interface Parametres {
  readonly params: Promise<{ readonly famille: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => FAMILLES.map(({ cle }) => ({ famille: cle }));

const trouver = async ({ params }: Parametres) => {
  const { famille } = await params;
  return FAMILLES.find(({ cle }) => cle === famille);
};

export async function generateMetadata(parametres: Parametres): Promise<Metadata> {
  return { title: (await trouver(parametres))?.titre ?? 'Les règles de calcul' };
}

export default async function PageDeFamille(parametres: Parametres) {
  const famille = await trouver(parametres);
  const [recent] = listerBaremes();
  if (!famille || !recent) notFound();
  return <Famille famille={famille} bareme={recent} />;
}
