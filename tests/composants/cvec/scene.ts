import type { CvecAffichee } from '@/components/metier/cvec/types';
import type { EvenementCvec } from '@/lib/domain/cvec';

export const LE = new Date('2026-11-22T09:05:00Z');

/** Events of a journal, all at the same minute. */
export const journal = (...evenements: readonly EvenementCvec[]): CvecAffichee['evenements'] =>
  evenements.map((evenement) => ({ evenement, survenuLe: LE }));

export const OUVERTE: EvenementCvec = { type: 'cvec_ouverte', annee: '2026-2027', crous: 'REN' };

/** A contribution that is open in Rennes, where nothing is done yet, but for what a test changes. */
export const cvec = (change: Partial<CvecAffichee> = {}): CvecAffichee => ({
  ...{ annee: '2026-2027', etat: 'a_choisir', centimes: 10_500, crous: 'Crous de Rennes-Bretagne' },
  ...{ attestation: null, lien: null, dernierLien: null, avis: null, derniereCarte: null },
  ...{ exonerations: [], remboursements: [], remboursable: false },
  evenements: journal(OUVERTE),
  ...change,
});

export const ATTESTATION = {
  ...{ numero: 'REN6 ABCDEF 42', annee: '2026-2027', code: '75' },
  emiseLe: LE,
} as const satisfies CvecAffichee['attestation'];

export const LIEN = {
  adresse: 'http://localhost:3000/payer/jeton',
  expireLe: new Date('2026-11-24T09:05:00Z'),
  courriel: null,
} as const satisfies CvecAffichee['lien'];

export const AVIS = {
  ...{ reference: 'EF261234567890', frais: 500, echeanceLe: '2026-12-22' },
} as const satisfies CvecAffichee['avis'];

/** An action that a component is given and never calls while it is drawn. */
export const ACTION = async () => ({ etat: 'initial' }) as const;
