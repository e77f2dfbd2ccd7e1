import { notFound } from 'next/navigation';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { FicheDemande } from '@/components/metier/instruction/FicheDemande';
import { Conteneur } from '@/components/ui/Page';
import { crousDeCode } from '@/lib/domain/cvec';
import { attendUneDecision, CHAMPS_DOCUMENT_DEMANDE, champsDeDecision } from '@/lib/parcours/instruction';
import { exigerAgent } from '@/lib/server/acces/agent';
import { consulterDemande } from '@/lib/server/instruction/requetes/lire-demande';
import { decider, demanderLeDocument } from './actions';

const TITRE = 'Une demande';

interface Parametres {
  readonly params: Promise<{ readonly demande: string }>;
}

export default async function PageDemande({ params }: Parametres) {
  const { demande: id } = await params;
  const agent = await exigerAgent('instruire', `/instruction/${id}`);
  const demande = await consulterDemande(id, agent);
  if (!demande) notFound();
  const decision = (
    <section aria-labelledby="titre-decision" className="space-y-5">
      <h2 id="titre-decision">Décider</h2>
      <FormulaireSimple
        titre={TITRE}
        action={decider.bind(null, demande.id)}
        bouton="Enregistrer la décision"
        champs={champsDeDecision(demande.genre)}
      />
      {demande.etat === 'deposee' ? (
        <>
          <h3 className="pt-4">Il manque un document{'\u202f'}?</h3>
          <FormulaireSimple
            action={demanderLeDocument.bind(null, demande.id)}
            bouton="Demander ce document"
            variante="secondaire"
            champs={CHAMPS_DOCUMENT_DEMANDE}
          />
        </>
      ) : null}
    </section>
  );
  return (
    <Conteneur className="space-y-7 py-9">
      {attendUneDecision(demande.etat) ? null : <TitreDOnglet titre={TITRE} enErreur={false} />}
      <FicheDemande {...{ demande, decision }} crous={crousDeCode(demande.crous)?.nom ?? demande.crous} />
    </Conteneur>
  );
}
