import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { NouvelleRecherche } from '@/components/metier/logement/recherches/NouvelleRecherche';
import { duree } from '@/lib/affichage';
import { parametresComplementaires } from '@/lib/domain/logement/complementaire';
import { adresseDeRecherche, lireRecherche, type Parametres } from '@/lib/parcours/logement';
import { campagneLogementDuJour } from '@/lib/parcours/logement/demande';
import { nomPropose } from '@/lib/parcours/logement/recherches';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { garder } from './actions';

interface Proprietes {
  readonly searchParams: Promise<Parametres>;
}

const SECONDE = 1_000;

export default async function PageNouvelleRecherche({ searchParams }: Proprietes) {
  const { criteres } = lireRecherche(await searchParams);
  const adresse = adresseDeRecherche({ ...criteres, page: 1 });
  const requete = adresse.split('?')[1] ?? '';
  const personne = await exigerPersonne(`/logement/recherches/nouvelle?${requete}`);
  const { annee } = campagneLogementDuJour((await horloge()).aujourdhui());
  const parametres = parametresComplementaires(annee);
  const rythme = parametres.ok ? duree(parametres.valeur.alertes.intervalleMs / SECONDE) : '';
  return (
    <>
      <TitreDOnglet titre="M’alerter quand une chambre se libère" enErreur={false} />
      <NouvelleRecherche
        {...{ nom: nomPropose(criteres), email: personne.email, adresse, rythme }}
        garder={garder.bind(null, requete)}
      />
    </>
  );
}
