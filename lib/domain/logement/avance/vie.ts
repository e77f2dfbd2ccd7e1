import type { AnneeUniversitaire } from '../../noyau/annee-universitaire';
import type { VieDue } from '../../paiement/du';
import { enCours, evoluerDu, lienActif, RIEN_DE_TENTE, remboursementDe } from '../../paiement/du';
import type { ModePaiement } from '../../paiement/tentative';
import type { EtatAvance } from './etats';
import type { AvanceOuverte, EvenementAvance, GenreAvance } from './evenements';
import type { CleMotifAvance } from './motifs';

/** The whole life of one advance, or of one deposit: what it shares with all that has to be paid, and what is its own. */
export interface VieAvance extends VieDue<CleMotifAvance> {
  readonly annee: AnneeUniversitaire;
  readonly genre: GenreAvance;
  readonly crous: string;
  readonly centimes: number;
  /** Last instant to begin a payment, milliseconds since 1970. */
  readonly echeanceA: number | null;
  readonly acquittement: { readonly tentative: string; readonly mode: ModePaiement } | null;
  /** The room went back before anything was settled. */
  readonly close: boolean;
}

export const avanceOuverte = ({ type: _, ...ouverte }: AvanceOuverte): VieAvance => ({
  ...{ rang: 1, acquittement: null, close: false },
  ...RIEN_DE_TENTE,
  ...ouverte,
});

/** The state of the table that a life is in: a consequence of the parts, never said twice. */
export function etatDAvance(vie: VieAvance): EtatAvance {
  const { acquittement } = vie;
  if (acquittement) {
    const rendu = remboursementDe(vie, acquittement.tentative);
    if (!rendu) return 'reglee';
    return rendu.etat === 'vire' ? 'remboursee' : 'remboursement_en_cours';
  }
  if (vie.close) return 'close';
  const attendue = enCours(vie, 'carte') || enCours(vie, 'tiers') || lienActif(vie) !== null;
  return attendue ? 'paiement_en_cours' : 'a_payer';
}

function appliquer(vie: VieAvance, e: EvenementAvance): VieAvance {
  switch (e.type) {
    case 'avance_ouverte':
      return avanceOuverte(e);
    case 'avance_reglee':
      return { ...vie, acquittement: { tentative: e.tentative, mode: e.mode } };
    case 'avance_close':
      return { ...vie, close: true };
    default:
      return evoluerDu(vie, e);
  }
}

/** The life after one event. */
export const evoluerAvance = (vie: VieAvance, evenement: EvenementAvance): VieAvance => {
  const suivante = appliquer(vie, evenement);
  return evenement.type === 'avance_ouverte' ? suivante : { ...suivante, rang: vie.rang + 1 };
};

/** The life after a whole journal: the rows in the base must say the same. `null` when it does not begin by the opening. */
export function rejouerAvance([premier, ...suite]: readonly EvenementAvance[]): VieAvance | null {
  if (premier?.type !== 'avance_ouverte') return null;
  return suite.reduce(evoluerAvance, avanceOuverte(premier));
}
