import 'server-only';

export { type AdmissionADessiner, admission, type TamponDAcceptation } from './admission';
export { type AttestationCvec, attestation } from './attestation';
export { dessiner } from './dessiner';
export { notification } from './notification';
export { recapitulatif } from './recapitulatif';
