import { notFound, redirect } from 'next/navigation';
import { Verification } from '@/components/metier/dossier/Verification';
import { declareUnChangement, ENGAGEMENTS, PARCOURS_DSE } from '@/lib/parcours/dse';
import { premiereOuverte, recapituler } from '@/lib/parcours/moteur';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { lireMonDse } from '@/lib/server/dossier/requetes/lire-mon-dse';
import { deposer } from './actions';

interface Parametres {
  readonly params: Promise<{ readonly campagne: string }>;
}

export default async function PageVerification({ params }: Parametres) {
  const { campagne } = await params;
  const personne = await exigerPersonne(`/dse/${campagne}/verification`);
  const dse = await lireMonDse(personne, campagne, (await horloge()).aujourdhui());
  if (!dse) notFound();
  if (dse.type !== 'brouillon') redirect(`/dse/${campagne}`);
  const { marche } = dse.parcours;
  if (premiereOuverte(marche) !== null) redirect(`/dse/${campagne}`);
  return (
    <Verification
      campagne={dse.campagne}
      phase={dse.phase}
      changement={declareUnChangement(marche.reponses)}
      sections={recapituler(PARCOURS_DSE, marche)}
      engagements={ENGAGEMENTS}
      action={deposer.bind(null, campagne)}
    />
  );
}
