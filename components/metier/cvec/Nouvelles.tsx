import { Alerte } from '@/components/ui/Alerte';
import { Lien } from '@/components/ui/Lien';
import { MOTIFS_DE_REFUS } from '@/lib/domain/paiement';
import { Attente } from './Attente';
import type { CvecAffichee } from './types';

/** The browser came back and the bank has not spoken: nothing is concluded. */
export function CarteSansReponse() {
  return (
    <Alerte type="attention" titre="Paiement en cours de confirmation">
      <p>
        La banque ne nous a pas encore répondu. Le plus souvent, sa réponse arrive dans la minute. Vous pouvez
        fermer cette page : nous vous écrivons dès que votre attestation est prête.
      </p>
      <p>
        Si votre compte est débité, ne payez pas une seconde fois. Sans réponse au bout de 20 minutes, nous
        vous proposons de recommencer, et tout paiement en trop vous est rendu.
      </p>
      <p>
        <Lien href="">Actualiser cette page</Lien>
      </p>
      <Attente />
    </Alerte>
  );
}

const CARTE = {
  refusee: {
    titre: 'La banque a refusé le paiement',
    texte: 'Rien n’a été débité. Essayez une autre carte, ou choisissez un autre moyen.',
  },
  abandonnee: {
    titre: 'Le paiement a été abandonné',
    texte: 'Rien n’a été débité. Vous pouvez recommencer quand vous voulez.',
  },
  expiree: {
    titre: 'La banque n’a pas répondu',
    texte:
      'Nous avons arrêté d’attendre. Si votre compte est débité, la réponse de la banque arrivera plus tard et votre attestation sera prête : ne payez pas une seconde fois.',
  },
} as const;

const LIEN = {
  refuse: 'La personne a refusé de payer',
  expire: 'Votre lien de paiement est fermé',
} as const;

/** How the last try ended, when it did not succeed. */
export function DernierEchec({ cvec }: { readonly cvec: CvecAffichee }) {
  const { etat, derniereCarte, dernierLien } = cvec;
  // Once another way is begun, the card that failed is history: the timeline tells it.
  const carte =
    etat === 'a_choisir' && derniereCarte && est(CARTE, derniereCarte.etat)
      ? CARTE[derniereCarte.etat]
      : null;
  const lien = dernierLien && est(LIEN, dernierLien.etat) ? LIEN[dernierLien.etat] : null;
  return (
    <>
      {carte ? (
        <Alerte type="attention" titre={carte.titre}>
          <p>{carte.texte}</p>
        </Alerte>
      ) : null}
      {lien ? (
        <Alerte type="attention" titre={lien}>
          <p>{raisonDu(dernierLien?.motif ?? null)}</p>
          <p>
            <Lien href="/cvec/tiers">Créer un autre lien</Lien>
          </p>
        </Alerte>
      ) : null}
    </>
  );
}

const est = <T extends object>(table: T, cle: PropertyKey): cle is keyof T => Object.hasOwn(table, cle);

const raisonDu = (motif: string | null): string =>
  motif !== null && est(MOTIFS_DE_REFUS, motif)
    ? MOTIFS_DE_REFUS[motif]
    : 'Personne ne l’a payé pendant les 48 heures où il était ouvert.';
