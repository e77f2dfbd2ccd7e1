import 'server-only';
import { campagneLogement } from '@/lib/domain/logement';
import {
  jugerLancement,
  jugerPublication,
  type RefusLancement,
  type RefusPublication,
} from '@/lib/domain/logement/tours';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { succes } from '@/lib/domain/noyau/resultat';
import { minuteAParis } from '../../../adaptateurs/horloge';
import { transaction } from '../../../base';
import type { Horloge } from '../../../ports/horloge';
import { mettreEnFile } from '../../../taches';
import { conduireTour as definition } from '../../../taches/definitions/conduire-tour';
import { lireConnus } from '../depot';

export interface DemandeDUnAgent {
  readonly annee: string;
  readonly numero: number;
  readonly geste: 'lancer' | 'publier';
  readonly agentId: string;
  readonly horloge: Horloge;
}

/**
 * A button: judged at once so that the agent reads why not, noted, and done by a job: a round of a whole country is longer than a
 * page may wait. The job is judged again, by the clock of whoever pressed.
 */
export async function demanderUnGeste(
  demande: DemandeDUnAgent,
): Promise<Resultat<null, 'campagne_inconnue' | RefusLancement | RefusPublication>> {
  const { annee, numero, geste, agentId, horloge } = demande;
  const campagne = campagneLogement(annee);
  if (!campagne.ok) return campagne;
  const le = horloge.maintenant();
  const juger = geste === 'lancer' ? jugerLancement : jugerPublication;
  const juge = juger(campagne.valeur, numero, minuteAParis(le), await lireConnus(annee));
  if (!juge.ok) return juge;
  await transaction(async (tx) => {
    const { id } = await tx.gesteDeTour.create({
      data: { annee, numero, geste, agentId, origine: 'ecran', suite: 'demande', faitLe: le },
      select: { id: true },
    });
    const donnees = { annee, numero, geste, agentId, le: le.toISOString() };
    await mettreEnFile(tx, { definition, cle: `${annee}:${numero}:${geste}:${id}`, donnees });
  });
  return succes(null);
}
