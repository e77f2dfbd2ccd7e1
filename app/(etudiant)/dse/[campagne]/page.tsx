import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { AvantDeCommencer } from '@/components/metier/dossier/AvantDeCommencer';
import { MesTaches } from '@/components/metier/dossier/MesTaches';
import { campagnePour } from '@/lib/domain/dossier';
import { PARCOURS_DSE } from '@/lib/parcours/dse';
import { statutDesTaches } from '@/lib/parcours/moteur';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { lireMonDse } from '@/lib/server/dossier/requetes/lire-mon-dse';
import { commencer } from './actions';

interface Parametres {
  readonly params: Promise<{ readonly campagne: string }>;
}

export async function generateMetadata({ params }: Parametres): Promise<Metadata> {
  const { campagne } = await params;
  return campagnePour(campagne).ok ? { title: `Mon dossier social étudiant ${campagne}` } : {};
}

export default async function PageDse({ params }: Parametres) {
  const annee = (await params).campagne;
  const personne = await exigerPersonne(`/dse/${annee}`);
  const jour = (await horloge()).aujourdhui();
  const dse = await lireMonDse(personne, annee, jour);
  if (!dse) notFound();
  if (dse.type === 'depose') redirect(`/suivi/${dse.numero}`);
  if (dse.type === 'absent') {
    return (
      <AvantDeCommencer campagne={dse.campagne} phase={dse.phase} action={commencer.bind(null, annee)} />
    );
  }
  const taches = statutDesTaches(PARCOURS_DSE, dse.parcours.marche);
  return (
    <MesTaches
      campagne={dse.campagne}
      phase={dse.phase}
      jour={jour}
      commenceLe={dse.dossier.creeLe}
      groupes={PARCOURS_DSE.groupes}
      taches={taches}
    />
  );
}
