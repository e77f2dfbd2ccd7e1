import type { ZodType } from 'zod';

/** What was typed, as the browser sends it: one string a field, several for check boxes. */
export type Saisie = Readonly<Record<string, string | readonly string[]>>;

export interface Option {
  readonly valeur: string;
  readonly libelle: string;
  readonly aide?: string;
}

interface ChampCommun {
  readonly nom: string;
  readonly libelle: string;
  readonly aide?: string;
  readonly facultatif?: boolean;
}

/** One field of a question. Rendered by `components/formulaire`, never by a page of its own. */
export type Champ =
  | (ChampCommun & { readonly type: 'choix'; readonly options: readonly Option[] })
  | (ChampCommun & { readonly type: 'liste'; readonly options: readonly Option[] })
  | (ChampCommun & { readonly type: 'choix-multiple'; readonly options: readonly Option[] })
  | (ChampCommun & { readonly type: 'case' })
  | (ChampCommun & {
      readonly type: 'texte';
      readonly autoComplete?: string;
      readonly largeur?: 'court' | 'moyen' | 'long';
      readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel';
    })
  | (ChampCommun & { readonly type: 'texte-long' })
  | (ChampCommun & { readonly type: 'nombre'; readonly suffixe: string })
  | (ChampCommun & { readonly type: 'euros' })
  | (ChampCommun & { readonly type: 'date'; readonly autoComplete?: string })
  /** A French commune: text with suggestions; the server adds `<nom>Code` (INSEE code) to the entry. */
  | (ChampCommun & { readonly type: 'commune' })
  /** A document; its bytes never stand in an entry: the action receives them apart. */
  | (ChampCommun & { readonly type: 'fichier'; readonly types: readonly string[] });

export type AideDepliable =
  | { readonly type: 'texte'; readonly titre: string; readonly paragraphes: readonly string[] }
  /** The line to find on the tax notice, and the part of the notice to draw around it. */
  | {
      readonly type: 'avis-impot';
      readonly titre: string;
      readonly ligne: string;
      readonly valeur: string;
      readonly dessin?: {
        readonly foyer: 'couple' | 'isole';
        readonly anneeRevenus: number;
        readonly cle: 'revenu-brut-global' | 'lettre-t';
      };
    };

/** A word of the question, in one sentence; `ou`: where to read it. `cle`: its anchor on the page of the words. */
export interface MotExplique {
  readonly cle: string;
  readonly terme: string;
  readonly phrase: string;
  readonly ou?: string;
}

/** A line of the check-answers page, of the frozen copy and of the PDF: one source for the three. */
export interface Ligne {
  readonly libelle: string;
  readonly valeur: string;
}

/** A question as it stands for one person at one moment: text and fields already resolved. */
export interface QuestionPosee {
  /** `enfant-2`: the id of the question, and its rank when it repeats. Also the last segment of its URL. */
  readonly cle: string;
  readonly tache: string;
  readonly titre: string;
  readonly pourquoi?: string;
  readonly champs: readonly Champ[];
  readonly aide?: AideDepliable;
  readonly mots?: readonly MotExplique[];
  /** What the fields show while the draft holds nothing (facts of the account). Never counts as an answer. */
  readonly initiale?: Saisie;
  /** Fields the server writes into the entry at each save, over anything the browser sent. */
  readonly ajouts?: Saisie;
  /** Validates what was typed. Its messages are whole French sentences that say the form that works. */
  readonly schema: ZodType<unknown, Saisie>;
  readonly recapituler: (valeur: unknown) => readonly Ligne[];
}

/** What the draft keeps of one question: the raw entry, never thrown away, even invalid. */
export interface EntreeBrouillon {
  readonly saisie: Saisie;
  /** True once « Continuer » accepted it; an autosave puts it back to false. */
  readonly confirmee: boolean;
  /** Grows by one at each save; a stale tab is told so instead of overwriting. */
  readonly version: number;
  /** The page view that wrote it: a tab never conflicts with itself. */
  readonly onglet?: string;
  /** ISO instant of the save. */
  readonly le: string;
}

export type Brouillon = Readonly<Record<string, EntreeBrouillon>>;

export type StatutTache = 'a_faire' | 'en_cours' | 'termine' | 'impossible';
