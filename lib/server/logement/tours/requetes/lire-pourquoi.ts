import 'server-only';
import { createHash } from 'node:crypto';
import type { Rangee } from '@/lib/domain/logement/tours';
import { raisonsDesVoeux } from '@/lib/domain/logement/tours';
import type { LogementNomme } from '@/lib/parcours/logement/demande';
import type { ExplicationDuTour, TourPublie } from '@/lib/parcours/logement/tours';
import { lignes } from '../../../base';
import { TOUR_PUBLIE } from './lire-preuve';

interface LigneDuRang {
  readonly tourId: number;
  readonly numeroDeDemande: string;
  readonly demandeId: string;
  readonly rang: number;
  readonly indice: number;
  readonly rbg: number;
  readonly points: number;
  readonly outreMer: boolean;
  readonly essais: readonly number[];
  readonly lots: readonly number[];
  readonly issues: readonly number[];
  readonly chambresDonnees: readonly number[];
  readonly propositions: readonly { readonly chambre: number; readonly id: string }[] | null;
}

const MIEN = TOUR_PUBLIE(
  `JOIN "RangDuTour" r ON r."tourId" = t.id JOIN "DemandeLogement" d ON d.id = r."demandeId"
  WHERE d."personneId" = $1::uuid AND d.annee = $2 AND t.annee = d.annee AND t.numero = $3`,
  `, t.id AS "tourId", d.numero AS "numeroDeDemande", d.id AS "demandeId", r.rang, r.indice, r.rbg, r.points, r."outreMer",
    r.voeux AS essais, r.lots, r.issues, r.chambres AS "chambresDonnees",
    (SELECT json_agg(json_build_object('chambre', p."chambreId", 'id', p.id)) FROM "Proposition" p
      WHERE p."demandeId" = d.id AND p.origine = 'tour' AND p.tour = t.numero) AS propositions`,
);

interface LigneDuLot extends Omit<LogementNomme, 'loyers'> {
  readonly numero: number;
  readonly secteur: string;
  readonly exigence: number;
  readonly dernierRang: number | null;
  readonly dernierIndice: number | null;
  readonly dernierOutreMer: boolean | null;
}

const LOTS = `SELECT l.numero, l.secteur, l.exigence, l."dernierRang", l."dernierIndice", l."dernierOutreMer", g.id, g.adapte,
    f.intitule, f.pieces, r.nom AS residence, r.ville
  FROM "LotDuTour" l JOIN "Logement" g ON g.id = l."logementId" JOIN "Residence" r ON r.id = g."residenceId"
  LEFT JOIN "FicheLogement" f ON f."logementId" = g.id WHERE l."tourId" = $1 AND l.numero = ANY($2::int[])`;

const derniereDe = ({ dernierRang, dernierIndice, dernierOutreMer }: LigneDuLot): Rangee | null =>
  dernierRang === null || dernierIndice === null
    ? null
    : { rang: dernierRang, indice: dernierIndice, outreMer: dernierOutreMer === true };

/** Why a published round answered so to a student; `null` when it hasn't read their request, or isn't shown yet. */
export async function lirePourquoi(
  personneId: string,
  annee: string,
  numero: number,
): Promise<ExplicationDuTour | null> {
  const [mien] = await lignes<LigneDuRang & TourPublie>('tour_pourquoi', MIEN, [personneId, annee, numero]);
  if (!mien) return null;
  const lots = new Map(
    (await lignes<LigneDuLot & object>('tour_pourquoi_lots', LOTS, [mien.tourId, mien.lots])).map((lot) => [
      lot.numero,
      lot,
    ]),
  );
  return presenter(mien, lots);
}

function presenter(mien: LigneDuRang & TourPublie, lots: ReadonlyMap<number, LigneDuLot>): ExplicationDuTour {
  const {
    rang,
    indice,
    rbg,
    points,
    outreMer,
    numeroDeDemande,
    essais,
    issues,
    chambresDonnees,
    propositions,
  } = mien;
  const lus = essais.flatMap((voeu, i) => {
    const lot = lots.get(mien.lots[i] ?? 0);
    if (!lot) return [];
    const { secteur, exigence } = lot;
    const garde = { voeu, issue: issues[i] ?? 0, chambre: chambresDonnees[i] ?? 0, secteur, exigence };
    return [{ lot, garde: { ...garde, derniere: derniereDe(lot) } }];
  });
  const raisons = raisonsDesVoeux(
    { rang, indice, outreMer },
    lus.map(({ garde }) => garde),
  );
  return {
    tour: mien,
    ...{ numeroDeDemande, rang, indice, rbg, points, outreMer },
    empreinte: createHash('sha256').update(numeroDeDemande).digest('hex'),
    voeux: raisons.flatMap(({ voeu, raison }) => {
      const lot = lus.find(({ garde }) => garde.voeu === voeu)?.lot;
      if (!lot) return [];
      const { id, intitule, pieces, residence, ville, adapte } = lot;
      const logement = { id, intitule, pieces, residence, ville, adapte, loyers: null };
      const chambre = raison.type === 'propose' ? raison.chambre : 0;
      return [
        { voeu, logement, raison, proposition: propositions?.find((f) => f.chambre === chambre)?.id ?? null },
      ];
    }),
  };
}
