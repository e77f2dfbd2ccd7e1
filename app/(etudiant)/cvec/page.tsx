import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { Debut } from '@/components/metier/cvec/Debut';
import { MaCvec } from '@/components/metier/cvec/MaCvec';
import { Presentation } from '@/components/metier/cvec/Presentation';
import { estPayable, montantCvec } from '@/lib/domain/cvec';
import { anneeDemandee } from '@/lib/parcours/cvec';
import { horloge, lirePersonne } from '@/lib/server/acces';
import { listerAttestations } from '@/lib/server/cvec/requetes/attestations';
import { carteOuverte } from '@/lib/server/cvec/requetes/carte-ouverte';
import { peutAttendreLaBourse } from '@/lib/server/cvec/requetes/lire-ma-cvec';
import { montrerCvec } from '@/lib/server/cvec/requetes/montrer-cvec';
import { listerDocumentsAttendus } from '@/lib/server/instruction/requetes/documents-attendus';

interface Proprietes {
  readonly searchParams: Promise<{ readonly annee?: string | readonly string[] }>;
}

export default async function PageCvec({ searchParams }: Proprietes) {
  const personne = await lirePersonne();
  const cadran = await horloge();
  const jour = cadran.aujourdhui();
  const annee = anneeDemandee((await searchParams).annee, jour);
  const onglet = <TitreDOnglet titre={`CVEC ${annee}`} enErreur={false} />;
  if (!personne)
    return (
      <>
        {onglet}
        <Presentation annee={annee} centimes={montantCvec(annee)} />
      </>
    );
  const payable = estPayable(annee, jour);
  const [cvec, attendBourse, attestations, documents] = await Promise.all([
    montrerCvec(personne.id, annee, cadran),
    peutAttendreLaBourse(personne.id, annee),
    listerAttestations(personne.id),
    listerDocumentsAttendus(personne.id),
  ]);
  return (
    <>
      {onglet}
      {cvec ? (
        <MaCvec
          {...{ cvec, payable, attendBourse, documents }}
          carteOuverte={carteOuverte()}
          autres={attestations.filter((a) => a.annee !== annee)}
        />
      ) : (
        <Debut {...{ annee, payable, attendBourse, attestations }} centimes={montantCvec(annee)} />
      )}
    </>
  );
}
