'use server';

import { fermerSession } from '@/lib/server/acces/session';
import { definirAction, rediriger } from '@/lib/server/actions';
import { deconnecterPartout } from '@/lib/server/compte/commandes/deconnecter-partout';

export const seDeconnecter = definirAction({ nom: 'se-deconnecter', acces: 'public' }, async () => {
  await fermerSession();
  return rediriger('/');
});

export const seDeconnecterPartout = definirAction(
  { nom: 'se-deconnecter-partout', acces: 'personne' },
  async ({ personne }) => {
    await deconnecterPartout(personne.id);
    await fermerSession();
    return rediriger('/connexion?motif=partout');
  },
);
