import { redirect } from 'next/navigation';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Alerte } from '@/components/ui/Alerte';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { estEnDemonstration } from '@/lib/server/acces';
import { lireDemandeDAcces } from '@/lib/server/acces/acces-demande';
import { lireAgent } from '@/lib/server/acces/agent';
import { lireAdresseDAcces } from '@/lib/server/etablissement/requetes/referents';
import { renvoyer, verifier } from './actions';

const TITRE = 'Vérifier votre adresse';
const CODE = { type: 'texte', nom: 'code', libelle: 'Code reçu par courriel', largeur: 'court' } as const;

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
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <h1>{TITRE}</h1>
      {renvoye ? <Alerte type="succes">Un autre code est parti. Le précédent ne sert plus.</Alerte> : null}
      <p className="max-w-mesure">
        Nous avons écrit à <strong className="break-words">{adresse}</strong>. Recopiez ici les 6 lettres du
        message{'\u202f'}: elles servent pendant 15 minutes.
      </p>
      <FormulaireSimple
        titre={TITRE}
        action={verifier}
        bouton="Envoyer ma demande"
        champs={[{ ...CODE, autoComplete: 'one-time-code' }]}
      />
      <h2>Vous n’avez rien reçu</h2>
      <p className="max-w-mesure">
        Attendez une minute et regardez les courriers indésirables. Si l’adresse est inexacte,{' '}
        <Lien href="/etablissement/demander-un-acces">recommencez la demande</Lien>.
      </p>
      {estEnDemonstration() ? (
        <p>
          Démonstration{'\u202f'}: le message est dans la{' '}
          <Lien href="/demonstration/boite">boîte aux lettres</Lien>.
        </p>
      ) : null}
      <FormulaireSimple action={renvoyer} champs={[]} bouton="Recevoir un autre code" variante="secondaire" />
    </Conteneur>
  );
}
