import { ACTIONS_DE_LA_COMPLEMENTAIRE, LIGNES_DE_LA_COMPLEMENTAIRE } from './matrice-de-la-complementaire';
import type { Ligne, Reponse } from './matrice-des-acces';

/** Pages of one's own request for a room: everybody has their own, and nobody another's. */
const siens = (reponse: Reponse, chemin?: string): Ligne => ({
  ...{ anonyme: '→ /connexion', autre: reponse, titulaire: reponse },
  ...(chemin ? { chemin: () => chemin } : {}),
});

/** Nobody in this matrix has asked for a room: what speaks of one leads back to where it is asked for. */
export const LIGNES_DU_LOGEMENT: Readonly<Record<string, Ligne>> = {
  ...LIGNES_DE_LA_COMPLEMENTAIRE,
  '/logement/demande': siens(200),
  '/logement/demande/demander': siens(200),
  '/logement/demande/voeux': siens('→ /logement/demande'),
  '/logement/renouvellement': siens(200),
};

export const ACTIONS_DU_LOGEMENT = {
  ...ACTIONS_DE_LA_COMPLEMENTAIRE,
  'logement/demande/demander/demander': 'personne',
  'logement/demande/retirer': 'personne',
  'logement/demande/rouvrir': 'personne',
  'logement/demande/voeux/ajouter': 'personne',
  'logement/demande/voeux/modifier': 'personne',
  'logement/demande/voeux/valider': 'personne',
  'logement/renouvellement/demander': 'personne',
} as const;
