import { expect, it } from 'vitest';
import type { FaitsBourse } from '@/lib/domain/bourse';
import type { CarteDse, ContexteDse, ReponsesDse } from '@/lib/parcours/dse';
import { PARCOURS_DSE, versFaits } from '@/lib/parcours/dse';
import {
  parcourir,
  type QuestionPosee,
  questionsDe,
  type Saisie,
  trouver,
  valider,
} from '@/lib/parcours/moteur';
import { CONTEXTE, entree } from '../guichet';

export { CONTEXTE } from '../guichet';

type Cle = keyof CarteDse;
interface Circonstances {
  readonly reponses?: ReponsesDse;
  readonly rang?: number;
  readonly contexte?: ContexteDse;
}

const QUESTIONS = new Map(PARCOURS_DSE.questions.flatMap(questionsDe).map((q) => [q.id, q]));

function question(cle: Cle) {
  const trouvee = QUESTIONS.get(cle);
  if (!trouvee) throw new Error(`question ${cle} absente`);
  return trouvee;
}

/** Narrow no-break space as « ~ », no-break space as « _ »: seen in a diff, and counted. */
export const voir = (texte: string): string => texte.replaceAll('\u202f', '~').replaceAll('\u00a0', '_');

export const poser = (
  cle: Cle,
  { reponses = {}, rang = 1, contexte = CONTEXTE }: Circonstances = {},
): QuestionPosee => question(cle).poser({ reponses, rang, contexte });

/** How many times the question is asked after these answers. */
export const fois = (cle: Cle, reponses: ReponsesDse, contexte: ContexteDse = CONTEXTE): number =>
  question(cle).fois(reponses, contexte);

/** « champ : phrase » for each refusal; empty when the entry reads. */
export function refus(cle: Cle, saisie: Saisie, circonstances?: Circonstances): readonly string[] {
  const lu = valider(poser(cle, circonstances), saisie);
  return lu.ok ? [] : lu.refus.map(({ champ, message }) => `${champ} : ${voir(message)}`);
}

export function valeur(cle: Cle, saisie: Saisie, circonstances?: Circonstances): unknown {
  const lu = valider(poser(cle, circonstances), saisie);
  if (!lu.ok) throw new Error(`refusée : ${JSON.stringify(lu.refus)}`);
  return lu.valeur;
}

/** The lines of the check-answers page, « libellé : valeur ». */
export const lignes = (cle: Cle, saisie: Saisie, circonstances?: Circonstances): readonly string[] =>
  poser(cle, circonstances)
    .recapituler(valeur(cle, saisie, circonstances))
    .map((ligne) => voir(`${ligne.libelle} : ${ligne.valeur}`));

export const titre = (cle: Cle, circonstances?: Circonstances): string =>
  voir(poser(cle, circonstances).titre);

/** The facts of a draft of raw entries, walked from the first question. */
export function faits(saisies: Readonly<Record<string, Saisie>>, contexte = CONTEXTE): FaitsBourse {
  const brouillon = Object.fromEntries(Object.entries(saisies).map(([cle, s]) => [cle, entree(s)]));
  return versFaits(parcourir(PARCOURS_DSE, brouillon, contexte).reponses, 1, contexte);
}

/** The state of a question of this draft, `null` when it is off the path. */
export function etape(cle: string, saisies: Readonly<Record<string, Saisie>>, contexte = CONTEXTE) {
  const brouillon = Object.fromEntries(Object.entries(saisies).map(([c, s]) => [c, entree(s)]));
  return trouver(parcourir(PARCOURS_DSE, brouillon, contexte), cle);
}

/** A question asked of everybody. */
export function toujoursPosee(cle: Cle): void {
  it('se pose à tout le monde', () => {
    expect(fois(cle, {})).toBe(1);
  });
}

/** One row a situation: the sentence, the answers before, and whether the question follows. */
export function quandPosee(cle: Cle, table: readonly (readonly [string, ReponsesDse, boolean])[]): void {
  it.each(table)('%s', (_, reponses, attendu) => {
    expect(fois(cle, reponses) > 0).toBe(attendu);
  });
}

/** A yes/no question: both answers, both lines, and one refusal for anything else. */
export function ouiOuNon(cle: Cle, champ: string, libelle: string, phrase: string): void {
  it.each([
    ['oui', true, 'Oui'],
    [' oui ', true, 'Oui'],
    ['non', false, 'Non'],
  ])('lit « %s » comme %s et l’écrit « %s »', (tape, lu, mot) => {
    expect(valeur(cle, { [champ]: tape })).toEqual({ [champ]: lu });
    expect(lignes(cle, { [champ]: tape })).toEqual([`${libelle} : ${mot}`]);
  });
  it.each(['', 'OUI', 'vrai', 'true', '1', 'on', 'oui;non', '\u202eiuo'])(
    'refuse « %s » avec sa phrase',
    (tape) => {
      expect(refus(cle, { [champ]: tape })).toEqual([`${champ} : ${phrase}`]);
    },
  );
}

interface UnChoix {
  readonly champ: string;
  readonly libelle: string;
  readonly options: readonly (readonly [valeur: string, mots: string])[];
  readonly phrase: string;
  /** The other fields of the page, answered well. */
  readonly reste?: Saisie;
}

/** One choice among options: each one reads and is written in words; nothing else is an answer. */
export function unChoix(cle: Cle, { champ, libelle, options, phrase, reste = {} }: UnChoix): void {
  it.each(options)('lit « %s » et l’écrit « %s »', (tape, mots) => {
    expect(valeur(cle, { ...reste, [champ]: tape })).toMatchObject({ [champ]: tape });
    expect(lignes(cle, { ...reste, [champ]: tape })).toContainEqual(`${libelle} : ${mots}`);
  });
  it.each(['', 'AUTRE CHOSE', '0', 'constructor', '__proto__', `${options[0]?.[0]}-bis`])(
    'refuse « %s » : seules les réponses proposées se lisent',
    (tape) => {
      expect(refus(cle, { ...reste, [champ]: tape })).toEqual([`${champ} : ${phrase}`]);
    },
  );
  it('propose ces réponses, dans cet ordre', () => {
    const description = poser(cle).champs.find(({ nom }) => nom === champ);
    const proposees = description && 'options' in description ? description.options : [];
    expect(proposees.map(({ valeur: v }) => v)).toEqual(options.map(([v]) => v));
  });
}

interface UnNombre {
  readonly champ: string;
  readonly min: number;
  readonly max: number;
  readonly phrase: string;
  readonly reste?: Saisie;
}

/** A whole number: both bounds and their neighbours, and the sentence for what is not one. */
export function unNombre(cle: Cle, { champ, min, max, phrase, reste = {} }: UnNombre): void {
  const essai = (tape: string) => refus(cle, { ...reste, [champ]: tape });
  it.each([min, min + 1, max - 1, max])('accepte %i', (n) => {
    expect(valeur(cle, { ...reste, [champ]: ` ${n} ` })).toMatchObject({ [champ]: n });
  });
  it(`refuse ${max + 1}, et dit entre quoi et quoi`, () => {
    expect(essai(String(max + 1))).toEqual([`${champ} : Indiquez un nombre entier entre ${min} et ${max}`]);
  });
  it.each(['', '-1', '1,5', '1.5', 'deux', '1 0', '٢', '²', '1e1', '0x1', 'NaN', 'Infinity'])(
    'refuse « %s » avec sa phrase',
    (tape) => {
      expect(essai(tape)).toEqual([`${champ} : ${phrase}`]);
    },
  );
}
