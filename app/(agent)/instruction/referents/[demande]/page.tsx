import { notFound } from 'next/navigation';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { DemandeDAcces } from '@/components/metier/instruction/DemandeDAcces';
import { Conteneur } from '@/components/ui/Page';
import { rangLibre } from '@/lib/domain/etablissement';
import { champsDAgrement } from '@/lib/parcours/etablissement';
import { exigerAgent } from '@/lib/server/acces/agent';
import { consulterDemandeDAcces } from '@/lib/server/etablissement/requetes/referents';
import { agreer } from './actions';

const TITRE = 'Une demande d’accès';

interface Parametres {
  readonly params: Promise<{ readonly demande: string }>;
}

export default async function PageDemandeDAcces({ params }: Parametres) {
  const { demande: id } = await params;
  const agent = await exigerAgent('instruire', `/instruction/referents/${id}`);
  const demande = await consulterDemandeDAcces(id, agent);
  if (!demande) notFound();
  const placeLibre = rangLibre(demande.referents.map(({ rang }) => rang)) !== null;
  return (
    <Conteneur className="space-y-7 py-9">
      {demande.etat === 'deposee' ? null : <TitreDOnglet titre={TITRE} enErreur={false} />}
      <DemandeDAcces
        {...{ demande, placeLibre }}
        decision={
          <FormulaireSimple
            titre={TITRE}
            action={agreer.bind(null, demande.id)}
            bouton="Enregistrer la décision"
            champs={champsDAgrement(placeLibre)}
          />
        }
      />
    </Conteneur>
  );
}
