import 'server-only';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import { premiereAnnee } from '@/lib/domain/noyau/annee-universitaire';
import { parLeBassin, type Requete } from '../depot';

/** The room that a student lives in the year before, and what was asked of it for the next. */
export interface ResidenceActuelle {
  readonly proposition: string;
  readonly personneId: string;
  readonly email: string;
  readonly prenom: string;
  readonly logement: number;
  /** On the door. */
  readonly porte: string;
  readonly intitule: string | null;
  readonly pieces: number | null;
  readonly residence: string;
  readonly ville: string;
  readonly codePostal: string | null;
  readonly secteur: string;
  /** Years in residence that this base knows, this one included. */
  readonly annees: number;
  readonly demande: {
    readonly id: string;
    readonly etat: 'deposee' | 'piece_demandee' | 'accordee' | 'refusee';
    readonly motif: string | null;
    readonly precision: string | null;
  } | null;
}

export const GENRE_RENOUVELLEMENT = 'renouvellement_logement';

export const anneeDAvant = (annee: AnneeUniversitaire): AnneeUniversitaire =>
  `${premiereAnnee(annee) - 1}-${premiereAnnee(annee)}`;

export const SQL_RESIDENCE = `SELECT p.id AS proposition, e.id AS "personneId", e.email, e.prenom, g.id AS logement,
    c.libelle AS porte, f.intitule, f.pieces, r.nom AS residence, r.ville, r."codePostal", r."villeNormalisee" AS secteur,
    (SELECT count(DISTINCT a.annee)::int FROM "Proposition" a JOIN "DemandeLogement" b ON b.id = a."demandeId"
      WHERE b."personneId" = e.id AND a.etat = 'reservee' AND a.annee <= p.annee) AS annees,
    (SELECT json_build_object('id', i.id, 'etat', i.etat, 'motif', i.motif, 'precision', i.precision)
      FROM "DemandeInstruction" i WHERE i."objetId" = p.id AND i.genre = '${GENRE_RENOUVELLEMENT}') AS demande
  FROM "Proposition" p JOIN "DemandeLogement" d ON d.id = p."demandeId" JOIN "Personne" e ON e.id = d."personneId"
    JOIN "Chambre" c ON c.id = p."chambreId" JOIN "Logement" g ON g.id = p."logementId"
    JOIN "Residence" r ON r.id = g."residenceId" LEFT JOIN "FicheLogement" f ON f."logementId" = g.id`;

const DE_LA_PERSONNE = `${SQL_RESIDENCE}
  WHERE d."personneId" = $1::uuid AND p.annee = $2 AND p.etat = 'reservee' ORDER BY p."faiteLe" DESC LIMIT 1`;
const DE_LA_DEMANDE = `${SQL_RESIDENCE}
  WHERE p.etat = 'reservee' AND p.id = (SELECT "objetId" FROM "DemandeInstruction" WHERE id = $1::uuid AND genre = '${GENRE_RENOUVELLEMENT}')`;

/** Where somebody lives, who may ask to stay for `annee`; `null` when nowhere of ours. */
export async function lireResidence(
  personneId: string,
  annee: AnneeUniversitaire,
  requete: Requete = parLeBassin,
): Promise<ResidenceActuelle | null> {
  const [lue] = await requete<ResidenceActuelle>('residence_de', DE_LA_PERSONNE, [
    ...[personneId, anneeDAvant(annee)],
  ]);
  return lue ?? null;
}

/** The room that a request of the queue is about. */
export async function lireResidenceDe(demande: string, requete: Requete): Promise<ResidenceActuelle | null> {
  const [lue] = await requete<ResidenceActuelle>('residence_demandee', DE_LA_DEMANDE, [demande]);
  return lue ?? null;
}
