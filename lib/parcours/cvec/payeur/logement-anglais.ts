import type { MotsDuLogement } from './logement';

export const MOTS_ANGLAIS: MotsDuLogement = {
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
};
