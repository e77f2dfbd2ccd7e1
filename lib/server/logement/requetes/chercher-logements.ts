import 'server-only';
import { depuisBits, EQUIPEMENTS, type Etendue, MODES } from '@/lib/domain/logement';
import {
  adresseDeRecherche,
  type Criteres,
  type LogementListe,
  type PointDeCarte,
  type ResultatRecherche,
} from '@/lib/parcours/logement';
import { lignes } from '../../base';
import { composerRecherche, PAR_PAGE } from './sql-recherche';

interface LogementLu extends Omit<LogementListe, 'surfaces' | 'loyers' | 'modes' | 'equipements'> {
  readonly surfaceMin: number | null;
  readonly surfaceMax: number | null;
  readonly loyerMin: number | null;
  readonly loyerMax: number | null;
  readonly modes: number;
  readonly equipements: number;
}

interface Ligne {
  readonly nombre: number;
  readonly lieux: readonly {
    readonly nom: string;
    readonly codesPostaux: readonly string[];
    readonly latitude: number;
    readonly longitude: number;
  }[];
  readonly points: readonly PointDeCarte[];
  readonly logements: readonly LogementLu[];
}

export const etendue = (min: number | null, max: number | null): Etendue | null =>
  min === null ? null : { min, max: Math.max(min, max ?? min) };

function presenter({ surfaceMin, surfaceMax, loyerMin, loyerMax, ...lu }: LogementLu): LogementListe {
  return {
    ...lu,
    surfaces: etendue(surfaceMin, surfaceMax),
    loyers: etendue(loyerMin, loyerMax),
    modes: depuisBits(MODES, lu.modes),
    equipements: depuisBits(EQUIPEMENTS, lu.equipements),
  };
}

const libelle = ({ nom, codesPostaux }: Ligne['lieux'][number]): string =>
  [nom, codesPostaux[0]].filter(Boolean).join(' ');

const DUREE_MS = 20_000;
const MEMOIRE_MAXIMUM = 300;

/** When a phase opens, thousands ask the same thing in the same minute: a process answers them from one query. */
const memoire = new Map<string, { readonly resultat: Promise<ResultatRecherche>; readonly jusqua: number }>();

/**
 * The rooms that answer to some criteria: a page of them, how many in all, and where they are. One query, kept some seconds: a room
 * may be taken meanwhile, which only booking it can say.
 */
export function chercherLogements(criteres: Criteres): Promise<ResultatRecherche> {
  const cle = adresseDeRecherche(criteres);
  const maintenant = performance.now();
  const gardee = memoire.get(cle);
  if (gardee && gardee.jusqua > maintenant) return gardee.resultat;
  if (memoire.size >= MEMOIRE_MAXIMUM) memoire.clear();
  const resultat = lire(criteres);
  memoire.set(cle, { resultat, jusqua: maintenant + DUREE_MS });
  // A failure is not an answer: the next one asks again.
  resultat.catch(() => memoire.delete(cle));
  return resultat;
}

async function lire(criteres: Criteres): Promise<ResultatRecherche> {
  const { name, text, values } = composerRecherche(criteres);
  const [ligne] = await lignes<Ligne>(name, text, values);
  const [lieu, ...autres] = ligne?.lieux ?? [];
  const nombre = ligne?.nombre ?? 0;
  return {
    nombre,
    pages: Math.max(1, Math.ceil(nombre / PAR_PAGE)),
    logements: (ligne?.logements ?? []).map(presenter),
    points: ligne?.points ?? [],
    lieu: lieu ? { libelle: libelle(lieu), latitude: lieu.latitude, longitude: lieu.longitude } : null,
    autresLieux: autres.map(libelle),
  };
}
