import { notFound } from 'next/navigation';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { PageFenetre } from '@/components/metier/logement/complementaire/PageFenetre';
import { typographie } from '@/lib/affichage';
import { horloge, lirePersonne } from '@/lib/server/acces';
import { montrerFenetre } from '@/lib/server/logement/complementaire/requetes/montrer';
import { inscrire, retirer } from './actions';

interface Proprietes {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<{ readonly fait?: string | readonly string[] }>;
}

export default async function PageDeLaFenetre({ params, searchParams }: Proprietes) {
  const { id } = await params;
  const personne = await lirePersonne();
  const cadran = await horloge();
  const lue = await montrerFenetre(id, personne?.id ?? null, cadran);
  if (!lue) notFound();
  const { fenetre, aUneDemande } = lue;
  return (
    <>
      <TitreDOnglet titre={typographie(fenetre.titre)} enErreur={false} />
      <PageFenetre
        fenetre={fenetre}
        qui={personne ? (aUneDemande ? 'demandeur' : 'sans_demande') : 'anonyme'}
        maintenant={cadran.maintenant().getTime()}
        fait={String((await searchParams).fait ?? '')}
        inscrire={inscrire.bind(null, id)}
        retirer={retirer.bind(null, id)}
      />
    </>
  );
}
