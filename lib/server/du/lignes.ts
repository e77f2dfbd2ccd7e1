import 'server-only';
import type { EtatLien, EtatRemboursement, EtatTentative, ModePaiement, Rappel } from '@/lib/domain/paiement';
import type { Par, VieDue } from '@/lib/domain/paiement/du';

export interface TentativeLue {
  readonly id: string;
  readonly mode: ModePaiement;
  readonly etat: EtatTentative;
  readonly centimes: number;
  readonly devise: string;
  readonly expireA: number;
  readonly creeeA: number;
  readonly lien: string | null;
  readonly cle: string | null;
  readonly transaction: string | null;
}

export interface LienLu {
  readonly id: string;
  readonly etat: EtatLien;
  readonly expireA: number;
  readonly courriel: string | null;
  readonly motif: string | null;
  readonly rappel: Rappel | null;
}

export interface RemboursementLu<M extends string = string> {
  readonly id: string;
  readonly etat: EtatRemboursement;
  readonly tentative: string;
  readonly motif: M;
  readonly centimes: number;
  readonly refus: string | null;
}

/** What hangs on whatever has to be paid. */
export interface LignesDues<M extends string = string> {
  readonly tentatives: readonly TentativeLue[];
  readonly liens: readonly LienLu[];
  readonly remboursements: readonly RemboursementLu<M>[];
}

/** The same, as a query gives them: nothing is `null`. */
export type LignesBrutes<M extends string = string> = {
  readonly [K in keyof LignesDues<M>]: LignesDues<M>[K] | null;
};

export const lignesDues = <M extends string>(brutes: LignesBrutes<M>): LignesDues<M> => ({
  tentatives: brutes.tentatives ?? [],
  liens: brutes.liens ?? [],
  remboursements: brutes.remboursements ?? [],
});

export const par = <T extends { readonly id: string }, V>(
  lignes: readonly T[],
  valeur: (ligne: T) => V,
): Par<V> => Object.fromEntries(lignes.map((ligne) => [ligne.id, valeur(ligne)]));

/** The parts of a life that its rows say. */
export const partsDeVie = <M extends string>({
  tentatives,
  liens,
  remboursements,
}: LignesDues<M>): Pick<VieDue<M>, 'tentatives' | 'liens' | 'remboursements'> => ({
  tentatives: par(tentatives, ({ mode, etat, centimes, expireA, lien }) => ({
    ...{ mode, etat, centimes, expireA, lien },
  })),
  liens: par(liens, ({ etat, expireA }) => ({ etat, expireA })),
  remboursements: par(remboursements, ({ etat, tentative, motif, centimes }) => ({
    ...{ etat, tentative, motif, centimes },
  })),
});

/** Which column of the rows of payments names what they pay. */
export type ColonneDue = 'cvecId' | 'avanceId';

export const ms = (colonne: string): string => `(extract(epoch from ${colonne}) * 1000)::float8`;

/** An attempt, of the row `t`. */
export const sqlTentative = `json_build_object('id', t.id, 'mode', t.mode, 'etat', t.etat, 'centimes', t.centimes, 'devise', t.devise,
      'expireA', ${ms('t."expireLe"')}, 'creeeA', ${ms('t."creeeLe"')}, 'lien', t."lienId", 'cle', t.cle,
      'transaction', t.transaction)`;

/** The rows that hang on one due, as columns of its own query. */
export const sqlLignesDues = (
  colonne: ColonneDue,
  id: string,
): string => `(SELECT json_agg(${sqlTentative} ORDER BY t.id)
    FROM "Tentative" t WHERE t."${colonne}" = ${id}) AS tentatives,
  (SELECT json_agg(json_build_object('id', l.id, 'etat', l.etat, 'expireA', ${ms('l."expireLe"')},
      'courriel', l."courrielPayeur", 'motif', l.motif, 'rappel', l.rappel) ORDER BY l.id)
    FROM "LienDePaiement" l WHERE l."${colonne}" = ${id}) AS liens,
  (SELECT json_agg(json_build_object('id', r.id, 'etat', r.etat, 'tentative', r."tentativeId", 'motif', r.motif,
      'centimes', r.centimes, 'refus', r.refus) ORDER BY r.id)
    FROM "Remboursement" r WHERE r."${colonne}" = ${id}) AS remboursements`;
