import DispositionEtudiante from '../(etudiant)/layout';

// Reads who is signed in: rendered for each request, kept nowhere.
export const dynamic = 'force-dynamic';
export const fetchCache = 'force-no-store';

/** Pages that serve everybody and say who is signed in, when somebody is. */
export default DispositionEtudiante;
