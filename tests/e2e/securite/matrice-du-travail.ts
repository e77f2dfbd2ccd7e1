import type { Ligne, Reponse } from './matrice-des-acces';

const tous = (reponse: Reponse, chemin?: string): Ligne => ({
  ...{ anonyme: reponse, autre: reponse, titulaire: reponse },
  ...(chemin ? { chemin: () => chemin } : {}),
});

/** The pages of those who work, as students and nobody see them; as those who work do: matrice-des-agents.ts. */
export const LIGNES_DE_TRAVAIL: Readonly<Record<string, Ligne>> = {
  '/etablissement': tous('→ /etablissement/connexion'),
  '/etablissement/connexion': tous(200),
  '/etablissement/demander-un-acces': tous(200),
  '/etablissement/demander-un-acces/recue': tous(200),
  '/etablissement/demander-un-acces/verifier': tous('→ /etablissement/demander-un-acces'),
  '/etablissement/quitter': tous('→ /etablissement/connexion'),
  '/etablissement/listes/[liste]': tous('→ /etablissement/connexion', '/etablissement/listes/inconnue'),
  '/etablissement/listes/[liste]/resultat.csv': tous(401, '/etablissement/listes/inconnue/resultat.csv'),
  '/etablissement/logements': tous('→ /etablissement/connexion'),
  '/etablissement/logements/[contingent]': tous(
    '→ /etablissement/connexion',
    '/etablissement/logements/inconnu',
  ),
  '/instruction': tous('→ /instruction/connexion'),
  '/instruction/connexion': tous(200),
  '/instruction/[demande]': tous('→ /instruction/connexion', '/instruction/inconnue'),
  '/instruction/pieces/[piece]': tous(401, '/instruction/pieces/inconnue'),
  '/instruction/referents': tous('→ /instruction/connexion'),
  '/instruction/referents/[demande]': tous('→ /instruction/connexion', '/instruction/referents/inconnue'),
  '/instruction/referents/[demande]/document': tous(401, '/instruction/referents/inconnue/document'),
  '/instruction/referents/retirer/[referent]': tous(
    '→ /instruction/connexion',
    '/instruction/referents/retirer/inconnu',
  ),
  '/instruction/virements': tous('→ /instruction/connexion'),
  '/instruction/virements/comptes/[remboursement]': tous(
    '→ /instruction/connexion',
    '/instruction/virements/comptes/inconnu',
  ),
  '/instruction/virements/[lot]': tous(401, '/instruction/virements/inconnu'),
};
