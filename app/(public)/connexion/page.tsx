import { redirect } from 'next/navigation';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Alerte } from '@/components/ui/Alerte';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { lirePersonne, retourSur } from '@/lib/server/acces';
import { seConnecter } from './actions';

const TITRE = 'Se connecter';

const MOTIFS: Readonly<Record<string, string>> = {
  'mot-de-passe': 'Votre mot de passe est changé. Connectez-vous avec le nouveau.',
  partout: 'Vous êtes déconnecté de tous vos appareils.',
  'adresse-prise': 'Cette adresse a déjà un compte : connectez-vous.',
};

interface Proprietes {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function PageConnexion({ searchParams }: Proprietes) {
  const { retour, motif } = await searchParams;
  const suite = retourSur(retour);
  if (await lirePersonne()) redirect(suite);
  const annonce = typeof motif === 'string' && Object.hasOwn(MOTIFS, motif) ? MOTIFS[motif] : undefined;
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <h1>{TITRE}</h1>
      {annonce ? <Alerte type="succes">{annonce}</Alerte> : null}
      <FormulaireSimple
        titre={TITRE}
        action={seConnecter}
        bouton="Me connecter"
        champs={[
          {
            ...{ type: 'texte', nom: 'email', libelle: 'Adresse électronique' },
            ...{ inputMode: 'email', autoComplete: 'username' },
          },
          {
            type: 'mot-de-passe',
            nom: 'motDePasse',
            libelle: 'Mot de passe',
            autoComplete: 'current-password',
          },
          { type: 'cache', nom: 'retour', valeur: suite },
        ]}
      >
        <Lien href="/mot-de-passe-oublie">Mot de passe oublié</Lien>
      </FormulaireSimple>
      <p>
        Vous n’avez pas de compte{'\u202f'}?{' '}
        <Lien href={`/inscription?retour=${encodeURIComponent(suite)}`}>Créer un compte</Lien>
      </p>
    </Conteneur>
  );
}
