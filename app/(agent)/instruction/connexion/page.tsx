import { redirect } from 'next/navigation';
import { ConnexionAgent } from '@/components/metier/agents/ConnexionAgent';
import { retourSur } from '@/lib/server/acces';
import { lireAgent } from '@/lib/server/acces/agent';
import { seConnecter } from './actions';

interface Proprietes {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function PageConnexionAgent({ searchParams }: Proprietes) {
  const retour = retourSur((await searchParams).retour, '/instruction');
  if (await lireAgent('instruire')) redirect(retour);
  return (
    <ConnexionAgent
      titre="Espace des agents"
      intro="Réservé aux agents des Crous. Votre compte est ouvert par votre Crous."
      retour={retour}
      action={seConnecter}
    />
  );
}
