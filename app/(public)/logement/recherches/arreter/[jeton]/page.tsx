import type { Metadata } from 'next';
import { ArreterUneAlerte } from '@/components/metier/logement/recherches/ArreterUneAlerte';
import { lireParJeton } from '@/lib/server/logement/recherches/requetes/lister';
import { arreter } from './actions';

export const metadata: Metadata = {
  title: 'Arrêter une alerte',
  referrer: 'same-origin',
  robots: { index: false, follow: false },
};

interface Proprietes {
  readonly params: Promise<{ readonly jeton: string }>;
}

export default async function PageArreter({ params }: Proprietes) {
  const { jeton } = await params;
  const lu = decodeURIComponent(jeton);
  return <ArreterUneAlerte recherche={await lireParJeton(lu)} arreter={arreter.bind(null, lu)} />;
}
