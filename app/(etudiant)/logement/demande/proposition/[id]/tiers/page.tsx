import { redirect } from 'next/navigation';
import { FairePayer } from '@/components/metier/logement/avance/FairePayer';
import { adresseDeLaProposition } from '@/lib/parcours/logement/avance';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { montrerProposition } from '@/lib/server/logement/avance/requetes/montrer-proposition';
import { annuler, creer } from './actions';

interface Proprietes {
  readonly params: Promise<{ readonly id: string }>;
}

export default async function PageLienDAvance({ params }: Proprietes) {
  const { id } = await params;
  const page = adresseDeLaProposition(encodeURIComponent(id));
  const personne = await exigerPersonne(page);
  const proposition = await montrerProposition(id, personne.id, await horloge());
  if (!proposition || proposition === 'gratuite' || proposition.empechement !== null) redirect(page);
  return (
    <FairePayer proposition={proposition} creer={creer.bind(null, id)} annuler={annuler.bind(null, id)} />
  );
}
