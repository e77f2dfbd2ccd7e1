'use server';

import { schemaOubli } from '@/lib/parcours/compte/schemas';
import { definirAction, freiner, rediriger } from '@/lib/server/actions';
import { demanderReinitialisation } from '@/lib/server/compte/commandes/demander-reinitialisation';

export const recevoirUnLien = definirAction(
  { nom: 'recevoir-un-lien', acces: 'public', schema: schemaOubli },
  async ({ adresse }, { email }) => {
    const issue = await demanderReinitialisation(email, { adresse });
    return issue.ok
      ? rediriger('/mot-de-passe-oublie/envoye')
      : freiner('Il y a eu trop de demandes. Attendez une heure, et regardez vos courriers indésirables.');
  },
);
