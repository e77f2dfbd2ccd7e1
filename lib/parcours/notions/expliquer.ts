import { type Bareme, baremePour, listerBaremes } from '@/lib/domain/baremes';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import { francais } from '@/lib/parcours/moteur/typographie';
import { NOTIONS_DE_LA_BOURSE } from './bourse';
import { NOTIONS_DES_IMPOTS } from './impots';
import type { CleNotion, LigneAvis, Notion } from './types';

/** A notion as a page shows it: text only, so that it crosses to the browser with its question. */
export interface NotionExpliquee {
  readonly cle: CleNotion;
  readonly terme: string;
  readonly phrase: string;
  readonly ou?: string;
  readonly ligne?: LigneAvis;
}

export const NOTIONS: readonly Notion[] = [...NOTIONS_DES_IMPOTS, ...NOTIONS_DE_LA_BOURSE];

type Texte = NonNullable<Notion['ou']>;
const lire = (texte: Texte, bareme: Bareme): string =>
  francais(typeof texte === 'string' ? texte : texte(bareme));

const expliquerUne = ({ cle, terme, phrase, ou, ligne }: Notion, bareme: Bareme): NotionExpliquee => ({
  cle,
  terme,
  phrase: lire(phrase, bareme),
  ...(ou === undefined ? {} : { ou: lire(ou, bareme) }),
  ...(ligne === undefined ? {} : { ligne }),
});

/** Sentences are the same for every reader of a year: written once, since a walk asks for them at each question. */
const ECRITES = new WeakMap<Bareme, ReadonlyMap<CleNotion, NotionExpliquee>>();

function ecrites(bareme: Bareme): ReadonlyMap<CleNotion, NotionExpliquee> {
  const connues = ECRITES.get(bareme);
  if (connues) return connues;
  const nouvelles = new Map(NOTIONS.map((notion) => [notion.cle, expliquerUne(notion, bareme)]));
  ECRITES.set(bareme, nouvelles);
  return nouvelles;
}

/** The words of a page, in the order asked, with the figures of this barème. */
export const expliquer = (cles: readonly CleNotion[], bareme: Bareme): readonly NotionExpliquee[] =>
  cles.flatMap((cle) => ecrites(bareme).get(cle) ?? []);

/** The most recent table: what a page that knows no year speaks of. */
export function baremeRecent(): Bareme {
  const [recent] = listerBaremes();
  if (!recent) throw new Error('aucun barème');
  return recent;
}

/** The words of a question, with the figures of the year asked about. */
export function motsPour(
  annee: AnneeUniversitaire,
  ...cles: readonly CleNotion[]
): readonly NotionExpliquee[] {
  const bareme = baremePour(annee);
  return expliquer(cles, bareme.ok ? bareme.valeur : baremeRecent());
}
