import 'server-only';
import type { RefusAvance } from '@/lib/domain/logement/avance';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import * as cvec from '../../cvec';
import { payerLAvanceParLien, refuserLAvanceParLien } from '../../logement';

type Demande = Parameters<typeof cvec.payerParLien>[0];
type Demarre = Awaited<ReturnType<typeof cvec.payerParLien>>;

/** Begins the payment of a third party through whatever the link pays: a contribution, else an advance. */
export async function payerParLien(
  demande: Demande,
): Promise<Demarre | Resultat<never, RefusAvance | 'campagne_inconnue'>> {
  const demarre = await cvec.payerParLien(demande);
  if (demarre.ok || demarre.refus !== 'introuvable') return demarre;
  return payerLAvanceParLien(demande);
}

/** The third party says no, and why: the student is told at once. */
export async function refuserParLien(
  demande: Parameters<typeof cvec.refuserParLien>[0],
): Promise<Resultat<'refuse', string>> {
  const refuse = await cvec.refuserParLien(demande);
  if (refuse.ok || refuse.refus !== 'introuvable') return refuse;
  return refuserLAvanceParLien(demande);
}
