import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { CHAMPS_DEMANDE_SEULE } from '@/lib/parcours/logement/demande';

interface ProprietesDemanderSeul {
  readonly annee: string;
  readonly action: ActionFormulaire;
}

const TITRE = 'Demander un logement';

/** A request without a DSE: three answers, one button. */
export function DemanderSeul({ annee, action }: ProprietesDemanderSeul) {
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <h1>
        {TITRE} pour {annee}
      </h1>
      <p className="max-w-mesure text-encre-doux">
        Cette demande est gratuite. Elle vous permet de réserver une chambre libre et de vous inscrire aux
        ouvertures de chambres.
      </p>
      <FormulaireSimple titre={TITRE} champs={CHAMPS_DEMANDE_SEULE} action={action} bouton="Faire ma demande">
        <Lien href="/logement/demande">Annuler</Lien>
      </FormulaireSimple>
      <p className="max-w-mesure text-petit text-encre-doux">
        Un logement adapté à un handicap se demande au service social du Crous, qui l’étudie avec vous.
      </p>
    </Conteneur>
  );
}
