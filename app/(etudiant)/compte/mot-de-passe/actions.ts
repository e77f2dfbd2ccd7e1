'use server';

import { schemaChangementMotDePasse } from '@/lib/parcours/compte/schemas';
import { ouvrirSession } from '@/lib/server/acces/session';
import { definirAction, freiner, invalider, rediriger } from '@/lib/server/actions';
import { changerMotDePasse } from '@/lib/server/compte/commandes/changer-mot-de-passe';

const REFUS = {
  actuel_inexact: invalider(
    'motDePasseActuel',
    'Ce n’est pas votre mot de passe actuel : écrivez-le de nouveau',
  ),
  trop_de_tentatives: freiner('Il y a eu trop d’essais. Attendez un quart d’heure.'),
};

export const enregistrerMotDePasse = definirAction(
  { nom: 'changer-mot-de-passe', acces: 'personne', schema: schemaChangementMotDePasse },
  async ({ personne }, { motDePasseActuel, motDePasse }) => {
    const issue = await changerMotDePasse(personne.id, motDePasseActuel, motDePasse);
    if (!issue.ok) return REFUS[issue.refus];
    // Every session just died, this browser's too: it gets a new one.
    await ouvrirSession(issue.valeur);
    return rediriger('/compte?fait=mot-de-passe');
  },
);
