import 'server-only';

export { dessiner } from './dessiner';
export { moisEnClair, notification } from './notification';
export { recapitulatif } from './recapitulatif';
