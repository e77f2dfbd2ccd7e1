import { notFound, redirect } from 'next/navigation';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { Rouvrir } from '@/components/metier/dossier/Rouvrir';
import { SuiviDossier } from '@/components/metier/dossier/SuiviDossier';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { lireSuivi } from '@/lib/server/dossier/requetes/lire-suivi';
import { presenterSuivi } from '@/lib/server/dossier/requetes/presenter-suivi';
import { rouvrir } from './actions';

interface Parametres {
  readonly params: Promise<{ readonly numero: string }>;
}

export default async function PageSuivi({ params }: Parametres) {
  const { numero } = await params;
  const personne = await exigerPersonne(`/suivi/${numero}`);
  const suivi = await lireSuivi(numero, personne.id);
  if (!suivi) notFound();
  if (suivi.etat === 'brouillon') redirect(`/dse/${suivi.campagne}`);
  const { dossier, rouvrable, close, cloture } = presenterSuivi(suivi, (await horloge()).aujourdhui());
  const actions = rouvrable ? (
    <Rouvrir {...{ cloture, close }} action={rouvrir.bind(null, suivi.campagne)} />
  ) : null;
  return (
    <>
      {rouvrable && close ? null : <TitreDOnglet titre="Suivi de mon dossier" enErreur={false} />}
      <SuiviDossier dossier={dossier} actions={actions} />
    </>
  );
}
