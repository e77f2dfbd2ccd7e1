'use server';

import { lireAnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import { phraseRefusCvec } from '@/lib/parcours/cvec';
import { definirAction, rediriger, refuser } from '@/lib/server/actions';
import { demarrerPaiement } from '@/lib/server/cvec/commandes/demarrer-paiement';

export const payer = definirAction(
  { nom: 'payer-cvec', acces: 'personne' },
  async ({ personne, horloge }, _saisie, annee: string, cle: string) => {
    const lue = lireAnneeUniversitaire(annee);
    if (!lue.ok) return rediriger('/cvec');
    const demarre = await demarrerPaiement({ personneId: personne.id, annee: lue.valeur, cle, horloge });
    if (!demarre.ok) return refuser(phraseRefusCvec(demarre.refus), { href: '/cvec', texte: 'Ma CVEC' });
    return rediriger(`/cvec/carte/${demarre.valeur.tentative}`);
  },
);
