'use server';

import { schemaIne } from '@/lib/parcours/compte/schemas';
import { definirAction, rediriger, refuser } from '@/lib/server/actions';
import { changerIne } from '@/lib/server/compte/commandes/changer-ine';

export const enregistrerIne = definirAction(
  { nom: 'changer-ine', acces: 'personne', schema: schemaIne },
  async ({ personne }, { ine }) => {
    const issue = await changerIne(personne.id, ine ?? null);
    return issue.ok
      ? rediriger('/compte?fait=ine')
      : refuser(
          'Un dossier est déjà déposé avec votre INE actuel. Envoyez le nouvel INE et un justificatif à votre Crous, qui le changera.',
        );
  },
);
