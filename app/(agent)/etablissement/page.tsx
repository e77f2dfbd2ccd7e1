import { notFound } from 'next/navigation';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { DepotDeListe } from '@/components/metier/etablissement/DepotDeListe';
import { Espace } from '@/components/metier/etablissement/Espace';
import { Conteneur } from '@/components/ui/Page';
import { anneeDesListes, calendrierDesListes, crousDeCode, phaseDesListes } from '@/lib/domain/cvec';
import { horloge } from '@/lib/server/acces';
import { exigerAgent } from '@/lib/server/acces/agent';
import { lireEspace } from '@/lib/server/etablissement/requetes/lire-espace';
import { deposer } from './actions';

const TITRE = 'Listes d’inscrits';

export default async function PageEtablissement() {
  const referent = await exigerAgent('deposer_listes', '/etablissement');
  const jour = (await horloge()).aujourdhui();
  const annee = anneeDesListes(jour);
  const espace = await lireEspace(referent.uai, annee);
  if (!espace) notFound();
  const phase = phaseDesListes(annee, jour);
  return (
    <Conteneur className="space-y-7 py-9">
      {phase === 'ouverte' ? null : <TitreDOnglet titre={TITRE} enErreur={false} />}
      <Espace
        espace={espace}
        calendrier={calendrierDesListes(annee)}
        phase={phase}
        crous={crousDeCode(espace.crous)?.nom ?? espace.crous}
        depot={<DepotDeListe titre={TITRE} action={deposer} />}
      />
    </Conteneur>
  );
}
