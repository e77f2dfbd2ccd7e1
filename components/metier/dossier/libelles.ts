import type { TonPastille } from '@/components/ui/Pastille';
import type { EtatDossier, TypeEvenement } from '@/lib/domain/dossier';

/** The state of a dossier in one word or two, and in one sentence. */
export const ETATS = {
  brouillon: { mot: 'À terminer', ton: 'bleu', phrase: 'Votre dossier n’est pas encore déposé.' },
  depose: { mot: 'Déposé', ton: 'vert', phrase: 'Votre dossier est déposé.' },
  en_examen: {
    mot: 'Examiné par le Crous',
    ton: 'safran',
    phrase: 'Votre dossier est déposé. Une personne du Crous va l’examiner.',
  },
  notifie_conditionnel: {
    mot: 'Accordée sous condition',
    ton: 'vert',
    phrase: 'Votre bourse est accordée, à condition que votre établissement confirme votre inscription.',
  },
  rejete: { mot: 'Refusée', ton: 'rouge', phrase: 'Votre demande de bourse est refusée.' },
} as const satisfies Record<EtatDossier, { mot: string; ton: TonPastille; phrase: string }>;

/** What happened, as a student reads it. */
export const EVENEMENTS = {
  dossier_ouvert: 'Dossier commencé',
  dossier_depose: 'Dossier déposé',
  notification_conditionnelle_emise: 'Bourse accordée sous condition',
  rejet_emis: 'Demande refusée',
  examen_ouvert: 'Examen par le Crous demandé',
  dossier_rouvert: 'Dossier rouvert pour le modifier',
  notification_reevaluee: 'Bourse recalculée avec le nouveau barème',
  rejet_reevalue: 'Réponse recalculée avec le nouveau barème : demande refusée',
  examen_reevalue: 'Réponse recalculée avec le nouveau barème : examen par le Crous',
} as const satisfies Record<TypeEvenement, string>;
