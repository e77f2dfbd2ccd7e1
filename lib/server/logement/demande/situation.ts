import 'server-only';
import type {
  EtatDemandeLogement,
  EtatProposition,
  OrigineProposition,
  VieDemande,
  VoieDemande,
} from '@/lib/domain/logement';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';

export interface PropositionLue {
  readonly id: string;
  readonly etat: EtatProposition;
  readonly chambre: number;
  readonly logement: number;
  readonly secteur: string;
  readonly origine: OrigineProposition;
  readonly tour: number | null;
  readonly voeu: number | null;
  readonly echeanceA: number;
  readonly faiteA: number;
  readonly closeA: number | null;
}

/** One row of each table, as the query gives them. */
export interface LigneDemande {
  readonly id: string;
  readonly numero: string;
  readonly personneId: string;
  readonly annee: AnneeUniversitaire;
  readonly voie: VoieDemande;
  readonly etat: EtatDemandeLogement;
  readonly version: number;
  readonly tourValide: number | null;
  readonly rbg: number | null;
  readonly points: number | null;
  readonly outreMer: boolean;
  readonly qualites: number;
  readonly email: string;
  readonly prenom: string;
  readonly nom: string;
  readonly voeux: readonly number[] | null;
  readonly propositions: readonly PropositionLue[] | null;
}

/** A request, its owner and its life, read in one query: what every command judges. */
export interface SituationDemande extends Omit<LigneDemande, 'voeux' | 'propositions'> {
  readonly vie: VieDemande;
  readonly propositions: readonly PropositionLue[];
}

export function versSituationDemande({
  voeux,
  propositions: lues,
  ...ligne
}: LigneDemande): SituationDemande {
  const propositions = lues ?? [];
  const vie: VieDemande = {
    ...{ rang: ligne.version, annee: ligne.annee, voie: ligne.voie },
    ...{ voeux: voeux ?? [], tourValide: ligne.tourValide, retiree: ligne.etat === 'retiree' },
    propositions: Object.fromEntries(
      propositions.map(({ id, etat, chambre, logement, secteur, origine, tour, echeanceA }) => [
        id,
        { etat, chambre, logement, secteur, origine, tour, echeanceA },
      ]),
    ),
  };
  return { ...ligne, propositions, vie };
}

const ms = (colonne: string): string => `(extract(epoch from ${colonne}) * 1000)::float8`;

/** Everything about one request, in one snapshot. `$1` is what `condition` compares. */
export const sqlSituationDemande = (
  condition: string,
): string => `SELECT d.id, d.numero, d."personneId", d.annee, d.voie, d.etat, d.version, d."tourValide", d.rbg, d.points,
  d."outreMer", d.qualites, e.email, e.prenom, e.nom,
  (SELECT json_agg(v."logementId" ORDER BY v.rang) FROM "VoeuLogement" v WHERE v."demandeId" = d.id) AS voeux,
  (SELECT json_agg(json_build_object('id', p.id, 'etat', p.etat, 'chambre', p."chambreId", 'logement', p."logementId",
      'secteur', p.secteur, 'origine', p.origine, 'tour', p.tour, 'voeu', p.voeu, 'echeanceA', ${ms('p."echeanceLe"')},
      'faiteA', ${ms('p."faiteLe"')}, 'closeA', ${ms('p."closeLe"')}) ORDER BY p."faiteLe", p.id)
    FROM "Proposition" p WHERE p."demandeId" = d.id) AS propositions
FROM "DemandeLogement" d JOIN "Personne" e ON e.id = d."personneId" WHERE ${condition}`;
