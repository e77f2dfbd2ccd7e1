import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { to } from 'pg-copy-streams';
import { lignes, pool } from '../../../base';
import { dossierANous } from '../dossier-a-nous';
import { lirePreuve } from './lire-preuve';

export interface FichierDeTour {
  readonly nom: string;
  readonly corps: BodyInit;
}

let dossier = '';

/** One hash a line, ascending: byte for byte what was hashed when the list was closed. */
const LISTE = (tourId: number) => `COPY (SELECT encode(sha256(convert_to(d.numero, 'UTF8')), 'hex')
  FROM "RangDuTour" r JOIN "DemandeLogement" d ON d.id = r."demandeId" WHERE r."tourId" = ${tourId}
  ORDER BY sha256(convert_to(d.numero, 'UTF8'))) TO STDOUT`;

async function ecrireListe(tourId: number, empreinte: string, fichier: string): Promise<void> {
  const brouillon = `${fichier}.${randomUUID()}`;
  const hachage = createHash('sha256');
  const client = await pool().connect();
  try {
    const lire = new Transform({
      transform(morceau, _codage, suite) {
        hachage.update(morceau);
        suite(null, morceau);
      },
    });
    await pipeline(client.query(to(LISTE(tourId))), lire, createWriteStream(brouillon));
  } finally {
    client.release();
  }
  if (hachage.digest('hex') !== empreinte) {
    rmSync(brouillon);
    throw new Error(`la liste du tour ${tourId} n’est plus celle qui a été close`);
  }
  renameSync(brouillon, fichier);
}

const enCours = new Map<string, Promise<void>>();

/** Written once to a file of this machine, checked, then read from it: whoever downloads slowly holds no connection. */
async function listeDe(tourId: number, empreinte: string): Promise<BodyInit> {
  // The machine cleans its temporary files from time to time.
  if (!existsSync(dossier)) dossier = dossierANous('guichet-tours');
  const fichier = path.join(dossier, `${empreinte}.csv`);
  if (!existsSync(fichier)) {
    const ecriture = enCours.get(fichier) ?? ecrireListe(tourId, empreinte, fichier);
    enCours.set(fichier, ecriture);
    await ecriture.finally(() => enCours.delete(fichier));
  }
  return Readable.toWeb(createReadStream(fichier)) as BodyInit;
}

const LOTS = `SELECT l.numero, r.nom, r.ville, l.secteur, l.exigence, cardinality(l.chambres) AS places, l.proposees, l."dernierRang"
  FROM "LotDuTour" l JOIN "Logement" g ON g.id = l."logementId" JOIN "Residence" r ON r.id = g."residenceId"
  WHERE l."tourId" = $1 ORDER BY l.numero`;

interface LigneDeLot {
  readonly numero: number;
  readonly nom: string;
  readonly ville: string;
  readonly secteur: string;
  readonly exigence: number;
  readonly places: number;
  readonly proposees: number;
  readonly dernierRang: number | null;
}

/** A field that no spreadsheet takes for a formula, nor a reader for two. */
const champ = (texte: string): string => `"${texte.replaceAll('"', '""').replace(/^([=+\-@])/, "'$1")}"`;

async function lotsDe(tourId: number): Promise<string> {
  const lots = await lignes<LigneDeLot & object>('tour_lots_csv', LOTS, [tourId]);
  const entete = 'numero;secteur;exigence;places;proposees;dernier_rang;residence;ville';
  return [
    entete,
    ...lots.map((l) =>
      [
        l.numero,
        champ(l.secteur),
        l.exigence,
        l.places,
        l.proposees,
        l.dernierRang ?? '',
        champ(l.nom),
        champ(l.ville),
      ].join(';'),
    ),
    '',
  ].join('\n');
}

/** A file that anyone may have once the round is shown; `null` when there is none of that name. */
export async function produireFichierPublic(
  annee: string,
  numero: number,
  fichier: string,
): Promise<FichierDeTour | null> {
  if (fichier !== 'liste.csv' && fichier !== 'lots.csv') return null;
  const tour = await lirePreuve(annee, numero);
  if (!tour) return null;
  const nom = `tour-${annee}-${numero}-${fichier}`;
  return {
    nom,
    corps: fichier === 'liste.csv' ? await listeDe(tour.id, tour.empreinte) : await lotsDe(tour.id),
  };
}

interface LigneDeRang {
  readonly rang: number;
  readonly empreinte: string;
  readonly rbg: number;
  readonly points: number;
  readonly outreMer: boolean;
  readonly qualites: number;
  readonly tenues: number;
  readonly voeux: readonly number[];
  readonly lots: readonly number[];
  readonly issues: readonly number[];
}

const PAGE = 2_000;
const RANGS = `SELECT r.rang, encode(sha256(convert_to(d.numero, 'UTF8')), 'hex') AS empreinte, r.rbg, r.points, r."outreMer",
    r.qualites, r.tenues, r.voeux, r.lots, r.issues
  FROM "RangDuTour" r JOIN "DemandeLogement" d ON d.id = r."demandeId"
  WHERE r."tourId" = $1 AND r.rang > $2 AND r.rang <= $2 + ${PAGE} ORDER BY r.rang`;

/** All that a round read and answered, without a name nor a number: for those who control it. `null` when it wasn't run. */
export async function produireControle(
  annee: string,
  numero: number,
): Promise<{ readonly nom: string; readonly morceaux: AsyncGenerator<string> } | null> {
  if (!Number.isInteger(numero) || numero < 0 || numero > 99) return null;
  const [tour] = await lignes<{ id: number }>(
    'tour_controle',
    'SELECT id FROM "TourLogement" WHERE annee = $1 AND numero = $2',
    [annee, numero],
  );
  return tour ? { nom: `tour-${annee}-${numero}.csv`, morceaux: rangsDe(tour.id) } : null;
}

async function* rangsDe(tourId: number): AsyncGenerator<string> {
  yield 'rang;empreinte;rbg;points;outre_mer;qualites;tenues;voeux;lots;issues\n';
  for (let apres = 0; ; apres += PAGE) {
    const page = await lignes<LigneDeRang & object>('tour_rangs_csv', RANGS, [tourId, apres]);
    if (page.length === 0) return;
    yield page
      .map((r) =>
        [
          ...[r.rang, r.empreinte, r.rbg, r.points, r.outreMer ? 1 : 0, r.qualites, r.tenues],
          ...[r.voeux.join(' '), r.lots.join(' '), r.issues.join(' ')],
        ].join(';'),
      )
      .join('\n')
      .concat('\n');
  }
}
