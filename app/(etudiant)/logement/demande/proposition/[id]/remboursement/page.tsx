import { redirect } from 'next/navigation';
import { EtreRembourse } from '@/components/metier/logement/avance/EtreRembourse';
import { adresseDeLaProposition } from '@/lib/parcours/logement/avance';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { montrerProposition } from '@/lib/server/logement/avance/requetes/montrer-proposition';
import { demander, renoncer } from './actions';

interface Proprietes {
  readonly params: Promise<{ readonly id: string }>;
}

export default async function PageRemboursementDAvance({ params }: Proprietes) {
  const { id } = await params;
  const page = adresseDeLaProposition(encodeURIComponent(id));
  const personne = await exigerPersonne(page);
  const proposition = await montrerProposition(id, personne.id, await horloge());
  if (!proposition || proposition === 'gratuite') redirect(page);
  return (
    <EtreRembourse
      proposition={proposition}
      renoncer={renoncer.bind(null, id)}
      demander={demander.bind(null, id)}
    />
  );
}
