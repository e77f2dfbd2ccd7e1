'use server';

import { schemaInscription } from '@/lib/parcours/compte/schemas';
import { retourSur } from '@/lib/server/acces';
import { retenirInscription } from '@/lib/server/acces/cookies-compte';
import { definirAction, freiner, invalider, rediriger } from '@/lib/server/actions';
import { demanderInscription } from '@/lib/server/compte/commandes/demander-inscription';

export const creerUnCompte = definirAction(
  { nom: 'creer-un-compte', acces: 'public', schema: schemaInscription },
  async ({ adresse, horloge, saisie }, demande) => {
    if (demande.dateNaissance >= horloge.aujourdhui()) {
      return invalider('dateNaissance', 'Vérifiez l’année de votre naissance, par exemple 14/03/2007');
    }
    const issue = await demanderInscription(demande, { adresse });
    if (!issue.ok) {
      return freiner('Il y a eu trop de demandes de compte depuis cette connexion. Attendez une heure.');
    }
    await retenirInscription(issue.valeur.inscriptionId, retourSur(saisie.retour));
    return rediriger('/inscription/verifier');
  },
);
