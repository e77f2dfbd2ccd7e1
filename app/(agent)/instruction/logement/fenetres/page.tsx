import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Fenetres } from '@/components/metier/instruction/Fenetres';
import { Conteneur } from '@/components/ui/Page';
import { parametresComplementaires } from '@/lib/domain/logement/complementaire';
import { campagneLogementDuJour } from '@/lib/parcours/logement/demande';
import { horloge } from '@/lib/server/acces';
import { exigerAgent } from '@/lib/server/acces/agent';
import { lireMode } from '@/lib/server/logement/complementaire/requetes/lire-mode';
import { listerFenetres } from '@/lib/server/logement/complementaire/requetes/montrer';
import { annoncer, annuler, choisir, tirer } from './actions';

export const metadata: Metadata = { title: 'Fenêtres d’inscription' };

interface Proprietes {
  readonly searchParams: Promise<{ readonly fait?: string | readonly string[] }>;
}

export default async function PageFenetres({ searchParams }: Proprietes) {
  const { crous } = await exigerAgent('instruire', '/instruction/logement/fenetres');
  const cadran = await horloge();
  const { annee } = campagneLogementDuJour(cadran.aujourdhui());
  const parametres = parametresComplementaires(annee);
  if (!parametres.ok) notFound();
  return (
    <Conteneur className="space-y-7 py-9">
      <h1>Fenêtres d’inscription {annee}</h1>
      <Fenetres
        {...{ annoncer, choisir, parametres: parametres.valeur }}
        fenetres={await listerFenetres(annee, cadran, crous)}
        mode={crous === null ? null : await lireMode(annee, crous)}
        fait={String((await searchParams).fait ?? '')}
        annuler={(id) => annuler.bind(null, id)}
        tirer={(id) => tirer.bind(null, id)}
      />
    </Conteneur>
  );
}
