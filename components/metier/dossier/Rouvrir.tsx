import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Carte } from '@/components/ui/Carte';
import { dateEnClair } from '@/lib/affichage';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import type { Champ } from '@/lib/parcours/moteur';

interface ProprietesRouvrir {
  readonly cloture: DateCivile;
  /** The campaign is over: only a durable and notable change opens the file again. */
  readonly close: boolean;
  readonly action: ActionFormulaire;
}

const CHANGEMENT: Champ = {
  type: 'case',
  nom: 'changement',
  libelle: 'Un événement a fait baisser durablement les revenus',
};

/** To correct a deposited file, or to declare a change once the campaign is over: what it does, until when. */
export function Rouvrir({ cloture, close, action }: ProprietesRouvrir) {
  return close ? <DeclarerUnChangement action={action} /> : <Corriger {...{ cloture, action }} />;
}

function Corriger({ cloture, action }: Omit<ProprietesRouvrir, 'close'>) {
  return (
    <Carte ton="papier">
      <h2 className="mb-3 text-h3">Une erreur à corriger ?</h2>
      <p className="mb-4 text-petit">
        Vous pouvez rouvrir votre dossier jusqu’au {dateEnClair(cloture)}. Votre réponse actuelle reste
        valable jusqu’à votre nouveau dépôt. Le droit repart du mois qui suit ce nouveau dépôt s’il est
        tardif.
      </p>
      <FormulaireSimple champs={[]} action={action} bouton="Rouvrir mon dossier" variante="secondaire" />
    </Carte>
  );
}

function DeclarerUnChangement({ action }: Pick<ProprietesRouvrir, 'action'>) {
  return (
    <Carte ton="papier">
      <h2 className="mb-3 text-h3">Votre situation a changé ?</h2>
      <p className="mb-4 text-petit">
        La campagne est close. Chômage, maladie, décès, séparation, retraite : le Crous peut encore revoir
        votre dossier. Votre réponse actuelle reste valable jusqu’à la sienne.
      </p>
      <FormulaireSimple
        champs={[CHANGEMENT]}
        action={action}
        bouton="Rouvrir pour déclarer ce changement"
        variante="secondaire"
        titre="Suivi de mon dossier"
      />
    </Carte>
  );
}
