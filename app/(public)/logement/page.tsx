import type { Metadata } from 'next';
import { CommentDemander } from '@/components/metier/logement/CommentDemander';
import { FormulaireRecherche } from '@/components/metier/logement/FormulaireRecherche';
import { Resultats } from '@/components/metier/logement/Resultats';
import { Conteneur } from '@/components/ui/Page';
import { lireRecherche, type Parametres } from '@/lib/parcours/logement';
import { chercherLogements } from '@/lib/server/logement/requetes/chercher-logements';

interface Proprietes {
  readonly searchParams: Promise<Parametres>;
}

export async function generateMetadata({ searchParams }: Proprietes): Promise<Metadata> {
  const { criteres, erreurs } = lireRecherche(await searchParams);
  const ou = [criteres.ou, criteres.etudes].filter(Boolean).join(', ');
  const titre = ['Trouver un logement', ou, criteres.page > 1 ? `page ${criteres.page}` : ''].filter(Boolean);
  return { title: `${Object.keys(erreurs).length > 0 ? 'Erreur\u202f: ' : ''}${titre.join(', ')}` };
}

export default async function PageDeRecherche({ searchParams }: Proprietes) {
  const recherche = lireRecherche(await searchParams);
  const resultat = await chercherLogements(recherche.criteres);
  return (
    <Conteneur className="py-9">
      <h1>Trouver un logement</h1>
      <p className="mt-4 mb-7 max-w-mesure text-encre-doux">
        Les résidences des Crous, sans compte. Cherchez autour de votre lieu d’études, comparez les loyers,
        gardez l’adresse de la page : elle redonne la même recherche.
      </p>
      <FormulaireRecherche recherche={recherche} />
      <Resultats criteres={recherche.criteres} resultat={resultat} />
      <CommentDemander />
    </Conteneur>
  );
}
