import { estGenre, type GenreDeDemande } from './genres';

export const ETATS_DE_DEMANDE = {
  deposee: 'À examiner',
  piece_demandee: 'Document attendu',
  accordee: 'Accordées',
  refusee: 'Refusées',
} as const;
export type EtatDeDemande = keyof typeof ETATS_DE_DEMANDE;

/** An agent may decide, whether the document that was asked for has come or not. */
export const attendUneDecision = (etat: EtatDeDemande): boolean =>
  etat === 'deposee' || etat === 'piece_demandee';

/** Least age of a request, in days. */
export const AGES = { 0: 'Tous les délais', 7: 'Plus de 7 jours', 30: 'Plus de 30 jours' } as const;
export type Age = 0 | 7 | 30;

/** Where the page before stopped. */
export interface Repere {
  /** Milliseconds since 1970. */
  readonly deposeeA: number;
  readonly id: string;
}

export interface Filtres {
  readonly etat: EtatDeDemande;
  readonly genre: GenreDeDemande | null;
  readonly age: Age;
  readonly apres: Repere | null;
}

type Parametres = Readonly<Record<string, string | readonly string[] | undefined>>;

const REPERE = /^(\d{1,15})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
/** The last instant that a date can hold. */
const DERNIER_INSTANT = 8.64e15;

function lireRepere(texte: string): Repere | null {
  const [, instant = '', id = ''] = REPERE.exec(texte) ?? [];
  return id && Number(instant) <= DERNIER_INSTANT ? { deposeeA: Number(instant), id } : null;
}

const un = (valeur: Parametres[string]): string => (typeof valeur === 'string' ? valeur : '');

/** Reads the filters of an address. What does not read is left out: the queue always shows something. */
export function lireFiltres({ etat, genre, age, apres }: Parametres): Filtres {
  const [e, g, a] = [un(etat), un(genre), un(age)];
  return {
    etat: Object.hasOwn(ETATS_DE_DEMANDE, e) ? (e as EtatDeDemande) : 'deposee',
    genre: estGenre(g) ? g : null,
    age: a === '7' || a === '30' ? (Number(a) as Age) : 0,
    apres: lireRepere(un(apres)),
  };
}

/** The address of the queue under these filters. */
export function adresseDeLaFile({ etat, genre, age, apres }: Filtres): string {
  const parametres = new URLSearchParams({
    ...(etat === 'deposee' ? {} : { etat }),
    ...(genre ? { genre } : {}),
    ...(age === 0 ? {} : { age: String(age) }),
    ...(apres ? { apres: `${apres.deposeeA}_${apres.id}` } : {}),
  }).toString();
  return parametres ? `/instruction?${parametres}` : '/instruction';
}
