import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { Rouvrir } from '@/components/metier/dossier/Rouvrir';
import { SuiviDossier } from '@/components/metier/dossier/SuiviDossier';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { lireSuivi } from '@/lib/server/dossier/requetes/lire-suivi';
import { presenterSuivi } from '@/lib/server/dossier/requetes/presenter-suivi';
import { rouvrir } from './actions';

interface Parametres {
  readonly params: Promise<{ readonly numero: string }>;
}

export const metadata: Metadata = { title: 'Suivi de mon dossier' };

export default async function PageSuivi({ params }: Parametres) {
  const { numero } = await params;
  const personne = await exigerPersonne(`/suivi/${numero}`);
  const suivi = await lireSuivi(numero, personne.id);
  if (!suivi) notFound();
  if (suivi.etat === 'brouillon') redirect(`/dse/${suivi.campagne}`);
  const { dossier, rouvrable, cloture } = presenterSuivi(suivi, (await horloge()).aujourdhui());
  const actions = rouvrable ? (
    <Rouvrir cloture={cloture} action={rouvrir.bind(null, suivi.campagne)} />
  ) : null;
  return <SuiviDossier dossier={dossier} actions={actions} />;
}
