import { lireRecherche, type Parametres } from '@/lib/parcours/logement';
import { horlogeSysteme } from '@/lib/server/adaptateurs/horloge';
import { garderRecherche } from '@/lib/server/logement/recherches/commandes/garder';
import { nouvelleEtudiante } from '../demande/outillage';

export const garder = (personneId: string, parametres: Parametres, nom = 'Ma recherche', maximum = 10) =>
  garderRecherche({
    ...{ personneId, nom, maximum, horloge: horlogeSysteme },
    criteres: lireRecherche(parametres).criteres,
  });

/** A student with a search of a city, and what its mailbox has received after a sweep. */
export async function chercheuse(parametres: Parametres) {
  const qui = await nouvelleEtudiante();
  const gardee = await garder(qui.personneId, parametres);
  if (!gardee.ok) throw new Error(gardee.refus);
  return { ...qui, recherche: gardee.valeur };
}
