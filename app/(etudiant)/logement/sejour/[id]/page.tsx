import { notFound } from 'next/navigation';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { MonSejour } from '@/components/metier/logement/sejour/MonSejour';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { montrerSejour } from '@/lib/server/logement/sejour/requetes/montrer-sejour';

interface Parametres {
  readonly params: Promise<{ readonly id: string }>;
}

export default async function PageSejour({ params }: Parametres) {
  const { id } = await params;
  const personne = await exigerPersonne(`/logement/sejour/${id}`);
  const sejour = await montrerSejour(id, personne.id, await horloge());
  if (!sejour) notFound();
  return (
    <>
      <TitreDOnglet titre="Mon séjour" enErreur={false} />
      <MonSejour sejour={sejour} />
    </>
  );
}
