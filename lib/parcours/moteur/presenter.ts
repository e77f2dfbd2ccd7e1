import { anneeDe, type DateCivile, jourDe, moisDe } from '@/lib/domain/noyau/date-civile';

const NOMBRE = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
const MOIS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);

/** How a value reads on the check-answers page, on the frozen copy and on the PDF. */
export const enNombre = (n: number): string => NOMBRE.format(n);
export const enEuros = (euros: number): string => `${NOMBRE.format(euros)}\u202f€`;
export const enKm = (km: number): string => `${NOMBRE.format(km)}\u202fkm`;
export const enOuiNon = (valeur: boolean): string => (valeur ? 'Oui' : 'Non');

export function enDate(date: DateCivile): string {
  const jour = jourDe(date);
  return `${jour === 1 ? '1er' : jour} ${MOIS[moisDe(date) - 1] ?? ''} ${anneeDe(date)}`;
}
