import type { Ligne, Reponse } from './matrice-des-acces';

const INCONNU = '/logement/sejour/00000000-0000-7000-8000-000000000000';

/** Nobody in this matrix has booked a room: a stay that isn't theirs is as one that doesn't exist. */
const page = (suite: string, reponse: Reponse): Ligne => ({
  ...{ anonyme: '→ /connexion', autre: reponse, titulaire: reponse },
  chemin: () => `${INCONNU}${suite}`,
});
const fichier = (suite: string): Ligne => ({ ...page(suite, 404), anonyme: 401 });
const travail = (chemin: string): Ligne => ({
  ...{ anonyme: '→ /instruction/connexion', autre: '→ /instruction/connexion' },
  ...{ titulaire: '→ /instruction/connexion', chemin: () => chemin },
});
const REVENIR = `→ ${INCONNU}` as const;

export const LIGNES_DU_SEJOUR: Readonly<Record<string, Ligne>> = {
  '/logement/sejour/[id]': page('', 404),
  '/logement/sejour/[id]/decision': page('/decision', 404),
  '/logement/sejour/[id]/decision.pdf': fichier('/decision.pdf'),
  '/logement/sejour/[id]/decision-acceptee.pdf': fichier('/decision-acceptee.pdf'),
  '/logement/sejour/[id]/depot': page('/depot', REVENIR),
  '/logement/sejour/[id]/desistement': page('/desistement', 404),
  '/logement/sejour/[id]/dossier': page('/dossier', 404),
  '/logement/sejour/[id]/dossier/[piece]': page('/dossier/identite', REVENIR),
  '/logement/sejour/[id]/preavis': page('/preavis', 404),
  '/logement/sejour/[id]/preuve': page('/preuve', 404),
  '/logement/sejour/[id]/rendez-vous': page('/rendez-vous', REVENIR),
  '/logement/sejour/[id]/rendez-vous.ics': fichier('/rendez-vous.ics'),
  '/instruction/cles': travail('/instruction/cles'),
  '/instruction/cles/[sejour]': travail('/instruction/cles/00000000-0000-7000-8000-000000000000'),
};

export const ACTIONS_DU_SEJOUR = {
  'instruction/cles/[sejour]/constater': 'travail',
  'logement/sejour/[id]/decision/accepter': 'personne',
  'logement/sejour/[id]/desistement/renoncer': 'personne',
  'logement/sejour/[id]/dossier/deposer': 'personne',
  'logement/sejour/[id]/dossier/[piece]/enregistrer': 'personne',
  'logement/sejour/[id]/preavis/donner': 'personne',
  'logement/sejour/[id]/rendez-vous/attendre': 'personne',
  'logement/sejour/[id]/rendez-vous/cesser': 'personne',
  'logement/sejour/[id]/rendez-vous/prendre': 'personne',
  'logement/sejour/[id]/rendez-vous/rendre': 'personne',
} as const;
