import type { TonPastille } from '@/components/ui/Pastille';
import type { EtatCvec, EtatRemboursement } from '@/lib/domain/cvec';

interface Libelle {
  readonly mot: string;
  readonly ton: TonPastille;
  readonly phrase: string;
}

/** The state of a contribution in one word or two, and in one sentence. */
export const ETATS_CVEC = {
  a_choisir: { mot: 'À régler', ton: 'bleu', phrase: 'Choisissez comment régler votre CVEC' },
  exoneration_en_instruction: {
    mot: 'Examinée par le Crous',
    ton: 'safran',
    phrase: 'Le Crous examine votre demande d’exonération',
  },
  especes_en_attente: {
    mot: 'À payer à La Poste',
    ton: 'safran',
    phrase: 'Votre avis de paiement est prêt : payez-le à La Poste',
  },
  tiers_en_attente: {
    mot: 'Lien à payer',
    ton: 'safran',
    phrase: 'Votre lien attend d’être payé',
  },
  carte_en_cours: {
    mot: 'En cours de confirmation',
    ton: 'safran',
    phrase: 'Nous attendons la réponse de la banque',
  },
  acquittee: { mot: 'En règle', ton: 'vert', phrase: 'Votre attestation est prête' },
  remboursement_en_cours: {
    mot: 'En règle',
    ton: 'vert',
    phrase: 'Votre attestation est prête, un remboursement est en cours',
  },
  remboursee: {
    mot: 'En règle',
    ton: 'vert',
    phrase: 'Votre contribution est remboursée, votre attestation reste valable',
  },
} as const satisfies Record<EtatCvec, Libelle>;

/** A refund in one word or two, and what comes next. */
export const ETATS_REMBOURSEMENT = {
  demande: {
    mot: 'Examinée par le Crous',
    ton: 'safran',
    phrase: 'Un agent du Crous examine votre demande et vous répond par courriel.',
  },
  iban_attendu: {
    mot: 'Compte à indiquer',
    ton: 'bleu',
    phrase: 'Le remboursement est accordé. Indiquez un compte à votre nom pour que le virement parte.',
  },
  a_virer: {
    mot: 'Virement à venir',
    ton: 'safran',
    phrase: 'Le remboursement est accordé. Le Crous prépare le virement vers votre compte.',
  },
  vire: { mot: 'Remboursé', ton: 'vert', phrase: 'Le virement est parti. Il arrive en quelques jours.' },
  refuse: { mot: 'Refusé', ton: 'rouge', phrase: 'Le Crous ne peut pas vous rembourser.' },
} as const satisfies Record<EtatRemboursement, Libelle>;
