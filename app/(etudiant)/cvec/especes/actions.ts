'use server';

import { lireAnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import { phraseRefusCvec } from '@/lib/parcours/cvec';
import { definirAction, rediriger, refuser } from '@/lib/server/actions';
import { emettreAvisEficash } from '@/lib/server/cvec/commandes/emettre-avis';

export const emettre = definirAction(
  { nom: 'emettre-avis', acces: 'personne' },
  async ({ personne, horloge }, _saisie, annee: string) => {
    const lue = lireAnneeUniversitaire(annee);
    if (!lue.ok) return rediriger('/cvec');
    const emis = await emettreAvisEficash({ personneId: personne.id, annee: lue.valeur, horloge });
    return emis.ok ? rediriger('/cvec') : refuser(phraseRefusCvec(emis.refus));
  },
);
