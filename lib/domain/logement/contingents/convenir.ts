import type { Resultat } from '../../noyau/resultat';
import { refus, succes } from '../../noyau/resultat';
import { type Convention, jugerDates, memesDates, type RefusDeDates } from './convention';
import { type ContingentSuivi, placesLibres } from './decider';

/** A contingent that exists already, as a correction judges it. */
export interface ContingentConvenu extends ContingentSuivi {
  readonly debut: string;
  readonly fin: string;
  /** Rooms agreed so far: those given back since stay counted. */
  readonly convenues: number;
}

type Dates = Pick<Convention, 'debut' | 'fin' | 'designationAvantA'>;

export type EvenementDeConvention =
  | ({ readonly type: 'contingent_ouvert'; readonly chambres: number } & Dates)
  | ({ readonly type: 'dates_corrigees' } & Dates)
  | { readonly type: 'nombre_corrige'; readonly chambres: number }
  | { readonly type: 'chambres_pretees'; readonly nombre: number }
  | { readonly type: 'chambres_reprises'; readonly nombre: number };

export type RefusDeConvention =
  | { readonly type: 'nombre_invalide' | 'terme_passe' | RefusDeDates }
  /** The sheet can't lend that many: how many it could, those agreed already included. */
  | { readonly type: 'plus_de_place'; readonly maximum: number }
  /** How many rooms are held, or wait for an answer. */
  | { readonly type: 'chambres_prises'; readonly minimum: number };

type Decision = Resultat<readonly EvenementDeConvention[], RefusDeConvention>;

interface Moment {
  /** Rooms of the sheet that are free for everyone: those of other contingents aren't. */
  readonly pretables: number;
  /** Milliseconds since 1970. */
  readonly maintenant: number;
}

/** Lends what is missing; what was given back stays given back. */
function preter(convenues: number, chambres: number, { pretables }: Moment): Decision {
  const nombre = chambres - convenues;
  return nombre > pretables
    ? refus({ type: 'plus_de_place', maximum: convenues + pretables })
    : succes([{ type: 'chambres_pretees', nombre }]);
}

/** Takes back what is too much: rooms given back already are not taken twice. */
function reprendre(contingent: ContingentConvenu, chambres: number, { maintenant }: Moment): Decision {
  const nombre = contingent.chambres - chambres;
  if (nombre <= 0) return succes([]);
  const libres = placesLibres(contingent, maintenant);
  return nombre > libres
    ? refus({ type: 'chambres_prises', minimum: contingent.chambres - libres })
    : succes([{ type: 'chambres_reprises', nombre }]);
}

/**
 * Opens a contingent, or corrects it; what is agreed already gives no event. A correction lends more rooms, or takes back rooms that nobody
 * holds nor is named for. After its term nothing more is lent: it would go back at once.
 * @param contingent `null` when the institution has none on that sheet this year
 */
export function convenirDuContingent(
  contingent: ContingentConvenu | null,
  convention: Convention,
  moment: Moment,
): Decision {
  const { chambres, debut, fin, designationAvantA } = convention;
  if (!Number.isInteger(chambres) || chambres < 1) return refus({ type: 'nombre_invalide' });
  const juges = jugerDates(convention);
  if (!juges.ok) return refus({ type: juges.refus });
  const dates = { debut, fin, designationAvantA };
  const convenues = contingent?.convenues ?? 0;
  const autreTerme = contingent?.designationAvantA !== designationAvantA;
  if (moment.maintenant > designationAvantA && (autreTerme || chambres > convenues))
    return refus({ type: 'terme_passe' });
  const [enPlus, enMoins] = [chambres > convenues, chambres < convenues];
  const mouvement = enPlus
    ? preter(convenues, chambres, moment)
    : contingent && enMoins
      ? reprendre(contingent, chambres, moment)
      : succes([]);
  if (!mouvement.ok) return mouvement;
  if (!contingent) return succes([{ type: 'contingent_ouvert', chambres, ...dates }, ...mouvement.valeur]);
  const corriges: EvenementDeConvention[] = [];
  if (!memesDates(contingent, convention)) corriges.push({ type: 'dates_corrigees', ...dates });
  if (enPlus || enMoins) corriges.push({ type: 'nombre_corrige', chambres });
  return succes([...corriges, ...mouvement.valeur]);
}
