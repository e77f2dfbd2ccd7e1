import { Alerte } from '@/components/ui/Alerte';
import { Lien } from '@/components/ui/Lien';
import { MOTIFS_DE_REFUS } from '@/lib/domain/paiement';
import type { PropositionMontree } from '@/lib/parcours/logement/avance';
import { Attente } from '../../cvec/Attente';

const CARTE = {
  refusee: {
    titre: 'La banque a refusé le paiement',
    texte: 'Rien n’a été débité. Essayez une autre carte, ou faites payer quelqu’un.',
  },
  abandonnee: {
    titre: 'Le paiement a été abandonné',
    texte: 'Rien n’a été débité. Vous pouvez recommencer.',
  },
  expiree: {
    titre: 'La banque n’a pas répondu',
    texte:
      'Si votre compte est débité, sa réponse arrivera plus tard : ne payez pas une seconde fois. Tout paiement en trop vous est rendu.',
  },
} as const;

const LIEN = {
  refuse: 'La personne a refusé de payer',
  expire: 'Votre lien de paiement est fermé',
} as const;

const est = <T extends object>(table: T, cle: string): cle is Extract<keyof T, string> =>
  Object.hasOwn(table, cle);

/** How the last try ended, or that the bank is still waited for. */
export function DernierEssai({ proposition }: { readonly proposition: PropositionMontree }) {
  const { etat, derniereCarte, dernierLien } = proposition;
  if (derniereCarte === 'redirigee' || derniereCarte === 'en_attente') {
    return (
      <Alerte type="attention" titre="Paiement en cours de confirmation">
        <p>
          La banque ne nous a pas encore répondu. Le plus souvent, sa réponse arrive dans la minute. Ne payez
          pas une seconde fois.
        </p>
        <p>
          <Lien href="">Actualiser cette page</Lien>
        </p>
        <Attente />
      </Alerte>
    );
  }
  const carte =
    etat === 'a_payer' && derniereCarte && est(CARTE, derniereCarte) ? CARTE[derniereCarte] : null;
  const lien = dernierLien && est(LIEN, dernierLien.etat) ? LIEN[dernierLien.etat] : null;
  const motif = dernierLien?.motif;
  return (
    <>
      {carte ? (
        <Alerte type="attention" titre={carte.titre}>
          <p>{carte.texte}</p>
        </Alerte>
      ) : null}
      {lien ? (
        <Alerte type="attention" titre={lien}>
          {motif && est(MOTIFS_DE_REFUS, motif) ? <p>{MOTIFS_DE_REFUS[motif]}</p> : null}
          <p>Créez un autre lien, ou payez par carte.</p>
        </Alerte>
      ) : null}
    </>
  );
}
