import { notFound } from 'next/navigation';
import { Constat } from '@/components/metier/logement/sejour/Constat';
import { exigerAgent } from '@/lib/server/acces/agent';
import { consulterSejour } from '@/lib/server/logement/sejour/requetes/lister-rendez-vous';
import { constater } from './actions';

interface Parametres {
  readonly params: Promise<{ readonly sejour: string }>;
}

export default async function PageConstat({ params }: Parametres) {
  const { sejour: id } = await params;
  const agent = await exigerAgent('instruire', `/instruction/cles/${id}`);
  const sejour = await consulterSejour(id, agent);
  if (!sejour) notFound();
  const { prenom, nom, vie, lieu } = sejour;
  return <Constat {...{ prenom, nom, vie, lieu }} action={constater.bind(null, id)} />;
}
