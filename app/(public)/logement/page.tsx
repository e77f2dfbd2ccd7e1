import type { Metadata } from 'next';
import { CommentDemander } from '@/components/metier/logement/CommentDemander';
import { AjouterDepuisLaListe } from '@/components/metier/logement/demande/AjouterAuxVoeux';
import { FormulaireRecherche } from '@/components/metier/logement/FormulaireRecherche';
import { nomComplet } from '@/components/metier/logement/libelles';
import { Resultats } from '@/components/metier/logement/Resultats';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { tourOuvert } from '@/lib/domain/logement';
import { type LogementListe, lireRecherche, type Parametres } from '@/lib/parcours/logement';
import { campagneLogementDuJour } from '@/lib/parcours/logement/demande';
import { horloge, minuteDe } from '@/lib/server/acces';
import { lesDemandables } from '@/lib/server/logement/demande/requetes/demandables';
import { chercherLogements } from '@/lib/server/logement/requetes/chercher-logements';
import { ajouter } from '../../(etudiant)/logement/demande/voeux/actions';

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
  const cadran = await horloge();
  const campagne = campagneLogementDuJour(cadran.aujourdhui());
  const tour = tourOuvert({ campagne, minute: minuteDe(cadran) });
  const ids = tour ? resultat.logements.map(({ id }) => id) : [];
  const demandables = await lesDemandables(campagne.annee, ids);
  const demander = ({ id, residence: nom, ...logement }: LogementListe) =>
    demandables.has(id) ? (
      <AjouterDepuisLaListe
        logement={id}
        nom={nomComplet({ ...logement, residence: { nom } })}
        ajouter={ajouter}
      />
    ) : null;
  return (
    <Conteneur className="py-9">
      <h1>Trouver un logement</h1>
      <p className="mt-4 mb-7 max-w-mesure text-encre-doux">
        Les résidences des Crous, sans compte. Cherchez autour de votre lieu d’études, comparez les loyers,
        gardez l’adresse de la page : elle redonne la même recherche.{' '}
        <Lien href="/logement/demande">Ma demande et mes vœux</Lien>
      </p>
      <FormulaireRecherche recherche={recherche} />
      <Resultats criteres={recherche.criteres} resultat={resultat} demander={demander} />
      <CommentDemander />
    </Conteneur>
  );
}
