import { redirect } from 'next/navigation';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { AvantDePayer } from '@/components/metier/cvec/AvantDePayer';
import { anneeCvecDuJour } from '@/lib/parcours/cvec';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { ouvrirPage } from '@/lib/server/acces/page-ouverte';
import { peutAttendreLaBourse } from '@/lib/server/cvec/requetes/lire-ma-cvec';
import { montrerCvec } from '@/lib/server/cvec/requetes/montrer-cvec';
import { payer } from './actions';

export default async function PageCarte() {
  const personne = await exigerPersonne('/cvec/carte');
  const cadran = await horloge();
  const annee = anneeCvecDuJour(cadran.aujourdhui());
  const cvec = await montrerCvec(personne.id, annee, cadran);
  if (!cvec || cvec.attestation) redirect('/cvec');
  return (
    <>
      <TitreDOnglet titre="Payer par carte" enErreur={false} />
      <AvantDePayer
        cvec={cvec}
        attendBourse={await peutAttendreLaBourse(personne.id, annee)}
        action={payer.bind(null, annee, ouvrirPage(personne.id).onglet)}
      />
    </>
  );
}
