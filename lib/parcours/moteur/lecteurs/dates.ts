import { type DateCivile, dateCivile, lireDateCivile } from '@/lib/domain/noyau/date-civile';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import { type Lecteur, texteDe } from '../formulaire';

const FORME = 'Écrivez la date avec le jour, le mois et l’année, par exemple 01/09/2006';
const JOUR_PUIS_MOIS = /^(\d{1,2})\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*(\d{4})$/;
const COLLEE = /^(\d{2})(\d{2})(\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

function morceaux(texte: string): readonly [number, number, number] | null {
  const fr = JOUR_PUIS_MOIS.exec(texte) ?? COLLEE.exec(texte);
  if (fr) return [Number(fr[3]), Number(fr[2]), Number(fr[1])];
  const iso = ISO.exec(texte);
  return iso ? [Number(iso[1]), Number(iso[2]), Number(iso[3])] : null;
}

interface Limites {
  readonly min?: DateCivile;
  readonly max?: DateCivile;
  /** Said when the date exists and falls outside the limits. */
  readonly hors?: string;
}

/** A day: 1/9/2006, 01-09-2006, 01092006, 2006-09-01. */
export const date =
  (manque: string, { min, max, hors = FORME }: Limites = {}): Lecteur<DateCivile> =>
  (brut) => {
    const texte = texteDe(brut);
    if (texte === '') return refus(manque);
    const lus = morceaux(texte);
    if (!lus) return refus(FORME);
    const jour = lireDateCivile(dateCivile(...lus));
    if (!jour) return refus('Ce jour n’existe pas dans le calendrier : vérifiez le jour et le mois');
    return (min && jour < min) || (max && jour > max) ? refus(hors) : succes(jour);
  };
