import type { AnneeUniversitaire } from '../noyau/annee-universitaire';
import type { DateCivile } from '../noyau/date-civile';
import type { Resultat } from '../noyau/resultat';
import { refus, succes } from '../noyau/resultat';

/** The dates of one yearly campaign of the Dossier Social Étudiant. Every bound is an included day. */
export interface Campagne {
  readonly annee: AnneeUniversitaire;
  readonly ouverture: DateCivile;
  /** Last day of a deposit « dans les temps ». */
  readonly finPrioritaire: DateCivile;
  /** Last day of a complete file paid from September (TAR-2). */
  readonly finRetroactif: DateCivile;
  /** Last day of an ordinary deposit (TAR-1). */
  readonly cloture: DateCivile;
  readonly voeuxMaximum: number;
  readonly sources: readonly string[];
}

const VOEUX_MAXIMUM = 4;
const TEXTES = [
  'Circulaire annuelle des bourses, calendrier (TAR-1, TAR-2)',
  'messervices.etudiant.gouv.fr, calendrier du DSE 2026-2027 (du 2 mars au 31 mai 2026)',
] as const;

export const CAMPAGNES = [
  {
    annee: '2025-2026',
    ouverture: '2025-03-13',
    finPrioritaire: '2025-05-31',
    finRetroactif: '2025-10-31',
    cloture: '2025-12-31',
    voeuxMaximum: VOEUX_MAXIMUM,
    sources: TEXTES,
  },
  {
    annee: '2026-2027',
    ouverture: '2026-03-02',
    finPrioritaire: '2026-05-31',
    finRetroactif: '2026-10-31',
    cloture: '2026-12-31',
    voeuxMaximum: VOEUX_MAXIMUM,
    sources: TEXTES,
  },
] as const satisfies readonly Campagne[];

/** The campaign of an academic year; refuses a year without published dates. */
export function campagnePour(annee: string): Resultat<Campagne, 'campagne_inconnue'> {
  const campagne = CAMPAGNES.find((c) => c.annee === annee);
  return campagne ? succes(campagne) : refus('campagne_inconnue');
}

export type Phase =
  | 'pas_ouverte'
  | 'dans_les_temps'
  | 'hors_delai_retroactif'
  | 'hors_delai_sans_retroactivite'
  | 'close';

/**
 * Where a day stands in a campaign (h.1, h.3): until 31 May in time; to 31 October late but paid from
 * September; to 31 December paid from the next month; then closed, but for a durable and notable change.
 */
export function phaseDe(campagne: Campagne, jour: DateCivile): Phase {
  if (jour < campagne.ouverture) return 'pas_ouverte';
  if (jour <= campagne.finPrioritaire) return 'dans_les_temps';
  if (jour <= campagne.finRetroactif) return 'hors_delai_retroactif';
  if (jour <= campagne.cloture) return 'hors_delai_sans_retroactivite';
  return 'close';
}

/** The campaign a visitor may file in on that day: the latest one that is open, else the latest one opened. */
export function campagneCourante(jour: DateCivile): Campagne {
  const ouvertes = CAMPAGNES.filter((c) => c.ouverture <= jour);
  return ouvertes.at(-1) ?? CAMPAGNES[0];
}
