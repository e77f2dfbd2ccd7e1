import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { MesRecherches } from '@/components/metier/logement/recherches/MesRecherches';
import { exigerPersonne } from '@/lib/server/acces';
import { listerRecherches } from '@/lib/server/logement/recherches/requetes/lister';
import { renommer, supprimer } from './actions';

interface Proprietes {
  readonly searchParams: Promise<{ readonly fait?: string | readonly string[] }>;
}

export default async function PageRecherches({ searchParams }: Proprietes) {
  const personne = await exigerPersonne('/logement/recherches');
  return (
    <>
      <TitreDOnglet titre="Mes recherches gardées" enErreur={false} />
      <MesRecherches
        recherches={await listerRecherches(personne.id)}
        email={personne.email}
        fait={String((await searchParams).fait ?? '')}
        renommer={(id) => renommer.bind(null, id)}
        supprimer={(id) => supprimer.bind(null, id)}
      />
    </>
  );
}
