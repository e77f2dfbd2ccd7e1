import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { MonLogement } from '@/components/metier/logement/demande/MonLogement';
import { SansDemande } from '@/components/metier/logement/demande/SansDemande';
import { phaseLogement } from '@/lib/domain/logement';
import { campagneLogementDuJour } from '@/lib/parcours/logement/demande';
import { exigerPersonne, horloge, minuteDe } from '@/lib/server/acces';
import { montrerDemande } from '@/lib/server/logement/demande/requetes/montrer-demande';
import { retirer, rouvrir } from './actions';

interface Proprietes {
  readonly searchParams: Promise<{ readonly fait?: string | readonly string[] }>;
}

export default async function PageMonLogement({ searchParams }: Proprietes) {
  const personne = await exigerPersonne('/logement/demande');
  const cadran = await horloge();
  const campagne = campagneLogementDuJour(cadran.aujourdhui());
  const minute = minuteDe(cadran);
  const phase = phaseLogement(campagne, minute);
  const demande = await montrerDemande(personne.id, campagne.annee, cadran);
  return (
    <>
      <TitreDOnglet titre={`Mon logement ${campagne.annee}`} enErreur={false} />
      {demande ? (
        <MonLogement
          {...{ demande, campagne, phase, minute, retirer, rouvrir }}
          fait={String((await searchParams).fait ?? '')}
        />
      ) : (
        <SansDemande {...{ campagne, phase, minute }} />
      )}
    </>
  );
}
