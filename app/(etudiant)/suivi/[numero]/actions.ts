'use server';

import { campagnePour } from '@/lib/domain/dossier';
import { definirAction, rediriger, refuser } from '@/lib/server/actions';
import { rouvrirDossier } from '@/lib/server/dossier/commandes/rouvrir-dossier';

export const rouvrir = definirAction(
  { nom: 'rouvrir-dse', acces: 'personne' },
  async ({ personne, horloge }, _saisie, annee: string) => {
    const campagne = campagnePour(annee);
    if (!campagne.ok) return refuser('Cette campagne n’existe pas.');
    const rouvert = await rouvrirDossier({ personneId: personne.id, campagne: campagne.valeur, horloge });
    if (!rouvert.ok && rouvert.refus === 'campagne_close') {
      return refuser('La campagne est close : ce dossier ne peut plus être modifié.');
    }
    return rediriger(`/dse/${annee}`);
  },
);
