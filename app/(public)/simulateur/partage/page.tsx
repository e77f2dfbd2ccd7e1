import type { Metadata } from 'next';
import { LienIllisible } from '@/components/metier/bourse/partage/LienIllisible';
import { SimulationPartagee } from '@/components/metier/bourse/partage/SimulationPartagee';
import { lirePartage } from '@/lib/parcours/simulateur/partage';
import { horloge } from '@/lib/server/acces';

interface Parametres {
  readonly searchParams: Promise<{ readonly r?: string | readonly string[] }>;
}

/** The address holds what somebody chose to share: it goes to no other site and in no index. */
export const metadata: Metadata = {
  title: 'Simulation partagée',
  referrer: 'no-referrer',
  robots: { index: false, follow: false, nocache: true },
};

export default async function PagePartage({ searchParams }: Parametres) {
  const { r } = await searchParams;
  const aujourdhui = (await horloge()).aujourdhui();
  const lu = typeof r === 'string' ? lirePartage(r, { aujourdhui }) : null;
  return lu?.ok ? <SimulationPartagee partage={lu.valeur} /> : <LienIllisible />;
}
