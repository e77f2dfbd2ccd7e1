import 'server-only';
import { debutDuSejour, depotDeGarantie, reglesDuSejour } from '@/lib/domain/logement/sejour';
import { jourAParis } from '../../../adaptateurs/horloge';
import { parLeBassin, type Requete } from '../../demande';
import { crousDuCodePostal } from '../crous';

interface PropositionReservee {
  readonly personneId: string;
  readonly annee: string;
  readonly residenceId: number;
  readonly codePostal: string | null;
  readonly loyer: number | null;
}

const RESERVEE = `SELECT d."personneId", p.annee, l."residenceId", r."codePostal", coalesce(l."loyerSeulMin", l."loyerMin") AS loyer
  FROM "Proposition" p JOIN "DemandeLogement" d ON d.id = p."demandeId" JOIN "Logement" l ON l.id = p."logementId"
  JOIN "Residence" r ON r.id = l."residenceId" WHERE p.id = $1::uuid`;

const OUVRIR = `WITH ouvert AS (
  INSERT INTO "Sejour" (id, "personneId", annee, crous, "residenceId", etat, version, "debutLe", "finLe", depot, loyer, "ouvertLe", "modifieLe")
  VALUES ($1::uuid, $2::uuid, $3, $4, $5, 'ouvert', 1, $6::date, $7::date, $8, $9, $10::timestamptz, $10::timestamptz)
  ON CONFLICT (id) DO NOTHING RETURNING id)
INSERT INTO "EvenementSejour" ("sejourId", rang, type, donnees, acteur, "survenuLe")
SELECT id, 1, 'sejour_ouvert', jsonb_build_object('annee', $3::text, 'debut', $6::date::text, 'fin', $7::date::text, 'depot', $8::int),
  'systeme', $10::timestamptz FROM ouvert RETURNING "sejourId"`;

/**
 * Opens the stay of a proposal whose advance is settled, in the caller's transaction or on its own. Asked again it changes nothing:
 * what a settlement couldn't do at once, the sweep does.
 */
export async function ouvrirSejour(
  proposition: string,
  le: Date,
  requete: Requete = parLeBassin,
): Promise<'ouvert' | 'deja_ouvert' | 'sans_regle'> {
  const [reservee] = await requete<PropositionReservee>('sejour_reserve', RESERVEE, [proposition]);
  const regles = reglesDuSejour(reservee?.annee ?? '');
  if (!reservee || !regles.ok) return 'sans_regle';
  const { personneId, annee, residenceId, codePostal, loyer } = reservee;
  const debut = debutDuSejour(regles.valeur, jourAParis(le));
  if (debut > regles.valeur.fin) return 'sans_regle';
  const ouverts = await requete('sejour_ouvrir', OUVRIR, [
    ...[proposition, personneId, annee, crousDuCodePostal(codePostal), residenceId, debut, regles.valeur.fin],
    ...[depotDeGarantie(regles.valeur, loyer), loyer, le.toISOString()],
  ]);
  return ouverts.length > 0 ? 'ouvert' : 'deja_ouvert';
}

const MANQUANTS = `SELECT p.id, coalesce((SELECT max(e."survenuLe") FROM "EvenementLogement" e WHERE e."demandeId" = p."demandeId"
    AND e.type = 'proposition_reservee' AND e.donnees->>'proposition' = p.id::text), p."faiteLe") AS le
  FROM "Proposition" p LEFT JOIN "Sejour" s ON s.id = p.id WHERE p.etat = 'reservee' AND s.id IS NULL LIMIT 500`;

/** Opens the stays that a settlement left behind. Returns how many. */
export async function ouvrirLesSejoursManquants(): Promise<number> {
  const manquants = await parLeBassin<{ id: string; le: Date }>('sejours_manquants', MANQUANTS, []);
  let ouverts = 0;
  for (const { id, le } of manquants) if ((await ouvrirSejour(id, le)) === 'ouvert') ouverts++;
  return ouverts;
}
