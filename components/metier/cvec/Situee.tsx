import { LienBouton } from '@/components/ui/Bouton';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { typographie } from '@/lib/affichage';
import type { SituationCvec } from '@/lib/domain/cvec';

interface ProprietesSituee {
  readonly situation: SituationCvec;
  readonly connecte: boolean;
}

/** The answer to « suis-je concerné »: why, and what to do now. */
export function Situee({ situation, connecte }: ProprietesSituee) {
  const { libelle, assujetti, explication } = situation;
  return (
    <Conteneur largeur="formulaire" className="space-y-6 py-9">
      <h1>{assujetti ? 'Vous devez régler la CVEC' : 'Vous n’êtes pas concerné par la CVEC'}</h1>
      <p className="rounded-bloc bg-bleu-pale p-5 sm:p-7">
        <strong className="block">{typographie(libelle)}</strong>
        {typographie(explication)}
      </p>
      <p className="max-w-mesure text-encre-doux">
        Texte : code de l’éducation, article L. 841-5. Il vise la formation initiale dans l’enseignement
        supérieur.
      </p>
      {assujetti ? (
        <LienBouton href={connecte ? '/cvec/question/ville' : '/connexion?retour=/cvec/question/ville'}>
          {connecte ? 'Continuer' : 'Me connecter et continuer'}
        </LienBouton>
      ) : (
        <p>
          Si un établissement vous demande tout de même une attestation, montrez-lui cette page. Si vous avez
          déjà payé, vous pouvez <Lien href="/cvec/remboursement">demander le remboursement</Lien>.
        </p>
      )}
      <p>
        <Lien href="/cvec/question/situation">Choisir une autre situation</Lien>
      </p>
    </Conteneur>
  );
}
