import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Recapitulatif } from '@/components/formulaire/Recapitulatif';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import type { Campagne, Phase } from '@/lib/domain/dossier';
import type { Champ, SectionRecapitulee } from '@/lib/parcours/moteur';
import { PhaseDeDepot } from './AvantDeCommencer';

interface ProprietesVerification {
  readonly campagne: Campagne;
  readonly phase: Phase;
  /** A lasting fall of the incomes is declared (DIM-4). */
  readonly changement: boolean;
  readonly sections: readonly SectionRecapitulee[];
  readonly engagements: readonly string[];
  readonly action: ActionFormulaire;
}

const ENGAGEMENT: Champ = { type: 'case', nom: 'engagement', libelle: 'Je prends ces engagements' };

/** Check your answers, undertake, deposit. */
export function Verification({
  campagne,
  phase,
  changement,
  sections,
  engagements,
  action,
}: ProprietesVerification) {
  const racine = `/dse/${campagne.annee}`;
  return (
    <Conteneur largeur="formulaire" className="py-9">
      <Lien href={racine}>‹ Retour à mon dossier</Lien>
      <h1 className="mt-5">Vérifiez vos réponses, puis déposez votre dossier</h1>
      <PhaseDeDepot campagne={campagne} phase={phase} />
      {phase === 'close' ? <ChangementDeclare racine={racine} declare={changement} /> : null}
      <Recapitulatif sections={sections.map((section) => parQuestion(section, racine))} />
      <h2 className="mt-10">Votre engagement</h2>
      <ul className="mt-3 list-disc space-y-2 pl-5">
        {engagements.map((engagement) => (
          <li key={engagement}>{engagement}</li>
        ))}
      </ul>
      <div className="mt-6">
        <FormulaireSimple
          titre="Vérifier et déposer mon dossier"
          champs={[ENGAGEMENT]}
          action={action}
          bouton="Déposer mon dossier"
        />
      </div>
    </Conteneur>
  );
}

/** After the closing day the file needs a reason to be received: it is among the answers, or it is here to be given. */
function ChangementDeclare({ racine, declare }: { readonly racine: string; readonly declare: boolean }) {
  return (
    <p className="mt-4">
      {declare
        ? 'Vous déclarez une baisse durable des revenus. Votre dossier sera reçu, et le Crous l’examinera. '
        : 'Vous n’avez pas déclaré de baisse durable des revenus. Sans elle, votre dossier n’est plus reçu. '}
      <Lien href={`${racine}/baisse-revenus?depuis=verification`}>
        {declare ? 'Revoir cette réponse' : 'Déclarer une baisse durable'}
      </Lien>
    </p>
  );
}

function parQuestion({ titre, lignes }: SectionRecapitulee, racine: string) {
  const cles = [...new Set(lignes.map(({ cle }) => cle))];
  return {
    titre,
    questions: cles.map((cle) => {
      const siennes = lignes.filter((ligne) => ligne.cle === cle);
      return {
        cle,
        titre: siennes[0]?.titre ?? '',
        lignes: siennes.map(({ libelle, valeur }) => ({ libelle, valeur })),
        modifier: `${racine}/${cle}?depuis=verification`,
      };
    }),
  };
}
