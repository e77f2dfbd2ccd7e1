import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RefusDePaiement } from '@/components/metier/banque/RefusDePaiement';
import { aUneBanqueLocale } from '@/lib/server/banque/requetes/lire-operation';

export const metadata: Metadata = { title: 'Paiement refusé, banque de démonstration' };

interface Proprietes {
  readonly searchParams: Promise<{ readonly motif?: string | string[] }>;
}

export default async function PageRefus({ searchParams }: Proprietes) {
  if (!aUneBanqueLocale()) notFound();
  return <RefusDePaiement motif={String((await searchParams).motif)} />;
}
