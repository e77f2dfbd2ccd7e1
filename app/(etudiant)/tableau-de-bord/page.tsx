import type { Metadata } from 'next';
import { ResumeCvec } from '@/components/metier/cvec/ResumeCvec';
import { ResumeDossier } from '@/components/metier/dossier/ResumeDossier';
import { SansDossier } from '@/components/metier/dossier/SansDossier';
import { ResumeLogement } from '@/components/metier/logement/demande/ResumeLogement';
import { Conteneur } from '@/components/ui/Page';
import { campagneCourante, phaseDe } from '@/lib/domain/dossier';
import { anneeCvecDuJour } from '@/lib/parcours/cvec';
import { campagneLogementDuJour } from '@/lib/parcours/logement/demande';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { resumerCvec } from '@/lib/server/cvec/requetes/resumer-cvec';
import { listerDossiers } from '@/lib/server/dossier/requetes/lister-dossiers';
import { resumerDemande } from '@/lib/server/logement/demande/requetes/montrer-demande';

export const metadata: Metadata = { title: 'Mon dossier' };

export default async function TableauDeBord() {
  const personne = await exigerPersonne('/tableau-de-bord');
  const cadran = await horloge();
  const jour = cadran.aujourdhui();
  const annee = anneeCvecDuJour(jour);
  const logement = campagneLogementDuJour(jour).annee;
  const [dossiers, cvec, demande] = await Promise.all([
    listerDossiers(personne.id),
    resumerCvec(personne.id, annee, cadran),
    resumerDemande(personne.id, logement),
  ]);
  const campagne = campagneCourante(jour);
  const aCommencer = !dossiers.some((d) => d.campagne === campagne.annee);
  return (
    <Conteneur className="space-y-6 py-9">
      <h1>Bonjour {personne.prenom}</h1>
      {aCommencer ? <SansDossier campagne={campagne} phase={phaseDe(campagne, jour)} /> : null}
      {dossiers.map((dossier) => (
        <ResumeDossier key={dossier.campagne} {...dossier} />
      ))}
      <ResumeCvec annee={annee} cvec={cvec} />
      <ResumeLogement annee={logement} demande={demande} />
    </Conteneur>
  );
}
