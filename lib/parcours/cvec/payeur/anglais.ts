import type { TextesPayeur } from './types';

export const ANGLAIS: TextesPayeur = {
  langue: 'en',
  titre: (qui) => `${qui} asks you to pay their CVEC fee`,
  intro: (montant, annee) =>
    `The CVEC (student and campus life contribution) costs ${montant} for the academic year ${annee}. Every student in France must settle it before enrolling. You can accept or decline. You do not need an account.`,
  quoi: 'What you pay for',
  pour: 'For',
  annee: 'Academic year',
  logement: 'Housing',
  montant: 'Amount',
  jusqua: 'This link works until',
  enCours:
    'A payment was already started with this link and the bank has not answered yet. If you have just paid, wait a few minutes before trying again.',
  accord: {
    titre: 'I agree to pay',
    courriel: 'Your email address (optional)',
    aide: 'To send you a receipt. It is used for nothing else.',
    illisible: 'Enter a complete email address, for example name@example.com',
    bouton: 'Pay by card',
  },
  refus: {
    titre: 'I decline to pay',
    question: 'Why do you decline?',
    motifs: {
      inconnu: 'I do not know this person, or did not expect this link',
      impossible: 'I cannot pay',
      doublon: 'I think it is already paid',
      erreur: 'The name or the amount looks wrong',
      autre: 'Another reason',
    },
    manque: 'Choose why you decline',
    bouton: 'Decline',
  },
  mefiance:
    'Only pay if you know this person. We never ask for a card number in a message: you only type it on the bank’s own page.',
  banque: {
    titre: 'Continue on the bank’s page',
    texte:
      'You will type your card number on the bank’s page, not here. The bank will ask you to confirm with your phone.',
    bouton: 'Go to the bank’s page',
    annuler: 'Do not pay now',
  },
  retour: {
    onglet: 'Back from the bank',
    nouvelles: {
      payee: {
        titre: 'Thank you, your payment is accepted',
        texte:
          'The student has been told and their certificate is ready. If you gave your address, you will receive a receipt by email.',
      },
      attente: {
        titre: 'Payment being confirmed',
        texte:
          'We are waiting for the bank’s answer. It usually comes within a minute. You may close this page. Do not pay a second time.',
      },
      refusee: {
        titre: 'The bank declined the payment',
        texte: 'Nothing was charged. To try another card, open the link that you received again.',
      },
      abandonnee: {
        titre: 'The payment did not go through',
        texte: 'To try again, open the link that you received.',
      },
      inconnue: {
        titre: 'We cannot find this payment',
        texte: 'Open the link that you received again: it says whether the contribution is paid.',
      },
    },
    reference: 'Reference of your payment:',
    actualiser: 'Refresh',
  },
  fermes: {
    lien_inconnu: {
      titre: 'This link opens nothing',
      texte:
        'It may be cut. Open it from the message that you received, or ask the student to send it again.',
    },
    lien_expire: {
      titre: 'This link is closed',
      texte: 'It was open for 48 hours only. Ask the student to send you another one.',
    },
    lien_ferme: {
      titre: 'This link is closed',
      texte:
        'It was declined, cancelled or replaced by another one. Ask the student for the link that works.',
    },
    deja_acquittee: {
      titre: 'This contribution is already settled',
      texte: 'There is nothing to pay. You may close this page.',
    },
    echeance_passee: {
      titre: 'It is too late to pay',
      texte: 'The time limit has passed. You will not be charged. The student knows what can still be done.',
    },
    chambre_rendue: {
      titre: 'This room is no longer kept for this person',
      texte: 'There is nothing to pay. You may close this page.',
    },
    refuse: {
      titre: 'Your answer is recorded',
      texte: 'The student has been told, with the reason that you chose. You will not hear from us again.',
    },
  },
  probleme: 'There is a problem',
  echecs: {
    trop: 'There were too many attempts from your connection. Wait one hour.',
    indisponible: 'Card payments are closed for now. Come back later with the same link.',
  },
  autreLangue: 'Lire cette page en français',
};
