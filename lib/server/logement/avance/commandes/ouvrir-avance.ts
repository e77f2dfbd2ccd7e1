import 'server-only';
import { campagneLogement } from '@/lib/domain/logement';
import type { AvanceOuverte } from '@/lib/domain/logement/avance';
import { montantDeLAvance } from '@/lib/domain/logement/avance';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import { ms, nouvelId, parLeBassin, type Requete } from '../../../du';
import { crousDuCodePostal } from '../../sejour/crous';

interface PropositionLue {
  readonly personneId: string;
  readonly annee: AnneeUniversitaire;
  readonly etat: string;
  readonly echeanceA: number;
  readonly codePostal: string | null;
  readonly avance: number | null;
}

const PROPOSITION = `SELECT d."personneId", p.annee, p.etat, ${ms('p."echeanceLe"')} AS "echeanceA", r."codePostal", f.avance
  FROM "Proposition" p JOIN "DemandeLogement" d ON d.id = p."demandeId" JOIN "Logement" l ON l.id = p."logementId"
  JOIN "Residence" r ON r.id = l."residenceId" LEFT JOIN "FicheLogement" f ON f."logementId" = l.id WHERE p.id = $1::uuid`;

const OUVRIR = `WITH ouverte AS (
  INSERT INTO "Avance" (id, "propositionId", "personneId", annee, genre, etat, version, crous, centimes, "echeanceLe", "ouverteLe", "modifieeLe")
  VALUES ($1::uuid, $2::uuid, $3::uuid, $4, $5, 'a_payer', 1, $6, $7, $8::timestamptz, $9::timestamptz, $9::timestamptz)
  ON CONFLICT DO NOTHING RETURNING id)
INSERT INTO "EvenementAvance" ("avanceId", rang, type, donnees, acteur, "survenuLe")
SELECT id, 1, 'avance_ouverte', $10::jsonb, 'systeme', $9::timestamptz FROM ouverte RETURNING "avanceId"`;

interface AOuvrir {
  readonly id: string;
  readonly proposition: string;
  readonly personneId: string;
  readonly ouverture: AvanceOuverte;
  readonly le: Date;
}

async function ouvrir({ id, proposition, personneId, ouverture, le }: AOuvrir, requete: Requete) {
  const { type: _, ...donnees } = ouverture;
  const { annee, genre, crous, centimes, echeanceA } = ouverture;
  await requete('avance_ouvrir', OUVRIR, [
    ...[id, proposition, personneId, annee, genre, crous, centimes],
    ...[
      echeanceA === null ? null : new Date(echeanceA).toISOString(),
      le.toISOString(),
      JSON.stringify(donnees),
    ],
  ]);
}

/**
 * What a proposal asks for, opened by whoever comes first: the command that makes it, or the student who looks at it. Asked again,
 * it changes nothing. `gratuite`: the room is booked without paying.
 */
export async function ouvrirAvance(
  proposition: string,
  le: Date,
  requete: Requete = parLeBassin,
): Promise<'ouverte' | 'gratuite' | 'introuvable'> {
  const [lue] = await requete<PropositionLue>('avance_proposition', PROPOSITION, [proposition]);
  const campagne = campagneLogement(lue?.annee ?? '');
  if (!lue || !campagne.ok) return 'introuvable';
  const { personneId, annee, echeanceA } = lue;
  const centimes = montantDeLAvance(campagne.valeur, lue.avance);
  if (centimes === 0) return 'gratuite';
  const crous = crousDuCodePostal(lue.codePostal);
  const ouverture = { type: 'avance_ouverte', annee, genre: 'avance', crous, centimes, echeanceA } as const;
  await ouvrir({ id: proposition, proposition, personneId, ouverture, le }, requete);
  return 'ouverte';
}

/** The guarantee deposit of a booked room, once its rental file is accepted. Asked again, it changes nothing. */
export async function ouvrirDepot(
  proposition: string,
  centimes: number,
  le: Date,
  requete: Requete = parLeBassin,
): Promise<'ouvert' | 'introuvable'> {
  const [lue] = await requete<PropositionLue>('avance_proposition', PROPOSITION, [proposition]);
  if (lue?.etat !== 'reservee') return 'introuvable';
  const { personneId, annee, codePostal } = lue;
  const ouverture: AvanceOuverte = {
    ...{ type: 'avance_ouverte', genre: 'depot_de_garantie', annee, crous: crousDuCodePostal(codePostal) },
    ...{ centimes, echeanceA: null },
  };
  await ouvrir({ id: nouvelId(le.getTime()), proposition, personneId, ouverture, le }, requete);
  return 'ouvert';
}
