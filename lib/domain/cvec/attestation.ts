/** How a contribution was settled. */
export type ModeAcquittement = 'carte' | 'tiers' | 'especes' | 'boursier' | 'exoneration';

export type CodeAttestation = '71' | '73' | '75' | '76' | '98';

/** State of an attestation in the official control: any other code is not valid. */
export const LIBELLES_ATTESTATION = {
  71: 'Valide, boursier',
  73: 'Valide après exonération',
  75: 'Valide, payée',
  76: 'Valide, payée par un tiers',
  98: 'Valide, remboursée',
} as const satisfies Record<CodeAttestation, string>;

const CODES = {
  carte: '75',
  tiers: '76',
  especes: '75',
  boursier: '71',
  exoneration: '73',
} as const satisfies Record<ModeAcquittement, CodeAttestation>;

/** The code that an attestation gets when it is issued. */
export const codeAttestation = (mode: ModeAcquittement): CodeAttestation => CODES[mode];

/** Refunded, it stays valid for the enrolment (D. 841-5). */
export const CODE_REMBOURSEE = '98' satisfies CodeAttestation;

export const estCodeValide = (code: string): code is CodeAttestation =>
  Object.hasOwn(LIBELLES_ATTESTATION, code);

/** True when nothing was paid. */
export const estExonere = (mode: ModeAcquittement): boolean => mode === 'boursier' || mode === 'exoneration';
