import 'server-only';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from } from 'pg-copy-streams';
import { type Attribution, PROPOSE, type Tour } from '@/lib/domain/logement';
import { dernieresServies, PERSONNE } from '@/lib/domain/logement/affectation';
import { DEJA_SERVI } from '@/lib/domain/logement/tours';
import { copier, type EcritureBinaire } from './copie/ecrire-binaire';
import type { DemandesLues } from './lire-demandes';
import type { LotsLus } from './lire-lots';

/** A played round, with what it was read from. */
export interface TourJoue {
  readonly tour: Tour;
  readonly attribution: Attribution;
  readonly demandes: DemandesLues;
  readonly lus: LotsLus;
}

const RANGS = `COPY "RangDuTour" ("tourId", rang, "demandeId", indice, rbg, points, "outreMer", qualites, tenues, voeux, lots, issues,
  chambres) FROM STDIN (FORMAT binary)`;
const LOTS = `COPY "LotDuTour" ("tourId", numero, "logementId", secteur, exigence, chambres, proposees, "dernierRang", "dernierIndice",
  "dernierOutreMer") FROM STDIN (FORMAT binary)`;

/** Writes one request of the order, and what became of each lot that it asked. */
function ecrireRang(tourId: number, { tour, attribution, demandes, lus }: TourJoue) {
  const { issues, chambreDuVoeu, classement } = attribution;
  const { ids, rbg, points, outreMer, qualites, dejaTenues, debuts, lots, voeux, ecartes } = demandes;
  const idsDesChambres = Int32Array.from(lus.lots.flatMap(({ chambres }) => [...chambres]));
  if (idsDesChambres.length !== tour.lots.chambres[tour.lots.nombre])
    throw new Error('chambres mal comptées');
  const tampon = { voeux: [0], lots: [0], issues: [0], chambres: [0] };
  return (e: EcritureBinaire, r: number): void => {
    const d = classement.ordre[r] ?? 0;
    let n = 0;
    for (let v = debuts[d] ?? 0; v < (debuts[d + 1] ?? 0); v++, n++) {
      const chambre = chambreDuVoeu[v] ?? PERSONNE;
      tampon.voeux[n] = voeux[v] ?? 0;
      tampon.lots[n] = (lots[v] ?? 0) + 1;
      tampon.issues[n] = issues[v] ?? 0;
      tampon.chambres[n] = chambre === PERSONNE ? 0 : (idsDesChambres[chambre] ?? 0);
    }
    for (const { voeu, lot } of ecartes.get(d) ?? []) {
      [tampon.voeux[n], tampon.lots[n], tampon.issues[n], tampon.chambres[n]] = [
        voeu,
        lot + 1,
        DEJA_SERVI,
        0,
      ];
      n++;
    }
    e.ligne(13);
    e.entier(tourId);
    e.entier(r + 1);
    e.octets(ids, 16 * d, 16);
    e.reel(classement.indices[d] ?? 0);
    e.entier(rbg[d] ?? 0);
    e.court(points[d] ?? 0);
    e.booleen(outreMer[d] === 1);
    e.court(qualites[d] ?? 0);
    e.court(dejaTenues[d] ?? 0);
    e.courts(tampon.voeux, n);
    e.entiers(tampon.lots, n);
    e.courts(tampon.issues, n);
    e.entiers(tampon.chambres, n);
  };
}

function ecrireLot(tourId: number, { tour, attribution, lus }: TourJoue) {
  const { indices, rang } = attribution.classement;
  const dernieres = dernieresServies(tour, attribution);
  const { chambres } = tour.lots;
  return (e: EcritureBinaire, l: number): void => {
    const lot = lus.lots[l];
    if (!lot) throw new Error(`lot ${l} absent`);
    const derniere = dernieres[l] ?? PERSONNE;
    const servi = derniere !== PERSONNE;
    let proposees = 0;
    for (let c = chambres[l] ?? 0; c < (chambres[l + 1] ?? 0); c++)
      if ((attribution.voeuDeLaChambre[c] ?? PERSONNE) !== PERSONNE) proposees++;
    e.ligne(10);
    e.entier(tourId);
    e.entier(l + 1);
    e.entier(lot.logementId);
    e.texte(lot.secteur);
    e.court(lot.exigence);
    e.entiers(lot.chambres);
    e.entier(proposees);
    e.entier(servi ? (rang[derniere] ?? 0) + 1 : null);
    e.reel(servi ? (indices[derniere] ?? 0) : null);
    e.booleen(servi ? tour.demandes.outreMer[derniere] === 1 : null);
  };
}

/** Streams what a round answered into its tables. */
export async function ecrireTour(client: ClientBase, tourId: number, joue: TourJoue): Promise<void> {
  const { demandes, tour } = joue;
  const verser = (sql: string, blocs: Iterable<Buffer>) =>
    pipeline(Readable.from(blocs, { objectMode: false }), client.query(from(sql)));
  await verser(LOTS, copier(tour.lots.nombre, ecrireLot(tourId, joue)));
  await verser(RANGS, copier(demandes.nombre, ecrireRang(tourId, joue)));
}

/** How many rooms a round proposes, and to how many requests. */
export function compter({ tour, attribution }: Pick<TourJoue, 'tour' | 'attribution'>) {
  const { voeux, nombre } = tour.demandes;
  let [proposees, servies] = [0, 0];
  for (let d = 0; d < nombre; d++) {
    let siennes = 0;
    for (let v = voeux[d] ?? 0; v < (voeux[d + 1] ?? 0); v++)
      if (attribution.issues[v] === PROPOSE) siennes++;
    proposees += siennes;
    if (siennes > 0) servies++;
  }
  return { proposees, servies };
}
