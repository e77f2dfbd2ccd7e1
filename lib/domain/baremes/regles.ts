import type { Regles } from './types';

/**
 * Conditions in force from 2017-2018 on, as read on 21-11-2026: service-public.fr F12214 (age, residence, autonomy),
 * etudiant.gouv.fr page 2974 (rights, progression). The three last lines have a single unofficial source each:
 * they send to the Crous until a text settles them, and change here.
 */
export const REGLES_2017 = {
  ageMaximum: 28,
  sejourAns: 2,
  residenceUEAns: 5,
  droits: {
    total: 7,
    licence: 5,
    progression: [
      { droit: 6, credits: 180 },
      { droit: 4, credits: 120 },
      { droit: 3, credits: 60 },
    ],
  },
  partDuSmic: 0.9,
  smicNetMensuel: null,
  doctorat: 'examen',
  etudesConseilEurope: 'examen',
} as const satisfies Regles;
