import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BaremeDeLAnnee } from '@/components/metier/regles/BaremeDeLAnnee';
import { listerBaremes } from '@/lib/domain/baremes';

interface Parametres {
  readonly params: Promise<{ readonly annee: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => listerBaremes().map(({ annee }) => ({ annee }));

export async function generateMetadata({ params }: Parametres): Promise<Metadata> {
  return { title: `Le barème de ${(await params).annee}` };
}

export default async function PageDuBareme({ params }: Parametres) {
  const { annee } = await params;
  const baremes = listerBaremes();
  const rang = baremes.findIndex((bareme) => bareme.annee === annee);
  const bareme = baremes[rang];
  if (!bareme) notFound();
  return <BaremeDeLAnnee bareme={bareme} precedent={baremes[rang + 1] ?? null} />;
}
