import 'server-only';
import type { ReferenceAvis } from '@/lib/domain/cvec';
import { lireReference } from '@/lib/domain/cvec';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { refus } from '@/lib/domain/noyau/resultat';
import { base, estDoublon, lignes } from '../../base';
import { appliquer, juger, nouvelId, type Situation, tirer } from '../../cvec';
import type { Horloge } from '../../ports/horloge';

/** A line of La Poste's file. */
export interface LignePayee {
  /** La Poste's own name of the line: imported once. */
  readonly ligne: string;
  readonly reference: string;
  readonly payeeLe: DateCivile;
  /** What was paid at the counter, fee included. */
  readonly centimes: number;
}

export type IssueEficash =
  | 'reglee'
  | 'trop_percue'
  | 'deja_importee'
  | 'reference_inconnue'
  | 'montant_different';

const ATTENDU = `SELECT t.id AS tentative, t.centimes, t.centimes + a.frais AS du,
    EXISTS (SELECT FROM "LigneEficash" WHERE ligne = $2) AS deja
  FROM "AvisEficash" a JOIN "Tentative" t ON t.id = a."tentativeId" WHERE a.reference = $1`;

interface Attendu {
  readonly tentative: string;
  readonly centimes: number;
  readonly du: number;
  readonly deja: boolean;
}

/** Keeps a line that settles nothing: an agent will look. */
async function noter(payee: LignePayee, issue: IssueEficash, le: Date): Promise<IssueEficash> {
  const { ligne, reference, centimes } = payee;
  const data = { ligne, reference, centimes, issue, payeeLe: new Date(payee.payeeLe), importeeLe: le };
  try {
    await base().ligneEficash.create({ data, select: { ligne: true } });
    return issue;
  } catch (erreur) {
    if (estDoublon(erreur)) return 'deja_importee';
    throw erreur;
  }
}

/**
 * Settles what was paid in cash. The line and what it changes are one statement: imported again, or by two at once, it changes
 * nothing. A notice paid twice, or paid after another settlement, is given back.
 */
export async function importerLigneEficash(payee: LignePayee, horloge: Horloge): Promise<IssueEficash> {
  const le = horloge.maintenant();
  const reference: ReferenceAvis | null = lireReference(payee.reference);
  const lire = () => lignes<Attendu & object>('eficash_attendu', ATTENDU, [reference ?? '', payee.ligne]);
  const [attendu] = await lire();
  if (attendu?.deja) return 'deja_importee';
  if (!attendu || !reference) return noter(payee, 'reference_inconnue', le);
  if (attendu.du !== payee.centimes) return noter(payee, 'montant_different', le);
  const fait = await appliquer({ par: 'avis', reference }, async (situation: Situation) => {
    // Read again at each try: another import may have been first.
    if ((await lire())[0]?.deja) return refus('deja_importee' as const);
    return regler(situation, { ...payee, reference }, attendu, horloge);
  });
  if (fait.ok) return fait.valeur;
  if (fait.refus === 'deja_importee') return fait.refus;
  throw new Error(`ligne ${payee.ligne} : ${fait.refus}`);
}

function regler(situation: Situation, payee: LignePayee, { tentative, centimes }: Attendu, horloge: Horloge) {
  const issue = situation.vie.acquittement ? 'trop_percue' : 'reglee';
  const tirages = tirer(situation, horloge);
  const deja = situation.tentatives.find(({ id }) => id === tentative)?.etat === 'payee';
  return juger<IssueEficash>(situation, {
    commande: deja
      ? { type: 'doubler_especes', tentative: nouvelId(horloge.maintenant().getTime()), centimes, tirages }
      : { type: 'suivre_tentative', tentative, action: 'payer', tirages },
    acteur: 'systeme',
    horloge,
    details: { ligneEficash: { ...payee, issue } },
    repondre: () => issue,
  });
}
