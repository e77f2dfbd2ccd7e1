import { LienBouton } from '@/components/ui/Bouton';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import type { EtatTentative } from '@/lib/domain/paiement';
import { Attente } from '../../cvec/Attente';

interface ProprietesRetour {
  readonly etat: Exclude<EtatTentative, 'payee'>;
  readonly page: string;
}

const ECHECS = {
  refusee: {
    titre: 'La banque a refusé le paiement',
    texte:
      'Rien n’a été débité. Votre logement n’est pas encore réservé : essayez une autre carte, ou faites payer quelqu’un.',
  },
  abandonnee: {
    titre: 'Vous avez abandonné le paiement',
    texte: 'Rien n’a été débité. Votre logement n’est pas encore réservé.',
  },
  expiree: {
    titre: 'La banque n’a pas répondu à temps',
    texte: 'Si votre compte est débité, ne payez pas une seconde fois : sa réponse peut encore arriver.',
  },
} as const;

/** Back from the bank without its yes. What is said here comes from the bank's own message, never from the browser. */
export function RetourDAvance({ etat, page }: ProprietesRetour) {
  const echec = etat === 'refusee' || etat === 'abandonnee' || etat === 'expiree' ? ECHECS[etat] : null;
  return (
    <Conteneur largeur="formulaire" className="space-y-6 py-9">
      <h1>{echec ? echec.titre : 'Paiement en cours de confirmation'}</h1>
      <p>
        {echec
          ? echec.texte
          : 'Nous attendons la réponse de la banque. Le plus souvent, elle arrive dans la minute. Vous pouvez fermer cette page : nous vous écrivons dès que le logement est réservé. Ne payez pas une seconde fois.'}
      </p>
      <p className="flex flex-wrap items-center gap-x-5 gap-y-4">
        {echec ? (
          <LienBouton href={page}>Revenir au logement</LienBouton>
        ) : (
          <>
            <LienBouton href="">Actualiser</LienBouton>
            <Lien href={page}>Revenir au logement</Lien>
          </>
        )}
      </p>
      {echec ? null : <Attente />}
    </Conteneur>
  );
}
