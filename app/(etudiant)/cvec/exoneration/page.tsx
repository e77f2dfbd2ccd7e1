import { redirect } from 'next/navigation';
import { AvantLExoneration } from '@/components/metier/cvec/AvantLExoneration';
import { anneeCvecDuJour } from '@/lib/parcours/cvec';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { montrerCvec } from '@/lib/server/cvec/requetes/montrer-cvec';
import { demander } from './actions';

export default async function PageExoneration() {
  const personne = await exigerPersonne('/cvec/exoneration');
  const cadran = await horloge();
  const annee = anneeCvecDuJour(cadran.aujourdhui());
  const cvec = await montrerCvec(personne.id, annee, cadran);
  if (!cvec) redirect('/cvec');
  return <AvantLExoneration cvec={cvec} action={demander.bind(null, annee)} />;
}
