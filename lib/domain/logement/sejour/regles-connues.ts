import type { ReglesDuSejour } from './regles';

const BORDEAUX =
  'cite-u.crous-bordeaux.fr, guide d’utilisation (26 février 2025) : dossier locatif, dépôt de garantie après validation, une heure avant un nouvel essai';
const ADMISSION =
  'Décision d’admission 2023-2024 : du 1er septembre au 31 août, droit précaire et révocable, strictement personnel';
const SCOLARITE = 'Certificat de scolarité admis plus tard, avant le 30 septembre (cite-u)';
const PREAVIS =
  'crous-nice.fr : préavis d’un mois civil complet, reçu au plus tard le 30 avril pour un départ le 31 mai';
const EN_COURS = 'crous-lyon.fr (2025) : en cours d’année, entrées le 1er ou le 16 du mois';

const COMMUN = {
  joursDEffet: [1, 16],
  depotEnMois: 1,
  attenteDuPaiement: 60,
  preavisEnMois: 1,
  // The hours of residences aren't published in one place: these are ours, made up for the demonstration.
  accueil: {
    plages: [
      { de: '09:30', a: '12:00' },
      { de: '14:00', a: '16:30' },
    ],
    duree: 30,
    horizon: 14,
    rappel: 1,
  },
  sources: [BORDEAUX, ADMISSION, SCOLARITE, PREAVIS, EN_COURS],
} as const;

/** What is known of each year; a new year is a new entry. */
export const SEJOURS_CONNUS = [
  {
    ...COMMUN,
    annee: '2025-2026',
    debut: '2025-09-01',
    fin: '2026-08-31',
    scolariteJusquAu: '2025-09-30',
  },
  {
    ...COMMUN,
    annee: '2026-2027',
    debut: '2026-09-01',
    fin: '2027-08-31',
    scolariteJusquAu: '2026-09-30',
  },
] as const satisfies readonly ReglesDuSejour[];
