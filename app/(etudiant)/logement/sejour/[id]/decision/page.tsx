import { notFound } from 'next/navigation';
import { Decision } from '@/components/metier/logement/sejour/Decision';
import { exigerPersonne } from '@/lib/server/acces';
import { lireDecision } from '@/lib/server/logement/sejour/requetes/lire-decision';
import { accepter } from './actions';

interface Parametres {
  readonly params: Promise<{ readonly id: string }>;
}

export default async function PageDecision({ params }: Parametres) {
  const { id } = await params;
  const personne = await exigerPersonne(`/logement/sejour/${id}/decision`);
  const decision = await lireDecision(id, personne.id);
  if (!decision) notFound();
  return <Decision sejour={id} decision={decision} accepter={accepter.bind(null, id)} />;
}
