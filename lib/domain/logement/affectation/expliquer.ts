import { NON_ADMISE, ordreDesLots } from './admettre';
import { dernieresServies, PERSONNE } from './dernieres';
import { type Attribution, CONTINGENT, PROPOSE, type Tour } from './types';

/** Of somebody a lot was compared with. */
export interface Servie {
  /** From 1, in the whole round. */
  readonly rang: number;
  readonly indice: number;
}

/** What put the last served before: the first criterion on which the two differ. */
export type Critere = 'priorite' | 'indice' | 'outre_mer' | 'tirage' | 'etablissement';

/** What a student reads of one wish. */
export type RaisonDuVoeu =
  | { readonly type: 'propose'; readonly chambre: number; readonly derniere: Servie }
  /** `derniere` is `null` when the lot had no room at all. */
  | { readonly type: 'complet'; readonly derniere: Servie | null; readonly critere: Critere | null }
  | { readonly type: 'reserve' }
  /** A wish placed before got a room in the same city (`voeu`, from 1), or the proposals of a round are all used (`null`). */
  | { readonly type: 'non_examine'; readonly voeu: number | null };

export interface Explication {
  readonly rang: number;
  readonly nombre: number;
  readonly indice: number;
  readonly voeux: readonly RaisonDuVoeu[];
}

/** Says to the students of a round why each wish was or wasn't answered. Built once, then asked for each of them. */
export function ouvrirExplications(tour: Tour, attribution: Attribution): (demande: number) => Explication {
  const { demandes, lots, lotDuVoeu } = tour;
  const { classement, issues, chambreDuVoeu } = attribution;
  const placeDe = ordreDesLots(tour);
  const place = (demande: number, lot: number) => placeDe(demande, classement.rang[demande] ?? 0, lot);
  const dernieres = dernieresServies(tour, attribution);

  const derniereDe = (lot: number): number | null => {
    const derniere = dernieres[lot] ?? PERSONNE;
    return derniere === PERSONNE ? null : derniere;
  };
  const servie = (demande: number): Servie => ({
    rang: (classement.rang[demande] ?? 0) + 1,
    indice: classement.indices[demande] ?? 0,
  });

  function critere(demande: number, derniere: number, lot: number): Critere {
    if (lots.exigence[lot] === CONTINGENT) return 'etablissement';
    if (demandes.priorite[demande] !== demandes.priorite[derniere]) return 'priorite';
    if (classement.indices[demande] !== classement.indices[derniere]) return 'indice';
    return demandes.outreMer[demande] === demandes.outreMer[derniere] ? 'tirage' : 'outre_mer';
  }

  function raison(demande: number, voeu: number): RaisonDuVoeu {
    const lot = lotDuVoeu[voeu] ?? 0;
    if (place(demande, lot) === NON_ADMISE) return { type: 'reserve' };
    const derniere = derniereDe(lot);
    if (issues[voeu] === PROPOSE)
      return { type: 'propose', chambre: chambreDuVoeu[voeu] ?? 0, derniere: servie(derniere ?? demande) };
    const avant = meilleurDeLaVille(demande, voeu);
    if (avant !== undefined) return { type: 'non_examine', voeu: avant };
    if (derniere === null) return { type: 'complet', derniere: null, critere: null };
    return { type: 'complet', derniere: servie(derniere), critere: critere(demande, derniere, lot) };
  }

  /** The wish placed before in the same city that was answered; `null`: the round gives no more rooms; else it was examined. */
  function meilleurDeLaVille(demande: number, voeu: number): number | null | undefined {
    const debut = demandes.voeux[demande] ?? 0;
    const ici = lots.secteur[lotDuVoeu[voeu] ?? 0];
    let tenues = demandes.dejaTenues?.[demande] ?? 0;
    for (let autre = debut; autre < voeu; autre++) {
      if (issues[autre] !== PROPOSE) continue;
      if (lots.secteur[lotDuVoeu[autre] ?? 0] === ici) return autre - debut + 1;
      tenues++;
    }
    return tenues < tour.propositionsMaximum ? undefined : null;
  }

  return (demande) => {
    const [debut, fin] = [demandes.voeux[demande] ?? 0, demandes.voeux[demande + 1] ?? 0];
    const voeux = Array.from({ length: fin - debut }, (_, v) => raison(demande, debut + v));
    return { ...servie(demande), nombre: demandes.nombre, voeux };
  };
}
