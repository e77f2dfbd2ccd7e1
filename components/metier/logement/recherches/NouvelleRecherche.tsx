import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { CHAMPS_NOM } from '@/lib/parcours/logement/recherches';

interface ProprietesNouvelle {
  readonly nom: string;
  readonly email: string;
  /** Where the search is seen again. */
  readonly adresse: string;
  /** « 1 heure »: at most one mail in that time. */
  readonly rythme: string;
  readonly garder: ActionFormulaire;
}

const TITRE = 'M’alerter quand une chambre se libère';

/** Names a search and keeps it. */
export function NouvelleRecherche({ nom, email, adresse, rythme, garder }: ProprietesNouvelle) {
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <h1>{TITRE}</h1>
      <p className="max-w-mesure">
        Quand une chambre qui répond à cette recherche se libère, un courriel part à {email}, au plus un en{' '}
        {rythme}. Il part à tous au même moment{'\u202f'}: il ne donne aucune priorité et ne réserve rien.
      </p>
      <FormulaireSimple
        titre={TITRE}
        champs={CHAMPS_NOM}
        action={garder}
        initial={{ nom }}
        bouton="Garder cette recherche"
      >
        <Lien href={adresse}>Changer la recherche</Lien>
      </FormulaireSimple>
    </Conteneur>
  );
}
