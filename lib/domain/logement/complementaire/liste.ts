import { A_LOGEMENT_ADAPTE, ADAPTE, COUPLE, EST_COUPLE, OUVERT } from '../affectation';
import { indiceSocial } from '../indice-social';

/** A request as its registration is closed. */
export interface Inscrite {
  /** SHA-256 of its number, 64 hexadecimal digits. */
  readonly empreinte: string;
  /** Read from a decided DSE, `null` without: euros, points de charge. */
  readonly rbg: number | null;
  readonly points: number | null;
  readonly outreMer: boolean;
  /** Bits `A_LOGEMENT_ADAPTE` and `EST_COUPLE`. */
  readonly qualites: number;
  /** Sheets, in the student's order. */
  readonly voeux: readonly number[];
  /** Cities where the request already has a room or a proposal: nothing more is proposed there. */
  readonly servie: readonly string[];
}

/** The free rooms of a sheet under one rule of affectation. */
export interface LotLibre {
  readonly logement: number;
  readonly exigence: number;
  readonly secteur: string;
  readonly chambres: readonly number[];
}

/** As published: who a lot is for isn't told, only whom it admits. */
export interface LotPublie {
  readonly numero: number;
  readonly logement: number;
  readonly secteur: string;
  readonly places: number;
}

export interface LignePubliee {
  readonly empreinte: string;
  /** 1 for the first to be served; the draw tells apart those who share it. */
  readonly classe: number;
  /** Lots that admit it, in its order. */
  readonly lots: readonly number[];
}

/** Everything that a draw depends on besides its seed. */
export interface ListeArretee {
  readonly lots: readonly LotPublie[];
  readonly lignes: readonly LignePubliee[];
}

/** Smaller is served first: an index before none, the smallest index, then overseas among equals. */
type Merite = readonly [sansIndice: number, indice: number, metropole: number];

function meriteDe({ rbg, points, outreMer }: Inscrite): Merite {
  const connu = rbg !== null && points !== null;
  return [connu ? 0 : 1, connu ? indiceSocial(rbg, points) : 0, outreMer ? 0 : 1];
}

const comparer = (a: Merite, b: Merite): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/** The class of each request: its place among the merits that exist, from 1. */
function classer(inscrites: readonly Inscrite[]): (inscrite: Inscrite) => number {
  const merites = new Map(inscrites.map((inscrite) => [meriteDe(inscrite).join(), meriteDe(inscrite)]));
  const rangees = [...merites].sort(([, a], [, b]) => comparer(a, b));
  const classes = new Map(rangees.map(([cle], i) => [cle, i + 1]));
  return (inscrite) => classes.get(meriteDe(inscrite).join()) ?? 0;
}
const parTexte = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const admet = (exigence: number, qualites: number): boolean =>
  exigence === OUVERT ||
  (exigence === ADAPTE && (qualites & A_LOGEMENT_ADAPTE) !== 0) ||
  (exigence === COUPLE && (qualites & EST_COUPLE) !== 0);

/** Of one sheet, the rooms reserved to few come before the others: whoever may have them leaves the others free. */
const ordreDesLots = (a: LotLibre, b: LotLibre): number => a.logement - b.logement || b.exigence - a.exigence;

/** The lots in the order of their numbers: the n-th is number n + 1. */
export const rangerLesLots = (lots: readonly LotLibre[]): readonly LotLibre[] => [...lots].sort(ordreDesLots);

/**
 * Closes a list: sorted by hash, so that nothing of the order of arrival is left in it. The criteria are the published ones
 * (logement, § 3); they are published as classes, never as incomes.
 */
export function arreterListe(inscrites: readonly Inscrite[], libres: readonly LotLibre[]): ListeArretee {
  const lots = rangerLesLots(libres);
  const classeDe = classer(inscrites);
  return {
    lots: lots.map(({ logement, secteur, chambres }, i) => ({
      ...{ numero: i + 1, logement, secteur, places: chambres.length },
    })),
    lignes: inscrites
      .map((inscrite) => ({
        empreinte: inscrite.empreinte,
        classe: classeDe(inscrite),
        lots: inscrite.voeux.flatMap((voeu) =>
          lots.flatMap(({ logement, exigence, secteur }, i) => {
            const pour = logement === voeu && admet(exigence, inscrite.qualites);
            return pour && !inscrite.servie.includes(secteur) ? [i + 1] : [];
          }),
        ),
      }))
      .sort((a, b) => parTexte(a.empreinte, b.empreinte)),
  };
}

const enCsv = (lignes: readonly (readonly (string | number)[])[]): string =>
  lignes.map((ligne) => `${ligne.join(';')}\n`).join('');

/** The file of the rooms, as published and hashed. */
export const csvDesLots = ({ lots }: ListeArretee): string =>
  enCsv([
    ['lot', 'fiche', 'ville', 'places'],
    ...lots.map(({ numero, logement, secteur, places }) => [numero, logement, secteur, places]),
  ]);

/** The file of the requests, as published and hashed. */
export const csvDeLaListe = ({ lignes }: ListeArretee): string =>
  enCsv([
    ['empreinte', 'classe', 'lots'],
    ...lignes.map(({ empreinte, classe, lots }) => [empreinte, classe, lots.join(' ')]),
  ]);
