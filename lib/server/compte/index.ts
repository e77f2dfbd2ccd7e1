import 'server-only';

export { envoyerLien } from './commandes/envoyer-lien';
export { lienVers } from './liens';
export { hacherMotDePasse, verifierMotDePasse } from './mot-de-passe';
export { hacherCode, tirerCode } from './secrets';
