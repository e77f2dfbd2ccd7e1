import type { DateCivile } from '../../noyau/date-civile';
import type { Resultat } from '../../noyau/resultat';
import { refus, succes } from '../../noyau/resultat';
import type { CommandeDu, RefusDu } from '../../paiement/du';
import { deciderDu, fermerLesAutresVoies, ouvrirRemboursement, remboursementDe } from '../../paiement/du';
import type { AvanceReglee, EvenementAvance } from './evenements';
import type { CleMotifAvance, CleMotifExceptionnel } from './motifs';
import type { VieAvance } from './vie';
import { evoluerAvance } from './vie';

/** What may be asked of an advance. Identifiers of what is created are given. */
export type CommandeAvance =
  | CommandeDu
  /** The room went back: nothing more is waited for. */
  | { readonly type: 'clore' }
  | {
      readonly type: 'demander_remboursement';
      readonly remboursement: string;
      readonly motif: 'desistement' | CleMotifExceptionnel;
    }
  /** The deposit of a room that was given back. */
  | { readonly type: 'rendre'; readonly remboursement: string };

export type RefusAvance =
  | RefusDu
  | 'echeance_passee'
  | 'chambre_rendue'
  | 'chambre_tenue'
  | 'non_payee'
  | 'sans_droit'
  | 'deja_demandee'
  | 'deja_remboursee';

export interface ContexteAvance {
  /** Milliseconds since 1970. */
  readonly maintenant: number;
  readonly aujourdhui: DateCivile;
  /** Whether the student holds the room, offered or booked. For captured money: once it was asked to book it. */
  readonly chambreTenue: boolean;
  /** Asked before that day, an advance is paid back. */
  readonly entreeEnVigueur: DateCivile;
}

type Decision = Resultat<readonly EvenementAvance[], RefusAvance>;
type Commande<T extends CommandeAvance['type']> = Extract<CommandeAvance, { type: T }>;

/** Why no payment can begin, or `null`. */
export function empechementAvance(vie: VieAvance, contexte: ContexteAvance): RefusAvance | null {
  if (vie.acquittement) return 'deja_acquittee';
  if (vie.close || !contexte.chambreTenue) return 'chambre_rendue';
  const { echeanceA } = vie;
  return echeanceA !== null && contexte.maintenant > echeanceA ? 'echeance_passee' : null;
}

/** Captured money: the first books the room as long as it can be; the rest is given back. */
function enTrop(vie: VieAvance, { chambreTenue }: ContexteAvance): CleMotifAvance | null {
  if (vie.acquittement) return 'double_paiement';
  return chambreTenue ? null : 'chambre_rendue';
}

const regler =
  ({ tentatives }: VieAvance) =>
  (tentative: string): AvanceReglee => ({
    ...{ type: 'avance_reglee', tentative, mode: tentatives[tentative]?.mode ?? 'carte' },
  });

/** Written once the room went back: its links die with it. What the bank still captures is given back. */
function clore(vie: VieAvance, { chambreTenue }: ContexteAvance): Decision {
  if (chambreTenue) return refus('chambre_tenue');
  if (vie.acquittement || vie.close) return refus('sans_effet');
  return succes([...fermerLesAutresVoies(vie, null), { type: 'avance_close' }]);
}

/** The payment that may be given back, or why there is none. */
function aRendre(vie: VieAvance): Resultat<string, RefusAvance> {
  const tentative = vie.acquittement?.tentative;
  if (!tentative) return refus('non_payee');
  const deja = remboursementDe(vie, tentative);
  if (deja) return refus(deja.etat === 'vire' ? 'deja_remboursee' : 'deja_demandee');
  return succes(tentative);
}

/** Before the day rooms are entered, asking is enough; afterwards the exceptional reasons are examined (logement, § 5). */
function demanderRemboursement(
  vie: VieAvance,
  { remboursement, motif }: Commande<'demander_remboursement'>,
  { aujourdhui, entreeEnVigueur }: ContexteAvance,
): Decision {
  const paye = aRendre(vie);
  if (!paye.ok) return paye;
  if (vie.genre === 'depot_de_garantie') return refus('sans_droit');
  const ouvert = ouvrirRemboursement(vie, paye.valeur, motif, { remboursement });
  if (aujourdhui < entreeEnVigueur) return succes([{ ...ouvert, motif: 'desistement' }]);
  return motif === 'desistement' ? refus('sans_droit') : succes([{ ...ouvert, etat: 'demande' }]);
}

/** A deposit goes back with the room (logement, § 5). */
function rendre(
  vie: VieAvance,
  { remboursement }: Commande<'rendre'>,
  { chambreTenue }: ContexteAvance,
): Decision {
  const paye = aRendre(vie);
  if (!paye.ok) return paye;
  if (vie.genre === 'avance') return refus('sans_droit');
  if (chambreTenue) return refus('chambre_tenue');
  return succes([ouvrirRemboursement(vie, paye.valeur, 'fin_de_sejour', { remboursement })]);
}

/** What an advance shares with all that has to be paid. */
const payer = (vie: VieAvance, commande: CommandeDu, contexte: ContexteAvance): Decision =>
  deciderDu(vie, commande, contexte, {
    empechement: empechementAvance(vie, contexte),
    finA: vie.echeanceA ?? undefined,
    enTrop: enTrop(vie, contexte),
    regler: regler(vie),
  });

/** Money for a room that went back first closes what waited for it. */
function encaisser(vie: VieAvance, commande: CommandeDu, contexte: ContexteAvance): Decision {
  const fermee = clore(vie, contexte);
  const fermetures = fermee.ok ? fermee.valeur : [];
  const suite = payer(fermetures.reduce(evoluerAvance, vie), commande, contexte);
  return suite.ok ? succes([...fermetures, ...suite.valeur]) : suite;
}

/**
 * What a command does to an advance or to a deposit: events to write, or the reason why not. One settlement; money that comes
 * besides, or after the room went back, is given back by itself, never lost.
 */
export function deciderAvance(vie: VieAvance, commande: CommandeAvance, contexte: ContexteAvance): Decision {
  switch (commande.type) {
    case 'clore':
      return clore(vie, contexte);
    case 'demander_remboursement':
      return demanderRemboursement(vie, commande, contexte);
    case 'rendre':
      return rendre(vie, commande, contexte);
    case 'payer_par_lien': {
      const raison = empechementAvance(vie, contexte);
      return raison && vie.liens[commande.lien] ? refus(raison) : payer(vie, commande, contexte);
    }
    case 'suivre_tentative':
      return commande.action === 'payer'
        ? encaisser(vie, commande, contexte)
        : payer(vie, commande, contexte);
    default:
      return payer(vie, commande, contexte);
  }
}
