import type { ParametresComplementaires } from './parametres';

const MINUTE = 60_000;
const HEURE = 60 * MINUTE;

const FIL_DE_L_EAU =
  'Domaine logement, § 1 : phase complémentaire « au fil de l’eau », premier arrivé premier servi, sans liste d’attente';
const QUARANTE_HUIT_HEURES =
  'L’Étudiant (10/07/2023) : confirmation sous 48 heures ; crous-orleans-tours.fr (2022) : deux jours. Paramétrable : les sources se contredisent';
const A_NOUS =
  'Aucune source pour le blocage de 15 minutes, la fenêtre de 10 minutes et le rythme des alertes : valeurs de ce guichet';

const COMMUN = {
  mode: 'blocage',
  blocage: {
    dureeMs: 15 * MINUTE,
    parCompte: { max: 20, fenetreSecondes: 600 },
    // A whole residence may share one address.
    parAdresse: { max: 300, fenetreSecondes: 600 },
  },
  fenetre: {
    minutes: 10,
    minutesMaximum: 24 * 60,
    voeuxMaximum: 4,
    fichesMaximum: 60,
    delaiHeures: 48,
    delaiHeuresMaximum: 7 * 24,
  },
  alertes: { intervalleMs: HEURE, recherchesMaximum: 10, fichesNommees: 5 },
  denous: ['blocage', 'fenetre', 'alertes'],
  sources: [FIL_DE_L_EAU, QUARANTE_HUIT_HEURES, A_NOUS],
} as const;

/** A new year is a new entry. */
export const PARAMETRES_COMPLEMENTAIRES = [
  { ...COMMUN, annee: '2025-2026' },
  { ...COMMUN, annee: '2026-2027' },
] as const satisfies readonly ParametresComplementaires[];
