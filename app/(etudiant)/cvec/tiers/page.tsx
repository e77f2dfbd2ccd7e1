import { redirect } from 'next/navigation';
import { PageTiers } from '@/components/metier/cvec/PageTiers';
import { anneeCvecDuJour } from '@/lib/parcours/cvec';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { montrerCvec } from '@/lib/server/cvec/requetes/montrer-cvec';
import { annuler, creer } from './actions';

export default async function PageLienTiers() {
  const personne = await exigerPersonne('/cvec/tiers');
  const cadran = await horloge();
  const annee = anneeCvecDuJour(cadran.aujourdhui());
  const cvec = await montrerCvec(personne.id, annee, cadran);
  if (!cvec || cvec.attestation) redirect('/cvec');
  return <PageTiers cvec={cvec} creer={creer.bind(null, annee)} annuler={annuler.bind(null, annee)} />;
}
