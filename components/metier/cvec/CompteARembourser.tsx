import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { CHAMPS_COMPTE } from '@/lib/parcours/cvec';

const TITRE = 'Sur quel compte vous rembourser';

interface ProprietesCompte {
  readonly action: ActionFormulaire;
  /** Where one came from. */
  readonly retour: string;
}

/** The account to pay back to, whatever was paid. */
export function CompteARembourser({ action, retour }: ProprietesCompte) {
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <h1>
        {TITRE}
        {'\u202f'}?
      </h1>
      <p className="max-w-mesure text-encre-doux">
        Un compte à votre nom, en zone SEPA. Le Crous fait un virement, il ne rembourse pas la carte.
      </p>
      <FormulaireSimple titre={TITRE} champs={CHAMPS_COMPTE} action={action} bouton="Enregistrer ce compte">
        <Lien href={retour}>Ne rien changer</Lien>
      </FormulaireSimple>
    </Conteneur>
  );
}
