'use server';

import { schemaConnexion } from '@/lib/parcours/compte/schemas';
import { retourSur } from '@/lib/server/acces';
import { lireAppareil, reconnaitreAppareil } from '@/lib/server/acces/cookies-compte';
import { ouvrirSession } from '@/lib/server/acces/session';
import { definirAction, freiner, invalider, rediriger } from '@/lib/server/actions';
import { connecter } from '@/lib/server/compte/commandes/connecter';

const REFUS = {
  identifiants: invalider(
    'email',
    'Vérifiez l’adresse et le mot de passe : ensemble, ils ne correspondent à aucun compte',
  ),
  trop_de_tentatives: freiner(
    'Il y a eu trop d’essais. Attendez un quart d’heure, ou choisissez un nouveau mot de passe avec « Mot de passe oublié ».',
  ),
};

export const seConnecter = definirAction(
  { nom: 'se-connecter', acces: 'public', schema: schemaConnexion },
  async ({ adresse, saisie }, identifiants) => {
    const appareil = await lireAppareil(identifiants.email);
    const issue = await connecter(identifiants, { adresse, appareil });
    if (!issue.ok) return REFUS[issue.refus];
    await ouvrirSession(issue.valeur);
    await reconnaitreAppareil(identifiants.email);
    return rediriger(retourSur(saisie.retour));
  },
);
