import 'server-only';

export { remettreNotification } from './commandes/remettre-notification';
