import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageDePaiement } from '@/components/metier/banque/PageDePaiement';
import { lireOperation } from '@/lib/server/banque/requetes/lire-operation';

export const metadata: Metadata = { title: 'Paiement, banque de démonstration' };

interface Proprietes {
  readonly params: Promise<{ readonly operation: string }>;
}

export default async function PageOperation({ params }: Proprietes) {
  const operation = await lireOperation((await params).operation);
  if (!operation) notFound();
  return <PageDePaiement {...operation} />;
}
