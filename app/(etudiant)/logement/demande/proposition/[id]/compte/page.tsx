import { redirect } from 'next/navigation';
import { CompteARembourser } from '@/components/metier/cvec/CompteARembourser';
import { adresseDeLaProposition } from '@/lib/parcours/logement/avance';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { montrerProposition } from '@/lib/server/logement/avance/requetes/montrer-proposition';
import { enregistrer } from './actions';

interface Proprietes {
  readonly params: Promise<{ readonly id: string }>;
}

export default async function PageCompteDAvance({ params }: Proprietes) {
  const { id } = await params;
  const page = adresseDeLaProposition(encodeURIComponent(id));
  const personne = await exigerPersonne(page);
  const proposition = await montrerProposition(id, personne.id, await horloge());
  if (!proposition || proposition === 'gratuite') redirect(page);
  return <CompteARembourser action={enregistrer.bind(null, id)} retour={page} />;
}
