import { type ZodType, z } from 'zod';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import type { Saisie } from './types';

export type Brut = string | readonly string[] | undefined;

/** Reads one field. Its refusal is the whole sentence that the person will read. */
export type Lecteur<T> = (brut: Brut, saisie: Saisie) => Resultat<T, string>;

type Lecteurs = Readonly<Record<string, Lecteur<unknown>>>;
export type Valeurs<L extends Lecteurs> = {
  readonly [K in keyof L]: L[K] extends Lecteur<infer T> ? T : never;
};

export interface ErreurChamp {
  readonly champ: string;
  readonly message: string;
}

type Coherence<V> = (valeurs: V) => ErreurChamp | null;

function lireChamps(lecteurs: Lecteurs, saisie: Saisie) {
  const valeurs: Record<string, unknown> = {};
  const erreurs: ErreurChamp[] = [];
  for (const [champ, lecteur] of Object.entries(lecteurs)) {
    const lu = lecteur(Object.hasOwn(saisie, champ) ? saisie[champ] : undefined, saisie);
    if (lu.ok) valeurs[champ] = lu.valeur;
    else erreurs.push({ champ, message: lu.refus });
  }
  return { valeurs, erreurs };
}

/** Says that a field is at fault, and why. */
type Refuser = (erreur: ErreurChamp) => void;

/**
 * A zod schema that reads an entry with our own code. Not `z.object`: it compiles with `new Function`, which our content
 * security policy reports as a violation. One transform alone: a walk makes thirty schemas, and `z.custom` before it
 * made each eight times as long to make.
 */
export const schemaQuiLit = <V>(lire: (saisie: Saisie, refuser: Refuser) => V): ZodType<V, Saisie> =>
  z.transform<Saisie, V>((saisie, ctx) => {
    if (typeof saisie === 'object' && saisie !== null)
      return lire(saisie, ({ champ, message }) => ctx.addIssue({ code: 'custom', path: [champ], message }));
    ctx.addIssue({ code: 'custom' });
    return z.NEVER;
  });

/** The schema of a question, from one reader per field; `coherence` runs once every field reads well. */
export const schemaDe = <const L extends Lecteurs>(
  lecteurs: L,
  coherence?: Coherence<Valeurs<L>>,
): ZodType<Valeurs<L>, Saisie> =>
  schemaQuiLit((saisie, refuser) => {
    const { valeurs, erreurs } = lireChamps(lecteurs, saisie);
    const lues = valeurs as Valeurs<L>;
    const incoherence = erreurs.length === 0 ? coherence?.(lues) : null;
    for (const erreur of incoherence ? [incoherence] : erreurs) refuser(erreur);
    return lues;
  });

export const texteDe = (brut: Brut): string => (typeof brut === 'string' ? brut : (brut?.[0] ?? '')).trim();

/** Empty reads as `undefined`. */
export const facultatif =
  <T>(lecteur: Lecteur<T>): Lecteur<T | undefined> =>
  (brut, saisie) =>
    texteDe(brut) === '' ? succes(undefined) : lecteur(brut, saisie);

/** Read only when the condition on the other fields holds; otherwise what stands there is ignored. */
export const lireSi =
  <T>(condition: (saisie: Saisie) => boolean, lecteur: Lecteur<T>): Lecteur<T | undefined> =>
  (brut, saisie) =>
    condition(saisie) ? lecteur(brut, saisie) : succes(undefined);

/** One more condition on a value that was read. */
export const verifier =
  <T>(lecteur: Lecteur<T>, juste: (valeur: T) => boolean, message: string): Lecteur<T> =>
  (brut, saisie) => {
    const lu = lecteur(brut, saisie);
    return !lu.ok || juste(lu.valeur) ? lu : refus(message);
  };
