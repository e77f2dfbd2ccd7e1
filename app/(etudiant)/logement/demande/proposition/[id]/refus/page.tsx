import { redirect } from 'next/navigation';
import { RefuserLogement } from '@/components/metier/logement/avance/RefuserLogement';
import { adresseDeLaProposition } from '@/lib/parcours/logement/avance';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { montrerProposition } from '@/lib/server/logement/avance/requetes/montrer-proposition';
import { refuser } from './actions';

interface Proprietes {
  readonly params: Promise<{ readonly id: string }>;
}

export default async function PageRefus({ params }: Proprietes) {
  const { id } = await params;
  const page = adresseDeLaProposition(encodeURIComponent(id));
  const personne = await exigerPersonne(page);
  const proposition = await montrerProposition(id, personne.id, await horloge());
  if (!proposition || proposition === 'gratuite' || proposition.chambre !== 'proposee') redirect(page);
  return <RefuserLogement proposition={proposition} refuser={refuser.bind(null, proposition.proposition)} />;
}
