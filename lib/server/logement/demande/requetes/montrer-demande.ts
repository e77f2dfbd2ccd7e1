import 'server-only';
import type { EtatDemandeLogement } from '@/lib/domain/logement';
import { propositionsVivantes } from '@/lib/domain/logement';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { DemandeAffichee, LogementNomme } from '@/lib/parcours/logement/demande';
import { lignes } from '../../../base';
import type { Horloge } from '../../../ports/horloge';
import { lireDemande } from '../depot';
import type { SituationDemande } from '../situation';

interface LigneNommee {
  readonly id: number;
  readonly intitule: string | null;
  readonly pieces: number | null;
  readonly residence: string;
  readonly ville: string;
  readonly secteur: string;
  readonly loyerMin: number | null;
  readonly loyerMax: number | null;
  readonly adapte: boolean;
}

const NOMMER = `SELECT g.id, f.intitule, f.pieces, r.nom AS residence, r.ville, r."villeNormalisee" AS secteur, g."loyerMin",
    greatest(g."loyerSeulMax", g."loyerCoupleMax", g."loyerColocationMax") AS "loyerMax", g.adapte
  FROM "Logement" g JOIN "Residence" r ON r.id = g."residenceId" LEFT JOIN "FicheLogement" f ON f."logementId" = g.id
  WHERE g.id = ANY($1::int[])`;

const nommer = ({ loyerMin, loyerMax, secteur: _, ...reste }: LigneNommee): LogementNomme => ({
  ...reste,
  loyers: loyerMin === null ? null : { min: loyerMin, max: loyerMax ?? loyerMin },
});

async function nommerTous(ids: readonly number[]): Promise<ReadonlyMap<number, LigneNommee>> {
  if (ids.length === 0) return new Map();
  const lues = await lignes<LigneNommee>('logements_nommes', NOMMER, [[...new Set(ids)]]);
  return new Map(lues.map((ligne) => [ligne.id, ligne]));
}

/** A sheet in a few words, `null` when there is none. */
export async function nommerLogement(id: number): Promise<LogementNomme | null> {
  const ligne = (await nommerTous([id])).get(id);
  return ligne ? nommer(ligne) : null;
}

interface Attaches {
  readonly portes: Readonly<Record<string, string>> | null;
  readonly tours: readonly number[] | null;
}

const ATTACHES = `SELECT
  (SELECT json_object_agg(p.id, c.libelle) FROM "Proposition" p JOIN "Chambre" c ON c.id = p."chambreId"
    WHERE p."demandeId" = $1::uuid) AS portes,
  (SELECT json_agg(t.numero ORDER BY t.numero) FROM "RangDuTour" r JOIN "TourLogement" t ON t.id = r."tourId"
    WHERE r."demandeId" = $1::uuid AND t.etat = 'publie') AS tours`;

function presenter(
  situation: SituationDemande,
  noms: ReadonlyMap<number, LigneNommee>,
  { portes, tours }: Attaches,
  maintenant: number,
): DemandeAffichee {
  const { vie, propositions } = situation;
  const servies = new Set(propositionsVivantes(vie).map(([, { secteur }]) => secteur));
  const de = (id: number) => noms.get(id);
  return {
    ...{ numero: situation.numero, annee: situation.annee, voie: situation.voie, etat: situation.etat },
    ...{ version: situation.version, tourValide: situation.tourValide, tours: tours ?? [] },
    classee: situation.rbg !== null && situation.points !== null,
    voeux: vie.voeux.flatMap((id) => {
      const ligne = de(id);
      return ligne ? [{ logement: nommer(ligne), servi: servies.has(ligne.secteur) }] : [];
    }),
    propositions: propositions.flatMap(({ id, etat, origine, tour, logement, echeanceA }) => {
      const ligne = de(logement);
      return ligne
        ? [
            {
              ...{ id, etat, origine, tour, logement: nommer(ligne), porte: portes?.[id] ?? '' },
              ...{ echeanceLe: new Date(echeanceA), echue: maintenant > echeanceA },
            },
          ]
        : [];
    }),
  };
}

/** Where a student's request stands, with the names of what it speaks of; `null` when there is none. */
export async function montrerDemande(
  personneId: string,
  annee: AnneeUniversitaire,
  horloge: Horloge,
): Promise<DemandeAffichee | null> {
  const situation = await lireDemande({ par: 'personne', personneId, annee });
  if (!situation) return null;
  const ids = [...situation.vie.voeux, ...situation.propositions.map(({ logement }) => logement)];
  const [noms, [attaches]] = await Promise.all([
    nommerTous(ids),
    lignes<Attaches>('demande_logement_attaches', ATTACHES, [situation.id]),
  ]);
  const rien = { portes: null, tours: null };
  return presenter(situation, noms, attaches ?? rien, horloge.maintenant().getTime());
}

/** What the dashboard asks: the bench asks the same. */
export const SQL_RESUME_DE_DEMANDE = `SELECT d.etat, (SELECT count(*)::int FROM "Proposition" p WHERE p."demandeId" = d.id AND p.etat = 'proposee') AS offres
  FROM "DemandeLogement" d WHERE d."personneId" = $1::uuid AND d.annee = $2`;

export interface ResumeDeDemande {
  readonly etat: EtatDemandeLogement;
  /** Rooms that wait for an answer. */
  readonly offres: number;
}

/** For the dashboard. */
export async function resumerDemande(
  personneId: string,
  annee: AnneeUniversitaire,
): Promise<ResumeDeDemande | null> {
  const [lue] = await lignes<ResumeDeDemande>('demande_logement_resume', SQL_RESUME_DE_DEMANDE, [
    personneId,
    annee,
  ]);
  return lue ?? null;
}
