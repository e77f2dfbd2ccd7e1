import type { AnneeUniversitaire } from '../noyau/annee-universitaire';
import { premiereAnnee } from '../noyau/annee-universitaire';
import type { DateCivile } from '../noyau/date-civile';
import { anneeDe, dateCivile } from '../noyau/date-civile';

/** When institutions hand in who enrolled (code de l'éducation, D. 841-6); every bound is an included day. */
export interface CalendrierDesListes {
  readonly annee: AnneeUniversitaire;
  readonly ouverture: DateCivile;
  /** Last day to hand a list in: the last one of that day counts. */
  readonly arrete: DateCivile;
  /** By when the first share is paid. */
  readonly versement: DateCivile;
  /** Last day that the lines of its lists are kept: the end of the year whose share they found. The counts stay. */
  readonly conservation: DateCivile;
  /** True when these days were read for that year, false when they are carried over. */
  readonly connu: boolean;
}

/** Read for the year that began in 2023; the others repeat its days. */
const CONNUES: ReadonlySet<AnneeUniversitaire> = new Set<AnneeUniversitaire>(['2023-2024']);

export function calendrierDesListes(annee: AnneeUniversitaire): CalendrierDesListes {
  const premiere = premiereAnnee(annee);
  return {
    annee,
    ouverture: dateCivile(premiere, 9, 25),
    arrete: dateCivile(premiere + 1, 1, 8),
    versement: dateCivile(premiere + 1, 1, 31),
    conservation: dateCivile(premiere + 1, 8, 31),
    connu: CONNUES.has(annee),
  };
}

export type PhaseDesListes = 'pas_ouverte' | 'ouverte' | 'arretee';

export function phaseDesListes(annee: AnneeUniversitaire, jour: DateCivile): PhaseDesListes {
  const { ouverture, arrete } = calendrierDesListes(annee);
  if (jour < ouverture) return 'pas_ouverte';
  return jour <= arrete ? 'ouverte' : 'arretee';
}

/** The year whose lists are the matter of a day: the last one that has opened. */
export function anneeDesListes(jour: DateCivile): AnneeUniversitaire {
  const civile = anneeDe(jour);
  const courante: AnneeUniversitaire = `${civile}-${civile + 1}`;
  return calendrierDesListes(courante).ouverture <= jour ? courante : `${civile - 1}-${civile}`;
}
