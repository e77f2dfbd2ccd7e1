import { ACTIONS_DE_LA_COMPLEMENTAIRE, LIGNES_DE_LA_COMPLEMENTAIRE } from './matrice-de-la-complementaire';
import type { Ligne, Reponse } from './matrice-des-acces';

/** Pages of one's own request for a room: everybody has their own, and nobody another's. */
const siens = (reponse: Reponse, chemin?: string): Ligne => ({
  ...{ anonyme: '→ /connexion', autre: reponse, titulaire: reponse },
  ...(chemin ? { chemin: () => chemin } : {}),
});

/** A proposal that is nobody's here. */
const UNE = '/logement/demande/proposition/00000000-0000-4000-8000-000000000000';

/** Nobody in this matrix has asked for a room: what speaks of one leads back to where it is asked for. */
export const LIGNES_DU_LOGEMENT: Readonly<Record<string, Ligne>> = {
  ...LIGNES_DE_LA_COMPLEMENTAIRE,
  '/logement/demande': siens(200),
  '/logement/demande/demander': siens(200),
  '/logement/demande/voeux': siens('→ /logement/demande'),
  '/logement/demande/proposition/[id]': siens(404, `${UNE}`),
  '/logement/demande/proposition/[id]/carte/[tentative]': siens(`→ ${UNE}`, `${UNE}/carte/inconnue`),
  '/logement/demande/proposition/[id]/compte': siens(`→ ${UNE}`, `${UNE}/compte`),
  '/logement/demande/proposition/[id]/refus': siens(`→ ${UNE}`, `${UNE}/refus`),
  '/logement/demande/proposition/[id]/remboursement': siens(`→ ${UNE}`, `${UNE}/remboursement`),
  '/logement/demande/proposition/[id]/tiers': siens(`→ ${UNE}`, `${UNE}/tiers`),
  '/logement/demande/retour': siens('→ /logement/demande'),
  '/logement/renouvellement': siens(200),
};

export const ACTIONS_DU_LOGEMENT = {
  ...ACTIONS_DE_LA_COMPLEMENTAIRE,
  'logement/demande/demander/demander': 'personne',
  'logement/demande/proposition/[id]/accepter': 'personne',
  'logement/demande/proposition/[id]/compte/enregistrer': 'personne',
  'logement/demande/proposition/[id]/payer': 'personne',
  'logement/demande/proposition/[id]/refus/refuser': 'personne',
  'logement/demande/proposition/[id]/remboursement/demander': 'personne',
  'logement/demande/proposition/[id]/remboursement/renoncer': 'personne',
  'logement/demande/proposition/[id]/tiers/annuler': 'personne',
  'logement/demande/proposition/[id]/tiers/creer': 'personne',
  'logement/demande/retirer': 'personne',
  'logement/demande/rouvrir': 'personne',
  'logement/demande/voeux/ajouter': 'personne',
  'logement/demande/voeux/modifier': 'personne',
  'logement/demande/voeux/valider': 'personne',
  'logement/renouvellement/demander': 'personne',
} as const;
