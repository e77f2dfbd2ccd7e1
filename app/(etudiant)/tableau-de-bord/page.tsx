import type { Metadata } from 'next';
import { ResumeDossier } from '@/components/metier/dossier/ResumeDossier';
import { SansDossier } from '@/components/metier/dossier/SansDossier';
import { Conteneur } from '@/components/ui/Page';
import { campagneCourante, phaseDe } from '@/lib/domain/dossier';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { listerDossiers } from '@/lib/server/dossier/requetes/lister-dossiers';

export const metadata: Metadata = { title: 'Mon dossier' };

export default async function TableauDeBord() {
  const personne = await exigerPersonne('/tableau-de-bord');
  const jour = (await horloge()).aujourdhui();
  const dossiers = await listerDossiers(personne.id);
  const campagne = campagneCourante(jour);
  const aCommencer = !dossiers.some((d) => d.campagne === campagne.annee);
  return (
    <Conteneur className="space-y-6 py-9">
      <h1>Bonjour {personne.prenom}</h1>
      {aCommencer ? <SansDossier campagne={campagne} phase={phaseDe(campagne, jour)} /> : null}
      {dossiers.map((dossier) => (
        <ResumeDossier key={dossier.campagne} {...dossier} />
      ))}
    </Conteneur>
  );
}
