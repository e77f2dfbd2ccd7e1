import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PhaseComplementaire } from '@/components/metier/logement/complementaire/PhaseComplementaire';
import { phaseLogement } from '@/lib/domain/logement';
import { parametresComplementaires } from '@/lib/domain/logement/complementaire';
import { campagneLogementDuJour } from '@/lib/parcours/logement/demande';
import { horloge, minuteDe } from '@/lib/server/acces';
import { listerFenetres } from '@/lib/server/logement/complementaire/requetes/montrer';

export const metadata: Metadata = { title: 'La phase complémentaire' };

export default async function PageComplementaire() {
  const cadran = await horloge();
  const campagne = campagneLogementDuJour(cadran.aujourdhui());
  const parametres = parametresComplementaires(campagne.annee);
  if (!parametres.ok) notFound();
  return (
    <PhaseComplementaire
      campagne={campagne}
      phase={phaseLogement(campagne, minuteDe(cadran))}
      parametres={parametres.valeur}
      fenetres={await listerFenetres(campagne.annee, cadran)}
    />
  );
}
