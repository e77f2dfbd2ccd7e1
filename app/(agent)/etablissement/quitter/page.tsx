import type { Metadata } from 'next';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { exigerAgent } from '@/lib/server/acces/agent';
import { quitterMaFonction } from './actions';

export const metadata: Metadata = { title: 'Quitter ma fonction' };

export default async function PageQuitter() {
  await exigerAgent('deposer_listes', '/etablissement/quitter');
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <h1>Quitter ma fonction de référent</h1>
      <p className="max-w-mesure">
        Votre accès se ferme aussitôt, sur tous vos appareils. Votre place se libère{'\u202f'}: une autre
        personne peut la demander. Les listes que vous avez déposées restent.
      </p>
      <FormulaireSimple action={quitterMaFonction} champs={[]} bouton="Fermer mon accès" variante="danger">
        <Lien href="/etablissement">Revenir à l’établissement</Lien>
      </FormulaireSimple>
    </Conteneur>
  );
}
