import { redirect } from 'next/navigation';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { AvantLaPoste } from '@/components/metier/cvec/AvantLaPoste';
import { echeanceAvis } from '@/lib/domain/cvec';
import { anneeCvecDuJour } from '@/lib/parcours/cvec';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { montrerCvec } from '@/lib/server/cvec/requetes/montrer-cvec';
import { emettre } from './actions';

export default async function PageEspeces() {
  const personne = await exigerPersonne('/cvec/especes');
  const cadran = await horloge();
  const annee = anneeCvecDuJour(cadran.aujourdhui());
  const cvec = await montrerCvec(personne.id, annee, cadran);
  if (!cvec || cvec.attestation || cvec.avis) redirect('/cvec');
  return (
    <>
      <TitreDOnglet titre="Payer en espèces à La Poste" enErreur={false} />
      <AvantLaPoste
        cvec={cvec}
        echeance={echeanceAvis(annee, cadran.aujourdhui())}
        action={emettre.bind(null, annee)}
      />
    </>
  );
}
