import { z } from 'zod';
import { EQUIPEMENTS, type Equipement, MODES, type Mode } from '@/lib/domain/logement';

/** Kilometres around a place of study that one may choose. */
export const RAYONS = [2, 5, 10, 20, 50] as const;
export const RAYON_PAR_DEFAUT = 10;
export const TRIS = ['distance', 'loyer'] as const;
export type Tri = (typeof TRIS)[number];

/** What one looks for. `null` and empty: anything. */
export interface Criteres {
  /** City, postal code or name of a residence, as typed. */
  readonly ou: string;
  /** Commune where one studies, as typed. */
  readonly etudes: string;
  readonly rayon: number;
  /** Euros a month, at most. */
  readonly loyer: number | null;
  /** Square metres, at least. */
  readonly surface: number | null;
  readonly mode: Mode | null;
  readonly equipements: readonly Equipement[];
  readonly adapte: boolean;
  readonly tri: Tri;
  /** From 1. */
  readonly page: number;
}

export type ChampDeRecherche = 'loyer' | 'surface';

/** What the form shows again: as typed, right or wrong, with what to write instead. */
export interface RechercheLue {
  readonly criteres: Criteres;
  readonly saisie: Readonly<Record<ChampDeRecherche, string>>;
  readonly erreurs: Readonly<Partial<Record<ChampDeRecherche, string>>>;
}

export type Parametres = Readonly<Record<string, string | readonly string[] | undefined>>;

const LONGUEUR = 80;
/** Further than that, nobody reads: the page says to look for something more precise. */
export const PAGES_MAXIMUM = 50;

/** An address may say a thing twice: the last one counts, as in a form where it was typed again. */
const derniere = (valeur: Parametres[string]): string =>
  (typeof valeur === 'string' ? valeur : (valeur?.at(-1) ?? '')).trim().slice(0, LONGUEUR);

const toutes = (valeur: Parametres[string]): readonly string[] =>
  typeof valeur === 'string' ? [valeur] : (valeur ?? []).slice(0, LONGUEUR);

const nombre = (maximum: number, phrase: string) =>
  z
    .string()
    .transform((texte) => texte.replace(/[\s\u00a0\u202f]|€|euros?|m²|m2/gi, '').replace(',', '.'))
    .refine(
      (texte) => texte === '' || (/^\d{1,6}(\.\d{1,2})?$/.test(texte) && Number(texte) <= maximum),
      phrase,
    )
    .transform((texte) => (texte === '' || Number(texte) === 0 ? null : Number(texte)));

const LOYER = nombre(5_000, 'Indiquez le loyer le plus haut en euros par mois, par exemple 400');
const SURFACE = nombre(500, 'Indiquez la plus petite surface en mètres carrés, par exemple 18');

/** Reads a search in an address. Nothing is ever refused: what can't be read is left out, and said at its field. */
export function lireRecherche(parametres: Parametres): RechercheLue {
  const saisie = { loyer: derniere(parametres.loyer), surface: derniere(parametres.surface) };
  const loyer = LOYER.safeParse(saisie.loyer);
  const surface = SURFACE.safeParse(saisie.surface);
  const etudes = derniere(parametres.etudes);
  const rayon = Number(derniere(parametres.rayon));
  const tri = derniere(parametres.tri);
  const page = Number(derniere(parametres.page));
  const equipements = toutes(parametres.equipement);
  return {
    saisie,
    erreurs: {
      ...(loyer.success ? {} : { loyer: loyer.error.issues[0]?.message ?? '' }),
      ...(surface.success ? {} : { surface: surface.error.issues[0]?.message ?? '' }),
    },
    criteres: {
      ou: derniere(parametres.ou),
      etudes,
      rayon: RAYONS.find((r) => r === rayon) ?? RAYON_PAR_DEFAUT,
      loyer: loyer.success ? loyer.data : null,
      surface: surface.success ? surface.data : null,
      mode: MODES.find((mode) => mode === derniere(parametres.mode)) ?? null,
      equipements: EQUIPEMENTS.filter((equipement) => equipements.includes(equipement)),
      adapte: derniere(parametres.adapte) === 'oui',
      tri: tri === 'loyer' || etudes === '' ? 'loyer' : 'distance',
      page: Number.isInteger(page) ? Math.min(Math.max(page, 1), PAGES_MAXIMUM) : 1,
    },
  };
}

/** The address of a search: only what was chosen is in it, always in the same order, so that it can be shared. */
export function adresseDeRecherche(criteres: Criteres): string {
  const { ou, etudes, rayon, loyer, surface, mode, equipements, adapte, tri, page } = criteres;
  const parametres = new URLSearchParams();
  const dire = (nom: string, valeur: string | number | null, parDefaut: string | number | null = null) => {
    if (valeur !== null && valeur !== '' && valeur !== parDefaut) parametres.append(nom, String(valeur));
  };
  dire('ou', ou);
  dire('etudes', etudes);
  if (etudes !== '') dire('rayon', rayon, RAYON_PAR_DEFAUT);
  dire('loyer', loyer);
  dire('surface', surface);
  dire('mode', mode);
  for (const equipement of equipements) dire('equipement', equipement);
  dire('adapte', adapte ? 'oui' : null);
  if (etudes !== '') dire('tri', tri, 'distance');
  dire('page', page, 1);
  const texte = parametres.toString();
  return texte === '' ? '/logement' : `/logement?${texte}`;
}

/** How many criteria besides the places: shown when the panel that holds them is closed. */
export const aDesEquipements = ({ equipements, adapte }: Criteres): boolean =>
  equipements.length > 0 || adapte;
