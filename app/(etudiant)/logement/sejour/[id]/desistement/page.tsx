import { notFound, redirect } from 'next/navigation';
import { Desistement } from '@/components/metier/logement/sejour/Desistement';
import { campagneLogement } from '@/lib/domain/logement';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { montrerSejour } from '@/lib/server/logement/sejour/requetes/montrer-sejour';
import { renoncer } from './actions';

interface Parametres {
  readonly params: Promise<{ readonly id: string }>;
}

export default async function PageDesistement({ params }: Parametres) {
  const { id } = await params;
  const personne = await exigerPersonne(`/logement/sejour/${id}/desistement`);
  const cadran = await horloge();
  const sejour = await montrerSejour(id, personne.id, cadran);
  if (!sejour) notFound();
  if (!sejour.actions.includes('desister')) redirect(`/logement/sejour/${id}`);
  const campagne = campagneLogement(sejour.vie.annee);
  const rembourseAvant = campagne.ok ? campagne.valeur.entreeEnVigueur : sejour.vie.debut;
  return (
    <Desistement
      {...{ sejour, rembourseAvant, aujourdhui: cadran.aujourdhui() }}
      action={renoncer.bind(null, id)}
    />
  );
}
