import type { TextesPayeur } from './types';

export const FRANCAIS: TextesPayeur = {
  langue: 'fr',
  titre: (qui) => `${qui} vous demande de payer sa CVEC`,
  intro: (montant, annee) =>
    `La contribution de vie étudiante et de campus (CVEC) coûte ${montant} pour l’année ${annee}. Chaque étudiant doit la régler avant de s’inscrire. Vous pouvez accepter ou refuser. Vous n’avez pas besoin de compte.`,
  quoi: 'Ce que vous payez',
  pour: 'Pour',
  annee: 'Année universitaire',
  logement: 'Logement',
  montant: 'Montant',
  jusqua: 'Ce lien marche jusqu’au',
  enCours:
    'Un paiement a déjà été commencé avec ce lien et la banque n’a pas encore répondu. Si vous venez de payer, attendez quelques minutes avant de recommencer.',
  accord: {
    titre: 'J’accepte de payer',
    courriel: 'Votre adresse électronique (facultatif)',
    aide: 'Pour recevoir un reçu. Elle ne sert à rien d’autre.',
    illisible: 'Écrivez une adresse électronique complète, par exemple nom@exemple.fr',
    bouton: 'Payer par carte',
  },
  refus: {
    titre: 'Je refuse de payer',
    question: 'Pourquoi refusez-vous ?',
    motifs: {
      inconnu: 'Je ne connais pas cette personne, ou je n’attendais pas ce lien',
      impossible: 'Je ne peux pas payer',
      doublon: 'Je crois que c’est déjà payé',
      erreur: 'Le nom ou le montant me paraît faux',
      autre: 'Une autre raison',
    },
    manque: 'Choisissez la raison de votre refus',
    bouton: 'Refuser',
  },
  mefiance:
    'Ne payez que si vous connaissez cette personne. Nous ne demandons jamais de numéro de carte par message : il s’écrit seulement sur la page de la banque.',
  banque: {
    titre: 'Continuez sur la page de la banque',
    texte:
      'Vous allez écrire votre numéro de carte sur la page de la banque, pas ici. Elle vous demandera de confirmer avec votre téléphone.',
    bouton: 'Aller sur la page de la banque',
    annuler: 'Ne pas payer maintenant',
  },
  retour: {
    onglet: 'Retour de la banque',
    nouvelles: {
      payee: {
        titre: 'Merci, votre paiement est accepté',
        texte:
          'L’étudiant est prévenu et son attestation est prête. Si vous avez donné votre adresse, vous recevez un reçu par courriel.',
      },
      attente: {
        titre: 'Paiement en cours de confirmation',
        texte:
          'Nous attendons la réponse de la banque. Le plus souvent, elle arrive dans la minute. Vous pouvez fermer cette page. Ne payez pas une seconde fois.',
      },
      refusee: {
        titre: 'La banque a refusé le paiement',
        texte:
          'Rien n’a été débité. Pour essayer une autre carte, ouvrez de nouveau le lien que vous avez reçu.',
      },
      abandonnee: {
        titre: 'Le paiement n’a pas abouti',
        texte: 'Pour recommencer, ouvrez de nouveau le lien que vous avez reçu.',
      },
      inconnue: {
        titre: 'Nous ne retrouvons pas ce paiement',
        texte: 'Ouvrez de nouveau le lien que vous avez reçu : il dit si la contribution est payée.',
      },
    },
    reference: 'Référence de votre paiement :',
    actualiser: 'Actualiser',
  },
  fermes: {
    lien_inconnu: {
      titre: 'Ce lien n’ouvre rien',
      texte:
        'Il est peut-être coupé. Ouvrez-le depuis le message que vous avez reçu, ou demandez à l’étudiant de vous l’envoyer à nouveau.',
    },
    lien_expire: {
      titre: 'Ce lien est fermé',
      texte: 'Il n’était ouvert que 48 heures. Demandez à l’étudiant de vous en envoyer un autre.',
    },
    lien_ferme: {
      titre: 'Ce lien est fermé',
      texte: 'Il a été refusé, annulé ou remplacé par un autre. Demandez à l’étudiant le lien qui marche.',
    },
    deja_acquittee: {
      titre: 'Cette contribution est déjà réglée',
      texte: 'Il n’y a rien à payer. Vous pouvez fermer cette page.',
    },
    echeance_passee: {
      titre: 'Il est trop tard pour payer',
      texte:
        'L’heure limite est passée. Rien ne vous sera débité. L’étudiant sait ce qu’il peut encore faire.',
    },
    chambre_rendue: {
      titre: 'Ce logement n’est plus réservé à cette personne',
      texte: 'Il n’y a rien à payer. Vous pouvez fermer cette page.',
    },
    refuse: {
      titre: 'Votre refus est enregistré',
      texte:
        'L’étudiant est prévenu, avec la raison que vous avez choisie. Vous ne recevrez rien d’autre de notre part.',
    },
  },
  probleme: 'Il y a un problème',
  echecs: {
    trop: 'Il y a eu trop d’essais depuis votre connexion. Attendez une heure.',
    indisponible: 'Le paiement par carte est fermé pour le moment. Revenez plus tard avec le même lien.',
  },
  autreLangue: 'Read this page in English',
};
