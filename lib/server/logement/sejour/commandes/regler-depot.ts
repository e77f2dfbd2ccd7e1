import 'server-only';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { succes } from '@/lib/domain/noyau/resultat';
import { type Tx, transaction } from '../../../base';
import type { Horloge } from '../../../ports/horloge';
import { composerAdmission, empreinteDAdmission } from '../admission';
import { conduireDans, type RefusConduite } from './conduire';

interface DepotRegle {
  readonly sejour: string;
  /** The payment that settled it. */
  readonly tentative: string;
  readonly horloge: Horloge;
}

/** The guarantee deposit is settled: the decision of admission leaves. In the transaction of the settlement, or in one of its own. */
export async function reglerDepot(
  { sejour, tentative, horloge }: DepotRegle,
  dans?: Tx,
): Promise<Resultat<'regle', RefusConduite>> {
  const regler = (tx: Tx) =>
    conduireDans(tx, {
      cible: { par: 'id', id: sejour },
      ...{ acteur: 'systeme', horloge },
      commande: (lu, _tx, le) => {
        const empreinte = empreinteDAdmission(composerAdmission(lu, le));
        return succes({ type: 'regler_depot', tentative, empreinte } as const);
      },
    });
  const fait = dans ? await regler(dans) : await transaction(regler);
  return fait.ok ? succes('regle' as const) : fait;
}
