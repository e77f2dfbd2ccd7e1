import type { Regles } from './types-regles';

/**
 * Conditions in force from 2012-2013 on, as read on 21-11-2026: service-public.fr F12214 (age, residence, autonomy),
 * etudiant.gouv.fr page 2974 (rights, progression). The lines after `smicNetMensuel` have a single unofficial source
 * each, or none: they send to the Crous until a text settles them, and change here.
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
  droitsSupplementaires: [
    { regle: 'DRS-1', droits: 1, regime: 'examen' },
    { regle: 'DRS-2', droits: 1, regime: 'admis' },
    { regle: 'DRS-3', droits: 1, regime: 'admis' },
    { regle: 'DRS-4', droits: 1, regime: 'admis' },
    { regle: 'DRS-5', droits: 3, regime: 'admis' },
    { regle: 'DRS-6', droits: 2, regime: 'examen' },
    { regle: 'DRS-7', droits: 1, regime: 'examen' },
    { regle: 'DRS-8', droits: 1, regime: 'examen' },
  ],
  partDuSmic: 0.9,
  passerelle: false,
  royaumeUni: 'europe',
  smicNetMensuel: null,
  doctorat: 'examen',
  etudesConseilEurope: 'examen',
  miseANiveauLinguistique: 'examen',
  aedMiTemps: 'examen',
  fratrieAlternance: 'etudiant',
  indiceCoutDeLaVie: null,
  complementOutreMerMaintien: null,
} as const satisfies Regles;

/** « Passerelle » diplomas of refugees open the right from that year (NAT-8). */
export const REGLES_2019 = { ...REGLES_2017, passerelle: true } as const satisfies Regles;

/** Last year of the British as Europeans: 2020-2021 (NAT-7). */
export const REGLES_2021 = { ...REGLES_2019, royaumeUni: 'autre' } as const satisfies Regles;
