import 'server-only';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import type { MotifDeRefus } from '@/lib/domain/paiement';
import { cibleDuJeton, formulaireBancaire, lienDuJeton, nouvelId, reprendre } from '../../../du';
import type { Horloge } from '../../../ports/horloge';
import { appliquerAvance } from '../depot';
import { jugerAvance } from '../juger';
import type { AvanceDemarree, RefusDePayer } from './payer';

interface DuTiers {
  readonly jeton: string;
  readonly horloge: Horloge;
}

/** Begins the payment of a third party, who has no account: the link is the only thing that it takes. */
export async function payerLAvanceParLien(
  demande: DuTiers & {
    readonly cle: string;
    readonly langue: 'fr' | 'en';
    /** For the receipt. */
    readonly courriel?: string;
  },
): Promise<Resultat<AvanceDemarree, RefusDePayer>> {
  const { jeton, cle, langue, courriel, horloge } = demande;
  const cible = cibleDuJeton(jeton);
  if (!cible) return refus('introuvable');
  const le = horloge.maintenant();
  const ou = { langue, retour: '/payer/retour' } as const;
  return appliquerAvance(cible, (situation) => {
    const lien = lienDuJeton(situation, jeton);
    const deja = reprendre(situation, cle, ou);
    if (deja) return succes({ geste: null, repondre: () => deja });
    const { centimes } = situation;
    const tentative = nouvelId(le.getTime());
    return jugerAvance<AvanceDemarree>(situation, {
      commande: { type: 'payer_par_lien', lien, tentative, centimes },
      ...{ acteur: 'tiers', horloge },
      details: { cle, ...(courriel ? { payeur: { id: lien, courriel } } : {}) },
      repondre: ({ transaction }) => ({
        tentative,
        formulaire: formulaireBancaire({ ...ou, tentative, centimes, le, transaction: transaction ?? '' }),
      }),
    });
  });
}

/** The third party says no, and why: the student is told at once. */
export async function refuserLAvanceParLien({
  jeton,
  motif,
  horloge,
}: DuTiers & { readonly motif: MotifDeRefus }): Promise<Resultat<'refuse', RefusDePayer>> {
  const cible = cibleDuJeton(jeton);
  if (!cible) return refus('introuvable');
  return appliquerAvance(cible, (situation) =>
    jugerAvance(situation, {
      commande: { type: 'refuser_lien', lien: lienDuJeton(situation, jeton), motif },
      ...{ acteur: 'tiers', horloge, repondre: () => 'refuse' as const },
    }),
  );
}
