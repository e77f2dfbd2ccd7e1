import { refus, succes } from '../../noyau/resultat';
import { suiteDeLien } from '../lien';
import type { ActionTentative } from '../tentative';
import { suiteDeTentative } from '../tentative';
import type { DecisionDu, TiragesDu, UneCommandeDu } from './commandes';
import type { EvenementDu, RemboursementOuvert } from './evenements';
import type { VieDue } from './vie';

/** What the owner of a due says of captured money: what it settles, or why it is given back. */
export interface LoiDuReglement<M extends string, E, T extends TiragesDu> {
  /** Why money that comes now is too much, `null` when it settles. */
  readonly enTrop: M | null;
  /** The event of the settlement, the last to be written, with the names drawn for it. */
  readonly regler: (tentative: string, tirages: T) => E;
}

/** A refund that nobody has to ask for: it waits for an account, or leaves at once when one is known. */
export function ouvrirRemboursement<M extends string>(
  vie: VieDue<M>,
  tentative: string,
  motif: M,
  { remboursement }: TiragesDu,
): RemboursementOuvert<M> {
  const centimes = vie.tentatives[tentative]?.centimes ?? 0;
  const etat = vie.iban ? 'a_virer' : 'iban_attendu';
  return { type: 'remboursement_ouvert', remboursement, tentative, motif, centimes, etat };
}

/** What a settlement makes useless: the links and the notices. Cards under way stay: the bank will say. */
export function fermerLesAutresVoies<M extends string>(
  vie: VieDue<M>,
  lienPaye: string | null,
): readonly EvenementDu<M>[] {
  const liens = Object.entries(vie.liens)
    .filter(([lien, { etat }]) => etat === 'actif' && lien !== lienPaye)
    .map(([lien]) => ({ type: 'lien_caduc', lien }) as const);
  const avis = Object.entries(vie.tentatives)
    .filter(([, { mode, etat }]) => mode === 'especes' && etat === 'creee')
    .map(([tentative]) => ({ type: 'tentative_abandonnee', tentative }) as const);
  return [...liens, ...avis];
}

/** Captured money: the first settles, the others are given back. */
export function encaisser<M extends string, E, T extends TiragesDu>(
  vie: VieDue<M>,
  id: string,
  { enTrop, regler }: LoiDuReglement<M, E, T>,
  tirages: T,
): readonly (EvenementDu<M> | E)[] {
  const payee: EvenementDu<M> = { type: 'tentative_payee', tentative: id };
  if (enTrop !== null) return [payee, ouvrirRemboursement(vie, id, enTrop, tirages)];
  const lien = vie.tentatives[id]?.lien ?? null;
  const etatLien = lien ? vie.liens[lien]?.etat : undefined;
  const paye = lien && etatLien && suiteDeLien(etatLien, 'payer') ? lien : null;
  const tentatives = Object.fromEntries(Object.entries(vie.tentatives).filter(([cle]) => cle !== id));
  return [
    payee,
    ...(paye ? [{ type: 'lien_paye', lien: paye } as const] : []),
    ...fermerLesAutresVoies({ ...vie, tentatives }, paye),
    regler(id, tirages),
  ];
}

const EVENEMENTS = {
  mettre_en_attente: 'tentative_mise_en_attente',
  refuser: 'tentative_refusee',
  abandonner: 'tentative_abandonnee',
  expirer: 'tentative_expiree',
} as const satisfies Record<Exclude<ActionTentative, 'payer'>, EvenementDu['type']>;

/** What the bank, the post office or the clock says of one attempt. */
export function suivreTentative<M extends string, E, T extends TiragesDu>(
  vie: VieDue<M>,
  { tentative, action, tirages }: UneCommandeDu<'suivre_tentative', T>,
  loi: LoiDuReglement<M, E, T>,
): DecisionDu<M, E> {
  const suivie = vie.tentatives[tentative];
  if (!suivie) return refus('tentative_inconnue');
  if (!suiteDeTentative(suivie.etat, action)) return refus('sans_effet');
  if (action === 'payer') return succes(encaisser(vie, tentative, loi, tirages));
  return succes([{ type: EVENEMENTS[action], tentative }]);
}
