import { notFound, redirect } from 'next/navigation';
import { Preavis } from '@/components/metier/logement/sejour/Preavis';
import { dernierJourDePreavis, reglesDuSejour } from '@/lib/domain/logement/sejour';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { montrerSejour } from '@/lib/server/logement/sejour/requetes/montrer-sejour';
import { donner } from './actions';

interface Parametres {
  readonly params: Promise<{ readonly id: string }>;
}

export default async function PagePreavis({ params }: Parametres) {
  const { id } = await params;
  const personne = await exigerPersonne(`/logement/sejour/${id}/preavis`);
  const sejour = await montrerSejour(id, personne.id, await horloge());
  const regles = sejour && reglesDuSejour(sejour.vie.annee);
  if (!sejour || !regles?.ok) notFound();
  if (!sejour.actions.includes('donner_preavis')) redirect(`/logement/sejour/${id}`);
  const limites = Object.fromEntries(
    sejour.departs.map((jour) => [jour, dernierJourDePreavis(regles.valeur, jour)]),
  );
  return <Preavis {...{ sejour, limites }} action={donner.bind(null, id)} />;
}
