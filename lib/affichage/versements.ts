import type { Versement } from '@/lib/domain/bourse';
import { moisEnClair } from './mois';

/** July and August are there only because the bourse is kept in summer (e.3). */
const EN_ETE = /-0[78]$/;

/** What a payment is for: « bourse de septembre 2026 », « bourse maintenue en juillet 2027 », « aide au mérite ». */
export function objetDuVersement({ mois, nature, anticipe }: Versement): string {
  if (nature === 'merite') return 'aide au mérite';
  if (EN_ETE.test(mois)) return `bourse maintenue en ${moisEnClair(mois)}`;
  const de = `bourse de ${moisEnClair(mois)}`.replace(/de (?=[ao])/u, 'd’');
  return anticipe ? `${de}, en avance` : de;
}
