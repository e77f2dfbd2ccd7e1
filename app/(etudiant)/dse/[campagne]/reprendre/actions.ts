'use server';

import { cookies } from 'next/headers';
import { campagnePour } from '@/lib/domain/dossier';
import { COOKIE_SIMULATION, decoderSimulation } from '@/lib/parcours/simulateur';
import { definirAction, rediriger, refuser } from '@/lib/server/actions';
import { reprendreSimulation } from '@/lib/server/dossier/commandes/reprendre-simulation';

export const reprendre = definirAction(
  { nom: 'reprendre-simulation', acces: 'personne' },
  async ({ personne, horloge }, _saisie, annee: string) => {
    const campagne = campagnePour(annee);
    if (!campagne.ok) return refuser('Cette campagne n’existe pas.');
    const saisies = decoderSimulation((await cookies()).get(COOKIE_SIMULATION)?.value);
    const demande = { titulaire: personne, campagne: campagne.valeur, saisies, horloge };
    const repris = await reprendreSimulation(demande);
    if (!repris.ok && repris.refus === 'pas_ouverte') return refuser('La campagne n’est pas encore ouverte.');
    return rediriger(`/dse/${annee}`);
  },
);
