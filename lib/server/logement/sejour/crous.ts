import 'server-only';
import { crousDuDepartement } from '@/lib/domain/cvec';

/** A residence whose department isn't known: its requests are seen by the national role only. */
export const CROUS_INCONNU = 'NAT';

const OUTRE_MER = /^9[78]/;
const CORSE = /^20/;

/** The Crous that manages a residence, from its postal code: Corsica is written 20, overseas takes three figures. */
export function crousDuCodePostal(codePostal: string | null): string {
  if (!codePostal) return CROUS_INCONNU;
  if (CORSE.test(codePostal)) return crousDuDepartement('2A')?.code ?? CROUS_INCONNU;
  const departement = codePostal.slice(0, OUTRE_MER.test(codePostal) ? 3 : 2);
  return crousDuDepartement(departement)?.code ?? CROUS_INCONNU;
}
