import { baremePour } from '@/lib/domain/baremes';
import type { ContexteDse } from '../definition';
import type { Distance } from './valeurs';

/** True when the correction lands in another band of the table: points change, so somebody has to look at it. */
export function estCorrectionAExaminer({ km, calculee }: Distance, { annee }: ContexteDse): boolean {
  if (calculee === null || km === calculee) return false;
  const bareme = baremePour(annee);
  if (!bareme.ok) return true;
  const { paliers } = bareme.valeur.points;
  const bande = (distance: number) => paliers.findLastIndex(({ kmMin }) => distance >= kmMin);
  return bande(km) !== bande(calculee);
}
