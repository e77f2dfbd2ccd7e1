import { notFound, redirect } from 'next/navigation';
import { DossierLocatif } from '@/components/metier/logement/sejour/DossierLocatif';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { montrerSejour } from '@/lib/server/logement/sejour/requetes/montrer-sejour';
import { deposer } from './actions';

interface Parametres {
  readonly params: Promise<{ readonly id: string }>;
}

export default async function PageDossierLocatif({ params }: Parametres) {
  const { id } = await params;
  const personne = await exigerPersonne(`/logement/sejour/${id}/dossier`);
  const sejour = await montrerSejour(id, personne.id, await horloge());
  if (!sejour) notFound();
  if (!sejour.actions.includes('deposer_dossier')) redirect(`/logement/sejour/${id}`);
  return <DossierLocatif sejour={sejour} deposer={deposer.bind(null, id)} />;
}
