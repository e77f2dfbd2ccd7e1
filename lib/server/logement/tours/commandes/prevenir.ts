import 'server-only';
import { campagneLogement } from '@/lib/domain/logement';
import { lignes } from '../../../base';
import { preparerEnvoi } from '../../../courriels';
import { sqlInsererEnvois } from '../../../taches/inserer';
import { type APrevenir, ouvrirMessages, type TourAnnonce } from '../messages';

/** A batch holds the queue for some tens of milliseconds, and what a death of this process repeats is little. */
const LOT = 2_000;

const TOUR = `SELECT id, annee, numero, demandes, "echeanceLe", prevenues FROM "TourLogement" WHERE id = $1 AND etat = 'publie'`;
const RESIDENCES = `SELECT DISTINCT l."logementId" AS id, r.nom || ', ' || r.ville AS nom FROM "LotDuTour" l
  JOIN "Logement" g ON g.id = l."logementId" JOIN "Residence" r ON r.id = g."residenceId"
  WHERE l."tourId" = $1 AND l.proposees > 0`;

/** Filtered once read: a table that has just been filled must not have them looked for by their round, one by one. */
const DU_TOUR = `o.origine = 'tour' AND o.annee = $4 AND o.tour = $5`;
/** Of a batch, in the order of the round; a request withdrawn since has nothing to read. */
const QUI = `SELECT r.rang, r."demandeId", p.email, p.prenom, r.issues, x.voeux, x.fiches
  FROM "RangDuTour" r JOIN "DemandeLogement" d ON d.id = r."demandeId" AND d.etat <> 'retiree'
  JOIN "Personne" p ON p.id = d."personneId"
  LEFT JOIN LATERAL (SELECT array_agg(o.voeu ORDER BY o.voeu) FILTER (WHERE ${DU_TOUR}) AS voeux,
      array_agg(o."logementId" ORDER BY o.voeu) FILTER (WHERE ${DU_TOUR}) AS fiches
    FROM "Proposition" o WHERE o."demandeId" = r."demandeId") x ON true
  WHERE r."tourId" = $1 AND r.rang > $2 AND r.rang <= $3 ORDER BY r.rang`;

/** The mails and how far they are: one statement, over what was read. */
const ECRIRE = `WITH avance AS (UPDATE "TourLogement" SET prevenues = $3 WHERE id = $1 AND prevenues = $2 RETURNING id),
  envois AS (${sqlInsererEnvois('$4', 'avance')})
  SELECT count(*)::int AS n FROM avance`;

interface TourAPrevenir extends TourAnnonce {
  readonly prevenues: number;
}

/** What a batch says, sealed. */
async function preparer(
  tour: TourAPrevenir,
  de: number,
  a: number,
  message: ReturnType<typeof ouvrirMessages>,
) {
  const { id, annee, numero } = tour;
  const qui = await lignes<APrevenir & object>('tour_a_prevenir', QUI, [id, de, a, annee, numero]);
  return JSON.stringify(qui.map((personne) => preparerEnvoi(message(personne))));
}

async function ecrire(id: number, de: number, a: number, envois: string): Promise<boolean> {
  const [ecrit] = await lignes<{ n: number }>('tour_prevenir', ECRIRE, [id, de, a, envois]);
  return ecrit?.n === 1;
}

/**
 * Writes the mails of a published round, a batch a statement: killed, asked again it goes on where it was; asked twice at once, one of
 * them stops. The next batch is composed while the one before is written. Returns how many requests were told about.
 */
export async function prevenirDuTour(tourId: number, lot = LOT): Promise<number> {
  const [tour] = await lignes<TourAPrevenir & object>('tour_publie', TOUR, [tourId]);
  if (!tour || tour.prevenues >= tour.demandes) return 0;
  const campagne = campagneLogement(tour.annee);
  if (!campagne.ok) throw new Error(`campagne ${tour.annee} inconnue`);
  const noms = await lignes<{ id: number; nom: string }>('tour_residences', RESIDENCES, [tourId]);
  const message = ouvrirMessages(tour, campagne.valeur, new Map(noms.map(({ id, nom }) => [id, nom])));
  let ecriture: Promise<boolean> = Promise.resolve(true);
  let ecrites = 0;
  for (let de = tour.prevenues; de < tour.demandes; de += lot) {
    const a = Math.min(tour.demandes, de + lot);
    const envois = await preparer(tour, de, a, message);
    if (!(await ecriture)) return ecrites;
    ecriture = ecrire(tourId, de, a, envois);
    // Awaited in the next lap: until then, a failure isn't an unhandled one.
    ecriture.catch(() => undefined);
    ecrites += a - de;
  }
  return (await ecriture) ? ecrites : Math.max(0, ecrites - lot);
}

/** The rounds whose mails are not all written, so that a death between two batches is made good. */
export async function prevenirLesTours(): Promise<number> {
  const tours = await lignes<{ id: number }>(
    'tours_a_prevenir',
    `SELECT id FROM "TourLogement" WHERE etat = 'publie' AND prevenues < demandes ORDER BY id`,
    [],
  );
  let prevenues = 0;
  for (const { id } of tours) prevenues += await prevenirDuTour(id);
  return prevenues;
}
