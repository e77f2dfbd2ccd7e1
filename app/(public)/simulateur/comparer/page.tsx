import { ComparaisonDeVilles } from '@/components/metier/bourse/comparaison/ComparaisonDeVilles';
import {
  departDe,
  estimerVoeu,
  lieuDeLaSimulation,
  lireComparaison,
} from '@/lib/parcours/simulateur/comparaison';
import { exigerSimulationTerminee } from '@/lib/server/acces/simulation';
import { ajouterVille, retirerVille } from './actions';

/** Its title comes from the form, which puts « Erreur : » first when it is refused. */
export default async function PageComparer() {
  const { saisies, contexte, marche, simulation } = await exigerSimulationTerminee();
  const { domicile, voeux } = lireComparaison(saisies);
  const lieu = lieuDeLaSimulation(simulation, marche.reponses);
  return (
    <ComparaisonDeVilles
      annee={simulation.bareme.annee}
      reference={lieu && estimerVoeu(simulation, lieu)}
      villes={voeux.map((voeu) => estimerVoeu(simulation, voeu))}
      domicile={domicile}
      depart={departDe(marche.reponses, contexte)}
      ajouter={ajouterVille}
      retirer={voeux.map((_, i) => retirerVille.bind(null, String(i + 1)))}
    />
  );
}
