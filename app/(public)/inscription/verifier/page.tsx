import { redirect } from 'next/navigation';
import { RecopierLeCode } from '@/components/metier/compte/RecopierLeCode';
import { Lien } from '@/components/ui/Lien';
import { estEnDemonstration } from '@/lib/server/acces';
import { lireInscriptionEnCours } from '@/lib/server/acces/cookies-compte';
import { lireAdresseEnAttente } from '@/lib/server/compte/requetes/inscription-en-attente';
import { renvoyer, verifier } from './actions';

interface Proprietes {
  readonly searchParams: Promise<{ readonly renvoye?: string }>;
}

export default async function PageVerification({ searchParams }: Proprietes) {
  const enCours = await lireInscriptionEnCours();
  const adresse = enCours ? await lireAdresseEnAttente(enCours.id) : null;
  if (!adresse) redirect('/inscription');
  const { renvoye } = await searchParams;
  return (
    <RecopierLeCode
      {...{ adresse, verifier, renvoyer }}
      bouton="Créer mon compte"
      renvoye={Boolean(renvoye)}
      enDemonstration={estEnDemonstration()}
      recommencer={<Lien href="/inscription">recommencez l’inscription</Lien>}
    />
  );
}
