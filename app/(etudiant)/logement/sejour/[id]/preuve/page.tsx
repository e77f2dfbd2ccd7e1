import { notFound } from 'next/navigation';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { Preuve } from '@/components/metier/logement/sejour/Preuve';
import { exigerPersonne } from '@/lib/server/acces';
import { lireDecision } from '@/lib/server/logement/sejour/requetes/lire-decision';

interface Parametres {
  readonly params: Promise<{ readonly id: string }>;
}

export default async function PagePreuve({ params }: Parametres) {
  const { id } = await params;
  const personne = await exigerPersonne(`/logement/sejour/${id}/preuve`);
  const decision = await lireDecision(id, personne.id);
  if (!decision?.acceptation) notFound();
  const { numero } = decision.contenu;
  return (
    <>
      <TitreDOnglet titre="Preuve de votre acceptation" enErreur={false} />
      <Preuve sejour={id} preuve={{ ...decision.acceptation, numero, email: personne.email }} />
    </>
  );
}
