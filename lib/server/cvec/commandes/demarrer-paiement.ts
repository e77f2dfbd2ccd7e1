import 'server-only';
import type { RefusCvec } from '@/lib/domain/cvec';
import { montantCvec } from '@/lib/domain/cvec';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import { formulaireBancaire, nouvelId, peutPayerParCarte, reprendre } from '../../du';
import type { Horloge } from '../../ports/horloge';
import type { FormulaireBancaire } from '../../ports/paiement';
import { appliquer } from '../depot';
import { juger } from '../juger';

export interface PaiementDemarre {
  readonly tentative: string;
  readonly formulaire: FormulaireBancaire;
}

export type RefusDePaiement = RefusCvec | 'introuvable' | 'paiement_indisponible';

/** Begins a card payment of the student's. Asked twice with the same key (a double click), it is one payment. */
export async function demarrerPaiement(demande: {
  readonly personneId: string;
  readonly annee: AnneeUniversitaire;
  /** Key of the page view. */
  readonly cle: string;
  readonly horloge: Horloge;
}): Promise<Resultat<PaiementDemarre, RefusDePaiement>> {
  const { personneId, annee, cle, horloge } = demande;
  const centimes = montantCvec(annee);
  if (centimes === null) return refus('hors_campagne');
  if (!peutPayerParCarte()) return refus('paiement_indisponible');
  const le = horloge.maintenant();
  const ou = { langue: 'fr', retour: `/cvec/retour?annee=${annee}` } as const;
  return appliquer({ par: 'personne', personneId, annee }, (situation) => {
    const deja = reprendre(situation, cle, ou);
    if (deja) return succes({ geste: null, repondre: () => deja });
    const tentative = nouvelId(le.getTime());
    return juger<PaiementDemarre>(situation, {
      commande: { type: 'demarrer_carte', tentative, centimes },
      acteur: 'etudiant',
      horloge,
      details: { cle },
      repondre: ({ transaction }) => ({
        tentative,
        formulaire: formulaireBancaire({ ...ou, tentative, centimes, le, transaction: transaction ?? '' }),
      }),
    });
  });
}
