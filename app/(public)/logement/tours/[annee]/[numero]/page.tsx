import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PagePreuve } from '@/components/metier/logement/tours/PagePreuve';
import { TourAVenir } from '@/components/metier/logement/tours/TourAVenir';
import { campagneLogement } from '@/lib/domain/logement';
import { lirePreuve } from '@/lib/server/logement/tours/requetes/lire-preuve';

export const metadata: Metadata = { title: 'Un tour d’attribution, vérifiable' };
/** Read at each visit: a round appears at its minute. */
export const dynamic = 'force-dynamic';

interface Proprietes {
  readonly params: Promise<{ readonly annee: string; readonly numero: string }>;
}

export default async function PageTour({ params }: Proprietes) {
  const { annee, numero } = await params;
  const campagne = campagneLogement(annee);
  const dates = campagne.ok ? campagne.valeur.tours.find((t) => String(t.numero) === numero) : undefined;
  if (!dates) notFound();
  const tour = await lirePreuve(annee, dates.numero);
  return tour ? <PagePreuve tour={tour} /> : <TourAVenir {...{ annee, dates }} />;
}
