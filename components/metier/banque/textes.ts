import { eurosDeCentimes } from '@/lib/affichage';

export type Langue = 'fr' | 'en';

interface Choix {
  readonly cle: string;
  readonly libelle: string;
  readonly aide: string;
}

interface TextesDeLaBanque {
  readonly titre: (centimes: number) => string;
  readonly avertissement: string;
  readonly commercant: string;
  readonly commande: string;
  readonly montant: string;
  readonly authentification: string;
  readonly consigne: string;
  readonly payer: (centimes: number) => string;
  readonly autres: string;
  readonly choix: readonly Choix[];
  readonly expiree: { readonly titre: string; readonly texte: string };
  readonly conclue: { readonly titre: string; readonly texte: string };
  readonly revenir: string;
}

const FR: TextesDeLaBanque = {
  titre: (centimes) => `Payer ${eurosDeCentimes(centimes)}`,
  avertissement:
    'Cette banque n’existe pas : aucune carte n’est demandée, aucun argent ne bouge. Elle parle au portail comme une vraie banque, avec des messages signés.',
  commercant: 'Commerçant',
  commande: 'Commande',
  montant: 'Montant',
  authentification: 'Authentification 3-D Secure',
  consigne: 'Une vraie banque vous demanderait ici de confirmer sur votre téléphone.',
  payer: (centimes) => `Confirmer et payer ${eurosDeCentimes(centimes)}`,
  autres: 'Ou faites arriver autre chose',
  choix: [
    {
      cle: 'refuse',
      libelle: 'Être refusé',
      aide: 'La banque refuse la carte ou l’authentification échoue.',
    },
    { cle: 'abandonne', libelle: 'Abandonner', aide: 'Vous revenez au portail sans payer.' },
    {
      cle: 'lente',
      libelle: 'Payer, banque lente',
      aide: 'Vous revenez tout de suite, la banque prévient le portail dix secondes plus tard.',
    },
    {
      cle: 'attente',
      libelle: 'Payer, autorisation en attente',
      aide: 'La banque annonce une attente, puis son accord dix secondes plus tard.',
    },
    {
      cle: 'sans_retour',
      libelle: 'Payer et fermer la page',
      aide: 'La banque prévient le portail, mais vous n’y revenez pas.',
    },
    {
      cle: 'muette',
      libelle: 'Payer, banque muette',
      aide: 'La banque encaisse sans jamais prévenir : seul son relevé le dira.',
    },
  ],
  expiree: {
    titre: 'Cette page de paiement a expiré',
    texte: 'Vous aviez dix minutes. Rien n’a été payé : recommencez depuis le portail.',
  },
  conclue: {
    titre: 'Votre réponse est enregistrée',
    texte: 'La banque en a fini avec cette commande. Vous pouvez fermer cette page.',
  },
  revenir: 'Revenir au portail',
};

const EN: TextesDeLaBanque = {
  titre: (centimes) => `Pay ${eurosDeCentimes(centimes)}`,
  avertissement:
    'This bank does not exist: no card is asked for, no money moves. It talks to the portal as a real bank does, with signed messages.',
  commercant: 'Shop',
  commande: 'Order',
  montant: 'Amount',
  authentification: '3-D Secure authentication',
  consigne: 'A real bank would ask you to confirm on your phone now.',
  payer: (centimes) => `Confirm and pay ${eurosDeCentimes(centimes)}`,
  autres: 'Or make something else happen',
  choix: [
    { cle: 'refuse', libelle: 'Be refused', aide: 'The bank refuses the card, or the authentication fails.' },
    { cle: 'abandonne', libelle: 'Give up', aide: 'You go back to the portal without paying.' },
    {
      cle: 'lente',
      libelle: 'Pay, slow bank',
      aide: 'You go back at once, the bank tells the portal ten seconds later.',
    },
    {
      cle: 'attente',
      libelle: 'Pay, authorisation pending',
      aide: 'The bank announces a wait, then its agreement ten seconds later.',
    },
    {
      cle: 'sans_retour',
      libelle: 'Pay and close the page',
      aide: 'The bank tells the portal, but you do not go back to it.',
    },
    {
      cle: 'muette',
      libelle: 'Pay, silent bank',
      aide: 'The bank takes the money and tells nobody: only its statement will.',
    },
  ],
  expiree: {
    titre: 'This payment page has expired',
    texte: 'You had ten minutes. Nothing was paid: start again from the portal.',
  },
  conclue: {
    titre: 'Your answer is recorded',
    texte: 'The bank is done with this order. You may close this page.',
  },
  revenir: 'Back to the portal',
};

export const textesDeLaBanque = (langue: Langue): TextesDeLaBanque => (langue === 'en' ? EN : FR);
