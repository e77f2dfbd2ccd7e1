import type { Ligne, Reponse } from './matrice-des-acces';

const tous = (reponse: Reponse, chemin?: string): Ligne => ({
  ...{ anonyme: reponse, autre: reponse, titulaire: reponse },
  ...(chemin ? { chemin: () => chemin } : {}),
});

/** The rounds of 2022 are never played here: what is public of them says when they will be. */
const TOUR = '/logement/tours/2022-2023/1';

export const LIGNES_DES_TOURS: Readonly<Record<string, Ligne>> = {
  '/instruction/logement': tous('→ /instruction/connexion'),
  '/instruction/logement/tours/[annee]/[numero]/tour.csv': tous(
    401,
    '/instruction/logement/tours/2022-2023/1/tour.csv',
  ),
  '/logement/demande/pourquoi/[tour]': {
    ...tous(200, '/logement/demande/pourquoi/1?annee=2022-2023'),
    anonyme: '→ /connexion',
  },
  '/logement/tours/[annee]/[numero]': tous(200, TOUR),
  '/logement/tours/[annee]/[numero]/[fichier]': tous(404, `${TOUR}/liste.csv`),
};

export const ACTIONS_DES_TOURS = {
  'instruction/logement/lancer': 'travail',
  'instruction/logement/publier': 'travail',
} as const;
