import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { Renouvellement } from '@/components/metier/logement/demande/Renouvellement';
import { phaseDuRenouvellement } from '@/lib/domain/logement';
import { campagneLogementDuJour } from '@/lib/parcours/logement/demande';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { lireResidence } from '@/lib/server/logement/demande/requetes/lire-residence';
import { demander } from './actions';

export default async function PageRenouvellement() {
  const personne = await exigerPersonne('/logement/renouvellement');
  const jour = (await horloge()).aujourdhui();
  const campagne = campagneLogementDuJour(jour);
  return (
    <>
      <TitreDOnglet titre="Garder mon logement" enErreur={false} />
      <Renouvellement
        campagne={campagne}
        phase={phaseDuRenouvellement(campagne, jour)}
        residence={await lireResidence(personne.id, campagne.annee)}
        action={demander}
      />
    </>
  );
}
