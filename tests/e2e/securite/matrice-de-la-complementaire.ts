import type { Ligne, Reponse } from './matrice-des-acces';

const tous = (reponse: Reponse, chemin?: string): Ligne => ({
  ...{ anonyme: reponse, autre: reponse, titulaire: reponse },
  ...(chemin ? { chemin: () => chemin } : {}),
});
const connecte = (reponse: Reponse, chemin?: string): Ligne => ({
  ...tous(reponse, chemin),
  anonyme: '→ /connexion',
});

const FENETRE = '/logement/fenetre/00000000-0000-4000-8000-000000000000';

/** The complementary phase: what explains and proves is for all, what holds a room is for who is signed in. */
export const LIGNES_DE_LA_COMPLEMENTAIRE: Readonly<Record<string, Ligne>> = {
  '/instruction/logement/fenetres': tous('→ /instruction/connexion'),
  '/logement/complementaire': tous(200),
  '/logement/complementaire/[fiche]': connecte(404, '/logement/complementaire/999999999'),
  '/logement/fenetre/[id]': tous(404, FENETRE),
  '/logement/fenetre/[id]/tirage': tous(404, `${FENETRE}/tirage`),
  '/logement/fenetre/[id]/tirage/[fichier]': tous(404, `${FENETRE}/tirage/liste.csv`),
  '/logement/recherches': connecte(200),
  '/logement/recherches/arreter/[jeton]': tous(200, '/logement/recherches/arreter/inconnu'),
  '/logement/recherches/nouvelle': connecte(200),
};

export const ACTIONS_DE_LA_COMPLEMENTAIRE = {
  'instruction/logement/fenetres/annoncer': 'travail',
  'instruction/logement/fenetres/annuler': 'travail',
  'instruction/logement/fenetres/choisir': 'travail',
  'instruction/logement/fenetres/tirer': 'travail',
  'logement/complementaire/[fiche]/bloquer': 'personne',
  'logement/fenetre/[id]/inscrire': 'personne',
  'logement/fenetre/[id]/retirer': 'personne',
  'logement/recherches/arreter/[jeton]/arreter': 'public',
  'logement/recherches/nouvelle/garder': 'personne',
  'logement/recherches/renommer': 'personne',
  'logement/recherches/supprimer': 'personne',
} as const;
