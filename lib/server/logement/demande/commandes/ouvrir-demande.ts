import 'server-only';
import type { VoieDemande } from '@/lib/domain/logement';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import { tirerNumero } from '../../../dossier';
import { nouvelId } from '../../../du';
import type { Horloge } from '../../../ports/horloge';
import { parLeBassin, type Requete } from '../depot';

/** What ranks a request, read from a decided DSE; `null` without one. */
export interface Classante {
  readonly rbg: number | null;
  readonly points: number | null;
  readonly outreMer: boolean;
  /** `A_LOGEMENT_ADAPTE`, `EST_COUPLE`. */
  readonly qualites: number;
}

export const SANS_DSE: Classante = { rbg: null, points: null, outreMer: false, qualites: 0 };

export interface AOuvrir extends Classante {
  readonly personneId: string;
  readonly annee: AnneeUniversitaire;
  readonly voie: VoieDemande;
  readonly acteur: 'etudiant' | 'crous' | 'etablissement' | 'systeme';
  readonly horloge: Horloge;
}

const OUVRIR = `WITH ouverte AS (
  INSERT INTO "DemandeLogement" (id, numero, "personneId", annee, voie, etat, version, rbg, points, "outreMer", qualites,
    "ouverteLe", "modifieeLe")
  VALUES ($1::uuid, $2, $3::uuid, $4, $5, 'ouverte', 1, $6, $7, $8, $9, $10::timestamptz, $10::timestamptz)
  ON CONFLICT ("personneId", annee) DO NOTHING RETURNING id),
evenement AS (
  INSERT INTO "EvenementLogement" ("demandeId", rang, type, donnees, acteur, "survenuLe")
  SELECT id, 1, 'demande_ouverte', jsonb_build_object('annee', $4::text, 'voie', $5::text), $11, $10::timestamptz FROM ouverte)
SELECT id FROM ouverte`;

/** Opens the request of a year; false when there was one, which is left alone. */
export async function ouvrirDemande(demande: AOuvrir, requete: Requete = parLeBassin): Promise<boolean> {
  const { personneId, annee, voie, acteur, horloge, rbg, points, outreMer, qualites } = demande;
  const le = horloge.maintenant();
  const ouvertes = await requete('demande_logement_ouvrir', OUVRIR, [
    ...[nouvelId(le.getTime()), tirerNumero(annee, 'LOG'), personneId, annee, voie],
    ...[rbg, points, outreMer, qualites, le.toISOString(), acteur],
  ]);
  return ouvertes.length > 0;
}
