import type { GenreAvance } from '@/lib/domain/logement/avance';
import type { TextesPayeur } from './types';

interface MotsDuLogement {
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
        `Le Crous lui propose un logement étudiant : ${logement}. L’avance sur le loyer, ${montant}, le réserve. Elle sera déduite du premier loyer. Vous pouvez accepter ou refuser. Vous n’avez pas besoin de compte.`,
      depot_de_garantie: (montant, logement) =>
        `Le Crous lui a réservé un logement étudiant : ${logement}. Le dépôt de garantie, ${montant}, lui est rendu après son départ. Vous pouvez accepter ou refuser. Vous n’avez pas besoin de compte.`,
    },
    payee:
      'L’étudiant est prévenu. Si vous avez donné votre adresse, vous recevez un reçu par courriel. Si le logement n’était plus libre, votre paiement lui est remboursé.',
    inconnue: 'Ouvrez de nouveau le lien que vous avez reçu : il dit si c’est payé.',
    expire: 'Son heure est passée. Demandez à l’étudiant s’il est encore temps de payer.',
    deja: 'C’est déjà payé',
  },
  en: {
    titre: {
      avance: (qui) => `${qui} asks you to pay the advance on their rent`,
      depot_de_garantie: (qui) => `${qui} asks you to pay the deposit of their room`,
    },
    intro: {
      avance: (montant, logement) =>
        `The Crous (French student services) offers them a student room: ${logement}. The advance on the rent, ${montant}, books it. It is deducted from the first rent. You can accept or decline. You do not need an account.`,
      depot_de_garantie: (montant, logement) =>
        `The Crous (French student services) has booked a student room for them: ${logement}. The deposit, ${montant}, is given back to them after they leave. You can accept or decline. You do not need an account.`,
    },
    payee:
      'The student has been told. If you gave your address, you will receive a receipt by email. If the room was no longer free, your payment is refunded to the student.',
    inconnue: 'Open the link that you received again: it says whether it is paid.',
    expire: 'Its time has passed. Ask the student whether there is still time to pay.',
    deja: 'It is already paid',
  },
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
