import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Recapitulatif } from '@/components/formulaire/Recapitulatif';
import { BaremeProvisoire } from '@/components/metier/bourse/BaremeProvisoire';
import { baremeAffiche } from '@/components/metier/bourse/paliers';
import { Explications } from '@/components/metier/bourse/simulation/Explications';
import { PremierMois } from '@/components/metier/bourse/simulation/PremierMois';
import { ReponseSimulation } from '@/components/metier/bourse/simulation/ReponseSimulation';
import { Suite } from '@/components/metier/bourse/simulation/Suite';
import { Conteneur } from '@/components/ui/Page';
import { campagnePour, phaseDe } from '@/lib/domain/dossier';
import { premiereOuverte } from '@/lib/parcours/moteur';
import { anneeReprise, mesReponses, simuler } from '@/lib/parcours/simulateur';
import { recommencer } from '../actions';
import { lireSimulation } from '../simulation';

export const metadata: Metadata = { title: 'Résultat de ma simulation' };

export default async function PageResultat() {
  const enCours = await lireSimulation();
  if (!enCours) redirect('/simulateur');
  const { marche, contexte } = enCours;
  const simulation = simuler(marche, contexte);
  if (!simulation) redirect(`/simulateur/${premiereOuverte(marche) ?? ''}`);
  const { bareme, faits, resultat } = simulation;
  const campagne = campagnePour(bareme.annee);
  const recevable = campagne.ok && phaseDe(campagne.valeur, contexte.aujourdhui) !== 'close';
  const dansLePublic = faits.etudes?.etablissement === 'public';
  return (
    <Conteneur className="py-9">
      <ReponseSimulation
        resultat={resultat}
        aussi={dansLePublic ? 'droits d’inscription et CVEC offerts' : 'CVEC offerte'}
      />
      <div className="mt-4 space-y-4">
        <BaremeProvisoire
          bareme={baremeAffiche(bareme, anneeReprise(bareme))}
          suite="Ceci n’est pas une demande."
        />
        {campagne.ok && resultat.type !== 'non_eligible' ? (
          <PremierMois campagne={campagne.valeur} aujourdhui={contexte.aujourdhui} />
        ) : null}
      </div>
      <Explications marche={marche} simulation={simulation} />
      <Suite reprendre={recevable ? `/dse/${bareme.annee}/reprendre` : undefined} recommencer={recommencer} />
      <div className="mt-12 max-w-formulaire">
        <Recapitulatif
          sections={[{ titre: 'Vos réponses', questions: mesReponses(marche, '/simulateur') }]}
        />
      </div>
    </Conteneur>
  );
}
