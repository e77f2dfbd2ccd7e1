'use server';

import { campagnePour } from '@/lib/domain/dossier';
import { definirAction, rediriger, refuser } from '@/lib/server/actions';
import { ouvrirDossier } from '@/lib/server/dossier/commandes/ouvrir-dossier';

export const commencer = definirAction(
  { nom: 'commencer-dse', acces: 'personne' },
  async ({ personne, horloge }, _saisie, annee: string) => {
    const campagne = campagnePour(annee);
    if (!campagne.ok) return refuser('Cette campagne n’existe pas.');
    const ouvert = await ouvrirDossier({ personneId: personne.id, campagne: campagne.valeur, horloge });
    if (!ouvert.ok) return refuser('La campagne n’est pas encore ouverte.');
    return rediriger(`/dse/${annee}`);
  },
);
