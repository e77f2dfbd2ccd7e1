import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PasDeReponse } from '@/components/metier/logement/tours/PasDeReponse';
import { Pourquoi } from '@/components/metier/logement/tours/Pourquoi';
import { campagneLogement } from '@/lib/domain/logement';
import { campagneLogementDuJour } from '@/lib/parcours/logement/demande';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { lirePourquoi } from '@/lib/server/logement/tours/requetes/lire-pourquoi';
import { lirePreuve } from '@/lib/server/logement/tours/requetes/lire-preuve';

export const metadata: Metadata = { title: 'Pourquoi ce résultat' };

interface Proprietes {
  readonly params: Promise<{ readonly tour: string }>;
  readonly searchParams: Promise<{ readonly annee?: string | readonly string[] }>;
}

export default async function PagePourquoi({ params, searchParams }: Proprietes) {
  const { tour: demande } = await params;
  const personne = await exigerPersonne(`/logement/demande/pourquoi/${demande}`);
  const lue = campagneLogement(String((await searchParams).annee ?? ''));
  const campagne = lue.ok ? lue.valeur : campagneLogementDuJour((await horloge()).aujourdhui());
  const dates = campagne.tours.find(({ numero }) => String(numero) === demande);
  if (!dates) notFound();
  const explication = await lirePourquoi(personne.id, campagne.annee, dates.numero);
  if (explication) return <Pourquoi {...{ explication, campagne }} />;
  const publie = (await lirePreuve(campagne.annee, dates.numero)) !== null;
  return <PasDeReponse {...{ dates, publie }} annee={campagne.annee} />;
}
