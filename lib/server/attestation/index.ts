import 'server-only';

export type { Charge, Nommee } from './charge';
export { empreinteDe } from './charge';
export { type RefusDeCode, signerAttestation, verifierCode } from './signature';
