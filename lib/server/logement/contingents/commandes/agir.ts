import 'server-only';
import type { CommandeContingent, RefusContingent } from '@/lib/domain/logement/contingents';
import { deciderContingent } from '@/lib/domain/logement/contingents';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import { type Tx, transaction } from '../../../base';
import type { Horloge } from '../../../ports/horloge';
import { type ContingentLu, ecrireContingent, verrouillerContingent } from '../depot';

/** Whose contingent it is, and who acts: an agent of the institution, or `systeme` at the term. */
export interface Agissant {
  readonly contingent: string;
  readonly uai?: string;
  readonly acteur: string;
  readonly horloge: Horloge;
}

/** Reads under a lock, judges, writes. `avant` and `apres` write what hangs on the events, in the same transaction. */
export function agir(
  { contingent, uai, acteur, horloge }: Agissant,
  commande: CommandeContingent,
  autour: {
    readonly avant?: (tx: Tx, lu: ContingentLu) => Promise<unknown>;
    readonly apres?: (tx: Tx, lu: ContingentLu) => Promise<unknown>;
  } = {},
): Promise<Resultat<ContingentLu, RefusContingent | 'introuvable'>> {
  const le = horloge.maintenant();
  return transaction(async (tx) => {
    const lu = await verrouillerContingent(tx, contingent, uai);
    if (!lu) return refus('introuvable');
    const decision = deciderContingent(lu, commande, le.getTime());
    if (!decision.ok) return decision;
    await autour.avant?.(tx, lu);
    await ecrireContingent(tx, lu, decision.valeur, { acteur, le });
    await autour.apres?.(tx, lu);
    return succes(lu);
  });
}
