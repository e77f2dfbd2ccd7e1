import { campagneCvec } from '@/lib/domain/cvec';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import { lireAnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import { anneeDe, type DateCivile } from '@/lib/domain/noyau/date-civile';

const anneeDepuis = (premiere: number): AnneeUniversitaire => `${premiere}-${premiere + 1}`;

/** The year that somebody settles today: the last one that has opened. */
export function anneeCvecDuJour(jour: DateCivile): AnneeUniversitaire {
  const prochaine = anneeDepuis(anneeDe(jour));
  return campagneCvec(prochaine).ouverture <= jour ? prochaine : anneeDepuis(anneeDe(jour) - 1);
}

/** The year of an address, else that of the day. */
export function anneeDemandee(
  texte: string | readonly string[] | undefined,
  jour: DateCivile,
): AnneeUniversitaire {
  const lue = lireAnneeUniversitaire(typeof texte === 'string' ? texte : '');
  return lue.ok ? lue.valeur : anneeCvecDuJour(jour);
}
