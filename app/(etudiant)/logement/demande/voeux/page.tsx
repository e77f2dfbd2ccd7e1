import { redirect } from 'next/navigation';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { MesVoeux } from '@/components/metier/logement/demande/MesVoeux';
import { phaseLogement } from '@/lib/domain/logement';
import { campagneLogementDuJour } from '@/lib/parcours/logement/demande';
import { exigerPersonne, horloge, minuteDe } from '@/lib/server/acces';
import { montrerDemande, nommerLogement } from '@/lib/server/logement/demande/requetes/montrer-demande';
import { ajouter, modifier, valider } from './actions';

type Recu = Readonly<Record<string, string | readonly string[] | undefined>>;

export default async function PageVoeux({ searchParams }: { readonly searchParams: Promise<Recu> }) {
  const recu = await searchParams;
  const numero = /^\d{1,9}$/.exec(String(recu.ajouter ?? ''))?.[0];
  const personne = await exigerPersonne(
    numero ? `/logement/demande/voeux?ajouter=${numero}` : '/logement/demande/voeux',
  );
  const cadran = await horloge();
  const campagne = campagneLogementDuJour(cadran.aujourdhui());
  const demande = await montrerDemande(personne.id, campagne.annee, cadran);
  if (!demande || demande.etat === 'retiree') redirect('/logement/demande');
  const phase = phaseLogement(campagne, minuteDe(cadran));
  return (
    <>
      <TitreDOnglet titre="Mes vœux de logement" enErreur={false} />
      <MesVoeux
        {...{ demande, campagne, phase, ajouter, modifier, valider }}
        aAjouter={numero ? await nommerLogement(Number(numero)) : null}
        fait={String(recu.fait ?? '')}
        avis={String(recu.avis ?? '')}
      />
    </>
  );
}
