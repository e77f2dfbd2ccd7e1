'use server';

import { repondre, type Saisies } from '@/lib/parcours/simulateur';
import { ecrireSimulation, lireSimulation, oublierSimulation } from '@/lib/server/acces/simulation';
import { type ContexteAction, definirAction, type Issue, rediriger, refuser } from '@/lib/server/actions';

const TROP_LONG = refuser(
  'Votre navigateur ne peut pas garder autant de réponses. Raccourcissez celle-ci, ou recommencez la simulation.',
  { href: '/simulateur', texte: 'Recommencer la simulation' },
);

type Contexte = ContexteAction<'public'>;

async function garder(saisies: Saisies, cle: string, { saisie, horloge }: Contexte): Promise<Issue> {
  const suite = repondre(saisies, cle, saisie, { aujourdhui: horloge.aujourdhui() });
  if (suite.ok) {
    await ecrireSimulation(suite.valeur.cookie);
    return rediriger(`/simulateur/${suite.valeur.ouverte ?? 'resultat'}`);
  }
  if (suite.refus.type === 'saisie_invalide') return suite.refus;
  // An old tab: the result page leads to the first question still open.
  return suite.refus.type === 'trop_long' ? TROP_LONG : rediriger('/simulateur/resultat');
}

/** Starts anew: on a shared computer nobody finds the answers of the one before. */
export const commencer = definirAction({ nom: 'commencer-simulation', acces: 'public' }, (contexte) =>
  garder({}, 'annee', contexte),
);

export const continuer = definirAction(
  { nom: 'repondre-simulation', acces: 'public' },
  async (contexte, _saisie, cle: string) => garder((await lireSimulation())?.saisies ?? {}, cle, contexte),
);

export const recommencer = definirAction({ nom: 'recommencer-simulation', acces: 'public' }, async () => {
  await oublierSimulation();
  return rediriger('/simulateur');
});
