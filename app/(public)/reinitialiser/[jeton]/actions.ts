'use server';

import { schemaReinitialisation } from '@/lib/parcours/compte/schemas';
import { definirAction, freiner, rediriger, refuser } from '@/lib/server/actions';
import { reinitialiser } from '@/lib/server/compte/commandes/reinitialiser';

const REFUS = {
  lien_perime: refuser('Ce lien a déjà servi ou a plus d’une heure.', {
    href: '/mot-de-passe-oublie',
    texte: 'Recevoir un autre lien',
  }),
  trop_de_tentatives: freiner('Il y a eu trop d’essais. Attendez une heure.'),
};

export const choisirUnMotDePasse = definirAction(
  { nom: 'reinitialiser', acces: 'public', schema: schemaReinitialisation },
  async ({ adresse }, { motDePasse }, jeton: string) => {
    const issue = await reinitialiser(jeton, motDePasse, { adresse });
    return issue.ok ? rediriger('/connexion?motif=mot-de-passe') : REFUS[issue.refus];
  },
);
