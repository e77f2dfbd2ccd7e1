import 'server-only';
import { campagneLogement } from '@/lib/domain/logement';
import {
  csvDeLaListe,
  csvDesLots,
  csvDuResultat,
  type IssueDuTirage,
  type LignePubliee,
  type ListeArretee,
  type LotPublie,
} from '@/lib/domain/logement/complementaire';
import { estUuid } from '@/lib/server/uuid';
import { parLeBassin, type Requete } from '../../demande';
import { lireFenetreParId } from '../depot';
import type { FenetreLue } from '../fenetre';

const LOTS = `SELECT numero, "logementId" AS logement, secteur, cardinality(chambres) AS places, chambres
  FROM "LotDeFenetre" WHERE "fenetreId" = $1::uuid ORDER BY numero`;
const LIGNES = `SELECT empreinte, classe, lots, rang, obtenus FROM "InscriptionFenetre"
  WHERE "fenetreId" = $1::uuid AND empreinte IS NOT NULL ORDER BY empreinte`;

type LotLu = LotPublie & { readonly chambres: readonly number[] };
type LigneLue = LignePubliee & Pick<IssueDuTirage, 'obtenus'> & { readonly rang: number | null };

/** A closed list as it was published, and the rooms behind each lot. */
export async function lireListeArretee(id: string, requete: Requete = parLeBassin) {
  const lus = await requete<LotLu>('tirage_lots', LOTS, [id]);
  const lues = await requete<LigneLue>('tirage_lignes', LIGNES, [id]);
  const liste: ListeArretee = {
    lots: lus.map(({ chambres: _, ...lot }) => lot),
    lignes: lues.map(({ empreinte, classe, lots }) => ({ empreinte, classe, lots })),
  };
  const issues = lues.flatMap(({ empreinte, rang, obtenus }) =>
    rang === null ? [] : [{ empreinte, rang, obtenus }],
  );
  return { liste, issues, chambresDuLot: new Map(lus.map(({ numero, chambres }) => [numero, chambres])) };
}

/** A window by the name in an address. */
export const lireFenetre = async (id: string): Promise<FenetreLue | null> =>
  estUuid(id) ? lireFenetreParId(id) : null;

export const FICHIERS_DU_TIRAGE = ['tirage.json', 'lots.csv', 'liste.csv', 'resultat.csv'] as const;
export type FichierDuTirage = (typeof FICHIERS_DU_TIRAGE)[number];

export interface TiragePublie {
  readonly fenetre: FenetreLue;
  readonly propositionsMaximum: number;
  readonly lots: readonly LotPublie[];
  readonly issues: readonly IssueDuTirage[];
  /** `null` until its hour: the list at the closing, the result at the draw. */
  readonly fichiers: Readonly<Record<FichierDuTirage, string | null>>;
}

const instant = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());

/** All that is published of a draw; `null` when there is no such window. */
export async function lireTirage(id: string): Promise<TiragePublie | null> {
  const fenetre = await lireFenetre(id);
  if (!fenetre) return null;
  const { liste, issues } = await lireListeArretee(id);
  const campagne = campagneLogement(fenetre.annee);
  const propositionsMaximum = campagne.ok ? campagne.valeur.propositionsMaximum : 0;
  const { empreinte, graine, arreteeA, tireeA } = fenetre;
  const annonce = { propositionsMaximum, empreinte, graine };
  const instants = { arreteeLe: instant(arreteeA), tireeLe: instant(tireeA) };
  return {
    ...{ fenetre, propositionsMaximum, lots: liste.lots, issues },
    fichiers: {
      'tirage.json': empreinte ? `${JSON.stringify({ ...annonce, ...instants }, null, 2)}\n` : null,
      'lots.csv': empreinte ? csvDesLots(liste) : null,
      'liste.csv': empreinte ? csvDeLaListe(liste) : null,
      'resultat.csv': graine ? csvDuResultat(issues) : null,
    },
  };
}
