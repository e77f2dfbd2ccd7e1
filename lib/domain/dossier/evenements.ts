import type { EtatDossier } from './etats';

/** What happened to a dossier. No personal data: ids, codes and dates only. */
export type EvenementDossier =
  | { readonly type: 'dossier_ouvert' }
  | {
      readonly type: 'dossier_depose';
      readonly numero: string;
      readonly empreinte: string;
      readonly instantane: number;
    }
  | { readonly type: 'notification_conditionnelle_emise'; readonly instantane: number }
  | { readonly type: 'rejet_emis'; readonly instantane: number }
  | { readonly type: 'examen_ouvert'; readonly instantane: number }
  | { readonly type: 'dossier_rouvert' }
  | ({ readonly type: 'notification_reevaluee' } & Reevaluee)
  | ({ readonly type: 'rejet_reevalue' } & Reevaluee)
  | ({ readonly type: 'examen_reevalue' } & Reevaluee);

/** Which frozen copy was judged again, and by which version of the barème. */
interface Reevaluee {
  readonly instantane: number;
  readonly versionBareme: number;
}

export type TypeEvenement = EvenementDossier['type'];

/** The state that each event leaves behind. */
export const ETAT_APRES = {
  dossier_ouvert: 'brouillon',
  dossier_depose: 'depose',
  notification_conditionnelle_emise: 'notifie_conditionnel',
  rejet_emis: 'rejete',
  examen_ouvert: 'en_examen',
  dossier_rouvert: 'brouillon',
  notification_reevaluee: 'notifie_conditionnel',
  rejet_reevalue: 'rejete',
  examen_reevalue: 'en_examen',
} as const satisfies Record<TypeEvenement, EtatDossier>;
