import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ResultatSimulation } from '@/components/metier/bourse/simulation/ResultatSimulation';
import { premiereOuverte } from '@/lib/parcours/moteur';
import { simuler } from '@/lib/parcours/simulateur';
import { lireSimulation } from '@/lib/server/acces/simulation';
import { recommencer } from '../actions';

export const metadata: Metadata = { title: 'Résultat de ma simulation' };

export default async function PageResultat() {
  const enCours = await lireSimulation();
  if (!enCours) redirect('/simulateur');
  const { marche, contexte } = enCours;
  const simulation = simuler(marche, contexte);
  if (!simulation) redirect(`/simulateur/${premiereOuverte(marche) ?? ''}`);
  return (
    <ResultatSimulation
      marche={marche}
      simulation={simulation}
      aujourdhui={contexte.aujourdhui}
      recommencer={recommencer}
    />
  );
}
