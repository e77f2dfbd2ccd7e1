import { redirect } from 'next/navigation';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { CHAMPS_ACCES } from '@/components/metier/etablissement/champs-acces';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { lireAgent } from '@/lib/server/acces/agent';
import { demander } from './actions';

const TITRE = 'Demander un accès';

export default async function PageDemanderUnAcces() {
  if (await lireAgent('deposer_listes')) redirect('/etablissement');
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <h1>{TITRE}</h1>
      <p className="max-w-mesure text-encre-doux">
        Chaque établissement a deux référents, agréés par son Crous. Ils déposent les listes d’inscrits. Nous
        vérifions votre adresse, puis le Crous vous répond par courriel.
      </p>
      <FormulaireSimple titre={TITRE} action={demander} bouton="Recevoir mon code" champs={CHAMPS_ACCES} />
      <p>
        Vous avez déjà un accès{'\u202f'}? <Lien href="/etablissement/connexion">Connectez-vous</Lien>.
      </p>
    </Conteneur>
  );
}
