import 'server-only';
import { depuisBits, EQUIPEMENTS, type Etendue, MODES } from '@/lib/domain/logement';
import type { Criteres, LogementListe, PointDeCarte, ResultatRecherche } from '@/lib/parcours/logement';
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

/** The rooms that answer to some criteria: a page of them, how many in all, and where they are. One query. */
export async function chercherLogements(criteres: Criteres): Promise<ResultatRecherche> {
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
