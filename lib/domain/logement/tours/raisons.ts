import type { Critere, RaisonDuVoeu, Servie } from '../affectation';
import { COMPLET, CONTINGENT, NON_ADMIS, PROPOSE } from '../affectation';

/** What became of a wish that no round examines: the student already has a proposal in that city. */
export const DEJA_SERVI = 4;

/** Somebody as a round kept them. */
export interface Rangee extends Servie {
  readonly outreMer: boolean;
}

/** One lot that a wish asked, as a round kept it. */
export interface EssaiGarde {
  /** Place of the wish, from 1. */
  readonly voeu: number;
  /** `NON_EXAMINE`, `PROPOSE`, `COMPLET`, `NON_ADMIS` or `DEJA_SERVI`. */
  readonly issue: number;
  /** The room, 0 for none. */
  readonly chambre: number;
  readonly secteur: string;
  readonly exigence: number;
  /** The last who got a room of the lot; `null` when nobody did. */
  readonly derniere: Rangee | null;
}

/** What a student reads of one wish, from what the round kept. */
export type RaisonGardee = RaisonDuVoeu | { readonly type: 'deja_servi' };

/** The first criterion on which somebody differs from the last served. */
function critereEntre(moi: Rangee, derniere: Rangee, exigence: number): Critere {
  if (exigence === CONTINGENT) return 'etablissement';
  if (moi.indice !== derniere.indice) return 'indice';
  return moi.outreMer === derniere.outreMer ? 'tirage' : 'outre_mer';
}

const servie = ({ rang, indice }: Rangee): Servie => ({ rang, indice });

function raisonDe(moi: Rangee, essai: EssaiGarde, tous: readonly EssaiGarde[]): RaisonGardee {
  const { issue, chambre, derniere, exigence, secteur, voeu } = essai;
  switch (issue) {
    case PROPOSE:
      return { type: 'propose', chambre, derniere: servie(derniere ?? moi) };
    case DEJA_SERVI:
      return { type: 'deja_servi' };
    case NON_ADMIS:
      return { type: 'reserve' };
    case COMPLET:
      return derniere
        ? { type: 'complet', derniere: servie(derniere), critere: critereEntre(moi, derniere, exigence) }
        : { type: 'complet', derniere: null, critere: null };
    default: {
      const mieux = tous.find((t) => t.issue === PROPOSE && t.secteur === secteur && t.voeu <= voeu);
      return { type: 'non_examine', voeu: mieux?.voeu ?? null };
    }
  }
}

/** Of the lots of one wish, the one that says what became of it: a room, else the last that could have given one. */
const quiDecide = (essais: readonly EssaiGarde[]): EssaiGarde | undefined =>
  essais.find(({ issue }) => issue === PROPOSE) ??
  essais.findLast(({ issue }) => issue !== NON_ADMIS) ??
  essais.at(-1);

/** Why each wish was or was not answered, in the student's order. Says of a kept round what `ouvrirExplications` says of a played one. */
export function raisonsDesVoeux(
  moi: Rangee,
  essais: readonly EssaiGarde[],
): readonly { readonly voeu: number; readonly raison: RaisonGardee }[] {
  const voeux = [...new Set(essais.map(({ voeu }) => voeu))].sort((a, b) => a - b);
  return voeux.flatMap((voeu) => {
    const essai = quiDecide(essais.filter((e) => e.voeu === voeu));
    return essai ? [{ voeu, raison: raisonDe(moi, essai, essais) }] : [];
  });
}
