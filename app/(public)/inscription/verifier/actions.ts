'use server';

import { schemaCode } from '@/lib/parcours/compte/schemas';
import {
  lireInscriptionEnCours,
  oublierInscription,
  reconnaitreAppareil,
} from '@/lib/server/acces/cookies-compte';
import { ouvrirSession } from '@/lib/server/acces/session';
import { definirAction, freiner, invalider, rediriger, refuser } from '@/lib/server/actions';
import { renvoyerCode } from '@/lib/server/compte/commandes/renvoyer-code';
import { verifierInscription } from '@/lib/server/compte/commandes/verifier-inscription';

const REFUS = {
  code_inexact: invalider('code', 'Ce n’est pas le code du dernier message : recopiez ses 6 lettres'),
  code_perime: refuser('Ce code ne peut plus servir. Demandez-en un autre, plus bas sur cette page.'),
  adresse_prise: rediriger('/connexion?motif=adresse-prise'),
};

export const verifier = definirAction(
  { nom: 'verifier-inscription', acces: 'public', schema: schemaCode },
  async (_, { code }) => {
    const enCours = await lireInscriptionEnCours();
    if (!enCours) return rediriger('/inscription');
    const issue = await verifierInscription(enCours.id, code);
    if (!issue.ok) return REFUS[issue.refus];
    await oublierInscription();
    await ouvrirSession(issue.valeur);
    await reconnaitreAppareil(issue.valeur.email);
    return rediriger(enCours.retour);
  },
);

export const renvoyer = definirAction({ nom: 'renvoyer-code', acces: 'public' }, async () => {
  const enCours = await lireInscriptionEnCours();
  const issue = enCours ? await renvoyerCode(enCours.id) : null;
  if (issue?.ok) return rediriger('/inscription/verifier?renvoye=oui');
  if (issue?.refus === 'trop_de_tentatives') {
    return freiner('Nous avons déjà envoyé plusieurs codes. Regardez aussi les courriers indésirables.');
  }
  return rediriger('/inscription');
});
