import { redirect } from 'next/navigation';
import { ConnexionAgent } from '@/components/metier/agents/ConnexionAgent';
import { retourSur } from '@/lib/server/acces';
import { lireAgent } from '@/lib/server/acces/agent';
import { seConnecter } from './actions';

interface Proprietes {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function PageConnexionReferent({ searchParams }: Proprietes) {
  const retour = retourSur((await searchParams).retour, '/etablissement');
  if (await lireAgent('deposer_listes')) redirect(retour);
  return (
    <ConnexionAgent
      titre="Espace des établissements"
      intro="Réservé aux deux référents de chaque établissement, agréés par leur Crous."
      retour={retour}
      action={seConnecter}
      demande="/etablissement/demander-un-acces"
    />
  );
}
