import type { DateCivile } from '../noyau/date-civile';
import { ajouterJours } from '../noyau/jours';
import type { CampagneLogement, TourDeCampagne } from './campagnes';

/**
 * Rounds of one week each: wishes closed on Monday at 10:00, results on Tuesday, advance paid by Thursday 23:59.
 * @param lundis the Mondays of closing
 */
const semaines = (...lundis: readonly DateCivile[]): readonly TourDeCampagne[] =>
  lundis.map((lundi, i) => ({
    numero: i + 1,
    cloture: `${lundi}T10:00`,
    resultats: `${ajouterJours(lundi, 1)}T10:00`,
    echeance: `${ajouterJours(lundi, 3)}T23:59`,
  }));

const COMMUN = {
  voeuxMaximum: 4,
  propositionsMaximum: 4,
  avance: 10_000,
} as const;

const CALENDRIER_2022 =
  'crous-orleans-tours.fr, demande de logement annuel (2022) : vœux, clôtures, résultats, fins de paiement';
const COMPLEMENTAIRE_2023 =
  'Calendrier de 2023 : phase complémentaire le 11 juillet, mardi qui suit les tours';
const CALENDRIER_2025 =
  'crous-lyon.fr (2025) : vœux dès le 6 mai, quatre tours du 10 juin au 1er juillet, complémentaire le 8 juillet';
const RENOUVELLEMENT = 'crous-paris.fr (2024) : renouvellement du 15 mars au 29 avril';
const AVANCE =
  'cite-u.crous-bordeaux.fr, guide d’utilisation (26 février 2025) : avance de 100 €, rendue sur demande faite avant le 1er septembre';

/**
 * What is known of each year; a new year is a new entry. The hour of the results is never published: 10:00 is ours, and
 * 2025 and 2026 keep the hours of 2022.
 */
export const CAMPAGNES_LOGEMENT = [
  {
    ...COMMUN,
    annee: '2022-2023',
    repris: ['renouvellement', 'complementaire'],
    renouvellement: { debut: '2022-03-15', fin: '2022-04-29' },
    ouvertureDesVoeux: '2022-05-03T10:00',
    tours: semaines('2022-06-13', '2022-06-20', '2022-06-27', '2022-07-04'),
    complementaire: '2022-07-12T10:00',
    entreeEnVigueur: '2022-09-01',
    sources: [CALENDRIER_2022, COMPLEMENTAIRE_2023, RENOUVELLEMENT, AVANCE],
  },
  {
    ...COMMUN,
    annee: '2025-2026',
    repris: ['renouvellement'],
    renouvellement: { debut: '2025-03-15', fin: '2025-04-29' },
    ouvertureDesVoeux: '2025-05-06T10:00',
    tours: semaines('2025-06-09', '2025-06-16', '2025-06-23', '2025-06-30'),
    complementaire: '2025-07-08T10:00',
    entreeEnVigueur: '2025-09-01',
    sources: [CALENDRIER_2025, CALENDRIER_2022, RENOUVELLEMENT, AVANCE],
  },
  {
    ...COMMUN,
    annee: '2026-2027',
    repris: ['renouvellement', 'ouvertureDesVoeux', 'tours', 'complementaire'],
    renouvellement: { debut: '2026-03-15', fin: '2026-04-29' },
    ouvertureDesVoeux: '2026-05-05T10:00',
    tours: semaines('2026-06-08', '2026-06-15', '2026-06-22', '2026-06-29'),
    complementaire: '2026-07-07T10:00',
    entreeEnVigueur: '2026-09-01',
    sources: [CALENDRIER_2025, RENOUVELLEMENT, AVANCE],
  },
] as const satisfies readonly CampagneLogement[];
