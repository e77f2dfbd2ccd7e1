import 'server-only';

export { dessiner } from './dessiner';
export { notification } from './notification';
export { recapitulatif } from './recapitulatif';
