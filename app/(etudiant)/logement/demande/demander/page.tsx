import { redirect } from 'next/navigation';
import { DemanderSeul } from '@/components/metier/logement/demande/DemanderSeul';
import { phaseLogement } from '@/lib/domain/logement';
import { campagneLogementDuJour } from '@/lib/parcours/logement/demande';
import { exigerPersonne, horloge, minuteDe } from '@/lib/server/acces';
import { resumerDemande } from '@/lib/server/logement/demande/requetes/montrer-demande';
import { demander } from './actions';

export default async function PageDemander() {
  const personne = await exigerPersonne('/logement/demande/demander');
  const cadran = await horloge();
  const campagne = campagneLogementDuJour(cadran.aujourdhui());
  const ouverte = phaseLogement(campagne, minuteDe(cadran)).type === 'complementaire';
  if (!ouverte || (await resumerDemande(personne.id, campagne.annee))) redirect('/logement/demande');
  return <DemanderSeul annee={campagne.annee} action={demander} />;
}
