import type { Metadata } from 'next';
import { AnneesSuivantes } from '@/components/metier/bourse/suite/AnneesSuivantes';
import { trouver } from '@/lib/parcours/moteur';
import { projeterAnneeSuivante, regarderDroits } from '@/lib/parcours/simulateur/suite';
import { exigerSimulationTerminee } from '@/lib/server/acces/simulation';

export const metadata: Metadata = { title: 'Les années suivantes' };

export default async function PageAnneesSuivantes() {
  const { marche, simulation } = await exigerSimulationTerminee();
  const question = (cle: string) => (trouver(marche, cle) ? `/simulateur/${cle}` : undefined);
  return (
    <AnneesSuivantes
      annee={simulation.bareme.annee}
      droits={regarderDroits(simulation)}
      projection={projeterAnneeSuivante(simulation)}
      direLesDroits={question('bourses-recues') ?? question('premiere-demande')}
      direLaFratrie={simulation.faits.charges ? question('enfants') : undefined}
    />
  );
}
