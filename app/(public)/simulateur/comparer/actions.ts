'use server';

import { encoderSimulation, type Saisies } from '@/lib/parcours/simulateur';
import { ecrireComparaison, lireComparaison, lireVoeuSaisi } from '@/lib/parcours/simulateur/comparaison';
import { ecrireSimulation, lireSimulation } from '@/lib/server/acces/simulation';
import { definirAction, type Issue, rediriger, refuser } from '@/lib/server/actions';
import { situerVoeu } from '@/lib/server/territoire/requetes/situer-voeu';

const PAGE = '/simulateur/comparer';
const TROP_LONG = refuser(
  'Votre navigateur ne peut pas garder une ville de plus. Retirez-en une, ou écrivez un nom plus court.',
);

async function garder(saisies: Saisies): Promise<Issue> {
  const cookie = encoderSimulation(saisies);
  if (!cookie) return TROP_LONG;
  await ecrireSimulation(cookie);
  return rediriger(PAGE);
}

export const ajouterVille = definirAction(
  { nom: 'comparer-ajouter', acces: 'public' },
  async ({ saisie }) => {
    const enCours = await lireSimulation();
    if (!enCours) return rediriger('/simulateur');
    const saisi = lireVoeuSaisi(saisie);
    if (!saisi.ok) return { type: 'saisie_invalide', erreurs: saisi.refus };
    const situe = await situerVoeu(saisi.valeur);
    if (!situe.ok) return { type: 'saisie_invalide', erreurs: situe.refus };
    const { voeux } = lireComparaison(enCours.saisies);
    const { voeu, domicile } = situe.valeur;
    return garder(ecrireComparaison(enCours.saisies, { domicile, voeux: [...voeux, voeu] }));
  },
);

export const retirerVille = definirAction(
  { nom: 'comparer-retirer', acces: 'public' },
  async (_contexte, _saisie, rang: string) => {
    const enCours = await lireSimulation();
    if (!enCours) return rediriger('/simulateur');
    const { domicile, voeux } = lireComparaison(enCours.saisies);
    const restants = voeux.filter((_, i) => String(i + 1) !== rang);
    return garder(ecrireComparaison(enCours.saisies, { domicile, voeux: restants }));
  },
);
