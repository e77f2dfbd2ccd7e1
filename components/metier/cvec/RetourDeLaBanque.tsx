import { LienBouton } from '@/components/ui/Bouton';
import { Carte } from '@/components/ui/Carte';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { eurosDeCentimes } from '@/lib/affichage';
import type { EtatTentative } from '@/lib/domain/paiement';
import { Attente } from './Attente';
import { adresseAttestation } from './Attestations';

interface ProprietesRetour {
  readonly etat: EtatTentative;
  readonly annee: string;
  readonly centimes: number;
}

const ECHECS = {
  refusee: {
    titre: 'La banque a refusé le paiement',
    texte: 'Rien n’a été débité. Essayez une autre carte, ou choisissez un autre moyen.',
  },
  abandonnee: {
    titre: 'Vous avez abandonné le paiement',
    texte: 'Rien n’a été débité. Vous pouvez recommencer quand vous voulez.',
  },
  expiree: {
    titre: 'La banque n’a pas répondu à temps',
    texte:
      'Si votre compte est débité, ne payez pas une seconde fois : sa réponse peut encore arriver, et votre attestation sera prête.',
  },
} as const;

/** Back from the bank. What is said here comes from the bank's own message, never from the browser. */
export function RetourDeLaBanque({ etat, annee, centimes }: ProprietesRetour) {
  return (
    <Conteneur largeur="formulaire" className="space-y-6 py-9">
      <Contenu etat={etat} annee={annee} centimes={centimes} />
    </Conteneur>
  );
}

function Contenu({ etat, annee, centimes }: ProprietesRetour) {
  if (etat === 'payee') return <Payee annee={annee} centimes={centimes} />;
  if (etat === 'refusee' || etat === 'abandonnee' || etat === 'expiree') {
    const { titre, texte } = ECHECS[etat];
    return (
      <>
        <h1>{titre}</h1>
        <p>{texte}</p>
        <p className="flex flex-wrap items-center gap-x-5 gap-y-4">
          <LienBouton href="/cvec/carte">Payer avec une autre carte</LienBouton>
          <Lien href="/cvec">Choisir un autre moyen</Lien>
        </p>
      </>
    );
  }
  return <EnCours annee={annee} />;
}

function Payee({ annee, centimes }: Omit<ProprietesRetour, 'etat'>) {
  return (
    <>
      <h1>Votre paiement est accepté</h1>
      <Carte ton="bleu">
        <p>
          Vous avez payé <strong className="montant">{eurosDeCentimes(centimes)}</strong> pour l’année {annee}
          . Votre attestation est prête, et nous vous l’avons aussi annoncée par courriel.
        </p>
        <p className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-4">
          <LienBouton href={adresseAttestation(annee)}>Télécharger l’attestation (PDF)</LienBouton>
          <Lien href={`/cvec?annee=${annee}`}>Voir ma CVEC</Lien>
        </p>
      </Carte>
    </>
  );
}

function EnCours({ annee }: Pick<ProprietesRetour, 'annee'>) {
  return (
    <>
      <h1>Paiement en cours de confirmation</h1>
      <p>
        Nous attendons la réponse de la banque. Le plus souvent, elle arrive dans la minute. Vous pouvez
        fermer cette page : nous vous écrivons dès que votre attestation est prête.
      </p>
      <p>Ne payez pas une seconde fois.</p>
      <p className="flex flex-wrap items-center gap-x-5 gap-y-4">
        <LienBouton href="">Actualiser</LienBouton>
        <Lien href={`/cvec?annee=${annee}`}>Voir ma CVEC</Lien>
      </p>
      <Attente />
    </>
  );
}
