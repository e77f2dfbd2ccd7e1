import 'server-only';
import { crousDuDepartement } from '@/lib/domain/cvec';

const CORSE = /^20/;
const OUTRE_MER = /^9[78]/;
const CORSE_DU_SUD = /^20[01]/;

/** The Crous whose rooms are at that postal code; `null` when it isn't known. Corsica's two departments share theirs. */
export function crousDeLaFiche(codePostal: string | null): string | null {
  if (codePostal === null) return null;
  if (CORSE.test(codePostal))
    return crousDuDepartement(CORSE_DU_SUD.test(codePostal) ? '2A' : '2B')?.code ?? null;
  return crousDuDepartement(codePostal.slice(0, OUTRE_MER.test(codePostal) ? 3 : 2))?.code ?? null;
}
