import type { Bareme } from '@/lib/domain/baremes';
import {
  type AideEvaluee,
  type AnneeVersee,
  anneeVersee,
  complementsPossibles,
  type Exoneration,
  exonerations,
  type FaitsBourse,
  type FaitsCalendrier,
  jugerCalendrier,
  jugerMaintien,
  type MaintienJuge,
  type ResultatBourse,
} from '@/lib/domain/bourse';
import { jourAnticipe } from '@/lib/domain/dossier';
import { premiereAnnee } from '@/lib/domain/noyau/annee-universitaire';
import { type Collectivite, estDuPacifique, estOutreMer } from '@/lib/domain/noyau/collectivite';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';

/** What an answer opens for the student: payments, exonerations, other aids. One source for the screens and the PDF. */
export interface Ouverture {
  /** `null` as long as the bourse isn't certain. */
  readonly annee: AnneeVersee | null;
  /** e.3; `null` for those whom no case of it may concern. */
  readonly maintien: MaintienJuge | null;
  /** PAY-2: the day September would be paid, if the enrolment too is final in time; `null` when it can't be any more. */
  readonly anticipation: DateCivile | null;
  /** OMR-5: amounts are told in francs Pacifique too. */
  readonly pacifique: boolean;
  readonly exonerations: readonly Exoneration[];
  readonly aides: readonly AideEvaluee[];
}

interface Demande {
  readonly faits: FaitsBourse;
  readonly resultat: ResultatBourse;
  readonly bareme: Bareme;
  /** Where the studies are; absent when it isn't known, or out of France. */
  readonly lieu?: Collectivite;
  /** Days of the file; none for a file in time. */
  readonly dates?: FaitsCalendrier;
}

/** PAY-2 asks for the request and the enrolment: the first is in time when the second, that day, would be enough. */
function anticipation({ bareme: { annee } }: Demande, dates: FaitsCalendrier): DateCivile | null {
  const inscription = dates.inscription ?? dates.piecesCompletes;
  const juge = jugerCalendrier(annee, { ...dates, inscription });
  return juge.paiementAnticipe === true ? jourAnticipe(premiereAnnee(annee)) : null;
}

/** The fees of a private school are its own: only a public one waives them (EXO). */
const concerne = ({ faits }: Demande, { code }: Exoneration): boolean =>
  code !== 'DROITS_INSCRIPTION' || faits.etudes?.etablissement === 'public';

export function ouvertureDe(demande: Demande): Ouverture {
  const { faits, resultat, bareme, lieu, dates = {} } = demande;
  const options = { etudesOutreMer: lieu !== undefined && estOutreMer(lieu) };
  const annee = anneeVersee(faits, resultat, bareme, dates, options);
  return {
    annee,
    maintien: faits.maintien ? jugerMaintien(faits.maintien) : null,
    anticipation: annee?.versements[0]?.mois.endsWith('-09') ? anticipation(demande, dates) : null,
    pacifique: lieu !== undefined && estDuPacifique(lieu),
    exonerations: exonerations(resultat, bareme).filter((exoneration) => concerne(demande, exoneration)),
    aides: complementsPossibles(faits, resultat, bareme, options),
  };
}
