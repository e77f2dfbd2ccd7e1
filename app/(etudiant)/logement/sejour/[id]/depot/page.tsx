import { redirect } from 'next/navigation';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { Depot } from '@/components/metier/logement/sejour/Depot';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { montrerDepot } from '@/lib/server/logement/sejour/requetes/montrer-depot';

interface Parametres {
  readonly params: Promise<{ readonly id: string }>;
}

export default async function PageDepot({ params }: Parametres) {
  const { id } = await params;
  const personne = await exigerPersonne(`/logement/sejour/${id}/depot`);
  const depot = await montrerDepot(id, personne.id, await horloge());
  if (!depot) redirect(`/logement/sejour/${id}`);
  return (
    <>
      <TitreDOnglet titre="Régler le dépôt de garantie" enErreur={false} />
      <Depot sejour={id} depot={depot} />
    </>
  );
}
