import type { GenreAvance } from '@/lib/domain/logement/avance';
import { MOTS_ANGLAIS } from './logement-anglais';
import type { TextesPayeur } from './types';

export interface MotsDuLogement {
  readonly titre: Readonly<Record<GenreAvance, (qui: string) => string>>;
  readonly intro: Readonly<Record<GenreAvance, (montant: string, logement: string) => string>>;
  readonly payee: string;
  readonly inconnue: string;
  readonly expire: string;
  readonly deja: string;
}

const MOTS: Readonly<Record<TextesPayeur['langue'], MotsDuLogement>> = {
  fr: {
    titre: {
      avance: (qui) => `${qui} vous demande de payer l’avance de son logement`,
      depot_de_garantie: (qui) => `${qui} vous demande de payer le dépôt de garantie de son logement`,
    },
    intro: {
      avance: (montant, logement) =>
        `Le Crous lui propose un logement étudiant : ${logement}. L’avance sur le loyer, ${montant}, le réserve. Elle sera déduite du premier loyer. Vous pouvez accepter ou refuser. Vous n’avez pas besoin de compte.`,
      depot_de_garantie: (montant, logement) =>
        `Le Crous lui a réservé un logement étudiant : ${logement}. Le dépôt de garantie, ${montant}, lui est rendu après son départ. Vous pouvez accepter ou refuser. Vous n’avez pas besoin de compte.`,
    },
    payee:
      'L’étudiant est prévenu. Si vous avez donné votre adresse, vous recevez un reçu par courriel. Si le logement n’était plus libre, votre paiement lui est remboursé.',
    inconnue: 'Ouvrez de nouveau le lien que vous avez reçu : il dit si c’est payé.',
    expire: 'Son heure est passée. Demandez à l’étudiant s’il est encore temps de payer.',
    deja: 'C’est déjà payé',
  },
  en: MOTS_ANGLAIS,
};

/** The same pages, for a room. */
export function textesDuLogement(textes: TextesPayeur, genre: GenreAvance): TextesPayeur {
  const mots = MOTS[textes.langue];
  const { retour, fermes } = textes;
  const { payee, inconnue } = retour.nouvelles;
  return {
    ...textes,
    titre: mots.titre[genre],
    intro: mots.intro[genre],
    retour: {
      ...retour,
      nouvelles: {
        ...retour.nouvelles,
        payee: { ...payee, texte: mots.payee },
        inconnue: { ...inconnue, texte: mots.inconnue },
      },
    },
    fermes: {
      ...fermes,
      lien_expire: { ...fermes.lien_expire, texte: mots.expire },
      deja_acquittee: { ...fermes.deja_acquittee, titre: mots.deja },
    },
  };
}
