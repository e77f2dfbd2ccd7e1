import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { CHAMPS_INSCRIPTION } from '@/components/metier/compte/champs-inscription';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { retourSur } from '@/lib/server/acces';
import { creerUnCompte } from './actions';

const TITRE = 'Créer un compte';

interface Proprietes {
  readonly searchParams: Promise<{ readonly retour?: string | string[] }>;
}

export default async function PageInscription({ searchParams }: Proprietes) {
  const retour = retourSur((await searchParams).retour);
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <h1>{TITRE}</h1>
      <p className="max-w-mesure text-encre-doux">
        Le compte sert à déposer votre dossier et à le suivre. Le simulateur, lui, n’en demande pas.
      </p>
      <FormulaireSimple
        titre={TITRE}
        action={creerUnCompte}
        bouton="Recevoir mon code"
        champs={[...CHAMPS_INSCRIPTION, { type: 'cache', nom: 'retour', valeur: retour }]}
      />
      <p>
        Vous avez déjà un compte{'\u202f'}?{' '}
        <Lien href={`/connexion?retour=${encodeURIComponent(retour)}`}>Se connecter</Lien>
      </p>
    </Conteneur>
  );
}
