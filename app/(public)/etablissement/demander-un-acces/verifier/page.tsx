import { redirect } from 'next/navigation';
import { RecopierLeCode } from '@/components/metier/compte/RecopierLeCode';
import { Lien } from '@/components/ui/Lien';
import { estEnDemonstration } from '@/lib/server/acces';
import { lireDemandeDAcces } from '@/lib/server/acces/acces-demande';
import { lireAgent } from '@/lib/server/acces/agent';
import { lireAdresseDAcces } from '@/lib/server/etablissement/requetes/referents';
import { renvoyer, verifier } from './actions';

interface Proprietes {
  readonly searchParams: Promise<{ readonly renvoye?: string }>;
}

export default async function PageVerifierLAcces({ searchParams }: Proprietes) {
  if (await lireAgent('deposer_listes')) redirect('/etablissement');
  const demande = await lireDemandeDAcces();
  const adresse = demande ? await lireAdresseDAcces(demande) : null;
  if (!adresse) redirect('/etablissement/demander-un-acces');
  const { renvoye } = await searchParams;
  return (
    <RecopierLeCode
      {...{ adresse, verifier, renvoyer }}
      bouton="Envoyer ma demande"
      renvoye={Boolean(renvoye)}
      enDemonstration={estEnDemonstration()}
      recommencer={<Lien href="/etablissement/demander-un-acces">recommencez la demande</Lien>}
    />
  );
}
