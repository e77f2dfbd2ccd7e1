import 'server-only';
import type { RefusCvec } from '@/lib/domain/cvec';
import { montantCvec } from '@/lib/domain/cvec';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import type { MotifDeRefus } from '@/lib/domain/paiement';
import {
  cibleDuJeton,
  formulaireBancaire,
  lienDuJeton,
  nouvelId,
  peutPayerParCarte,
  reprendre,
} from '../../du';
import type { Horloge } from '../../ports/horloge';
import { appliquer } from '../depot';
import { juger } from '../juger';
import type { PaiementDemarre, RefusDePaiement } from './demarrer-paiement';

interface DuTiers {
  readonly jeton: string;
  readonly horloge: Horloge;
}

/** Begins the payment of a third party, who has no account: the link is the only thing that it takes. */
export async function payerParLien(
  demande: DuTiers & {
    readonly cle: string;
    readonly langue: 'fr' | 'en';
    /** For the receipt. */
    readonly courriel?: string;
  },
): Promise<Resultat<PaiementDemarre, RefusDePaiement>> {
  const { jeton, cle, langue, courriel, horloge } = demande;
  const cible = cibleDuJeton(jeton);
  if (!cible) return refus('introuvable');
  if (!peutPayerParCarte()) return refus('paiement_indisponible');
  const le = horloge.maintenant();
  const ou = { langue, retour: '/payer/retour' } as const;
  return appliquer(cible, (situation) => {
    const lien = lienDuJeton(situation, jeton);
    const deja = reprendre(situation, cle, ou);
    if (deja) return succes({ geste: null, repondre: () => deja });
    const centimes = montantCvec(situation.annee);
    if (centimes === null) return refus('hors_campagne' as const);
    const tentative = nouvelId(le.getTime());
    return juger<PaiementDemarre>(situation, {
      commande: { type: 'payer_par_lien', lien, tentative, centimes },
      acteur: 'tiers',
      horloge,
      details: { cle, ...(courriel ? { payeur: { id: lien, courriel } } : {}) },
      repondre: ({ transaction }) => ({
        tentative,
        formulaire: formulaireBancaire({ ...ou, tentative, centimes, le, transaction: transaction ?? '' }),
      }),
    });
  });
}

/** The third party says no, and why: the student is told at once. */
export async function refuserParLien({
  jeton,
  motif,
  horloge,
}: DuTiers & { readonly motif: MotifDeRefus }): Promise<Resultat<'refuse', RefusCvec | 'introuvable'>> {
  const cible = cibleDuJeton(jeton);
  if (!cible) return refus('introuvable');
  return appliquer(cible, (situation) =>
    juger(situation, {
      commande: { type: 'refuser_lien', lien: lienDuJeton(situation, jeton), motif },
      acteur: 'tiers',
      horloge,
      repondre: () => 'refuse' as const,
    }),
  );
}
