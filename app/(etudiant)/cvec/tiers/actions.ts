'use server';

import { lireAnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import { phraseRefusCvec, schemaLien } from '@/lib/parcours/cvec';
import { definirAction, rediriger, refuser } from '@/lib/server/actions';
import { annulerLien, creerLien } from '@/lib/server/cvec/commandes/lien';

export const creer = definirAction(
  { nom: 'creer-lien', acces: 'personne', schema: schemaLien },
  async ({ personne, horloge }, { courriel }, annee: string) => {
    const lue = lireAnneeUniversitaire(annee);
    if (!lue.ok) return rediriger('/cvec');
    const envoi = courriel === undefined ? {} : { courriel };
    const cree = await creerLien({ personneId: personne.id, annee: lue.valeur, horloge, ...envoi });
    return cree.ok ? rediriger('/cvec') : refuser(phraseRefusCvec(cree.refus));
  },
);

export const annuler = definirAction(
  { nom: 'annuler-lien', acces: 'personne' },
  async ({ personne, horloge }, _saisie, annee: string) => {
    const lue = lireAnneeUniversitaire(annee);
    if (lue.ok) await annulerLien({ personneId: personne.id, annee: lue.valeur, horloge });
    return rediriger('/cvec');
  },
);
