import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { lireAgent } from '@/lib/server/acces/agent';

export const metadata: Metadata = { title: 'Demande d’accès transmise' };

export default async function PageAccesDemande() {
  if (await lireAgent('deposer_listes')) redirect('/etablissement');
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <h1>Votre demande est transmise au Crous</h1>
      <p className="max-w-mesure">
        Un agent du Crous de votre établissement l’examine et vous répond par courriel. Vous ne pouvez pas
        vous connecter avant sa réponse.
      </p>
      <p>
        <Lien href="/">Revenir à l’accueil</Lien>
      </p>
    </Conteneur>
  );
}
