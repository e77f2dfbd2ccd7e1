import 'server-only';
import type { EtatProposition } from '@/lib/domain/logement';
import type { CleMotifAvance, GenreAvance, VieAvance } from '@/lib/domain/logement/avance';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import { type LignesBrutes, type LignesDues, lignesDues, ms, partsDeVie, sqlLignesDues } from '../../du';

/** One row of each table, as the query gives them. */
export interface LigneAvance extends LignesBrutes<CleMotifAvance> {
  readonly id: string;
  readonly propositionId: string;
  readonly personneId: string;
  readonly annee: AnneeUniversitaire;
  readonly version: number;
  readonly genre: GenreAvance;
  readonly crous: string;
  readonly centimes: number;
  readonly echeanceA: number | null;
  readonly iban: boolean;
  readonly close: boolean;
  readonly regleePar: string | null;
  readonly regleeA: number | null;
  readonly email: string;
  readonly prenom: string;
  readonly nom: string;
  /** Where the offer of the room stands. */
  readonly proposition: EtatProposition;
  readonly residence: string;
  readonly ville: string;
}

/** An advance, its owner, its room and its life, read in one query: what every command judges. */
export interface SituationAvance extends Omit<LigneAvance, keyof LignesDues>, LignesDues<CleMotifAvance> {
  readonly vie: VieAvance;
}

export function versSituationAvance(ligne: LigneAvance): SituationAvance {
  const { version: rang, annee, genre, crous, centimes, echeanceA, iban, close, regleePar } = ligne;
  const dues = lignesDues(ligne);
  const mode = dues.tentatives.find(({ id }) => id === regleePar)?.mode;
  const vie: VieAvance = {
    ...{ rang, annee, genre, crous, centimes, echeanceA, iban, close },
    acquittement: regleePar !== null && mode ? { tentative: regleePar, mode } : null,
    ...partsDeVie(dues),
  };
  return { ...ligne, ...dues, vie };
}

/** Whether the student holds the room: offered is enough for an advance, a deposit asks for a booked one. */
export const tientLaChambre = ({ genre, proposition }: SituationAvance): boolean =>
  proposition === 'reservee' || (genre === 'avance' && proposition === 'proposee');

/** « Résidence Kergoat, Rennes » */
export const nomDuLogement = ({ residence, ville }: Pick<SituationAvance, 'residence' | 'ville'>): string =>
  `${residence}, ${ville}`;

/** Everything about one advance, in one snapshot. `$1` is what `condition` compares. */
export const sqlSituationAvance = (
  condition: string,
): string => `SELECT a.id, a."propositionId", a."personneId", a.annee, a.version, a.genre, a.crous, a.centimes,
  ${ms('a."echeanceLe"')} AS "echeanceA", a."ibanScelle" IS NOT NULL AS iban, a."closeLe" IS NOT NULL AS close,
  a."tentativeId" AS "regleePar", ${ms('a."regleeLe"')} AS "regleeA", p.email, p.prenom, p.nom, q.etat AS proposition,
  r.nom AS residence, r.ville, ${sqlLignesDues('avanceId', 'a.id')}
FROM "Avance" a JOIN "Personne" p ON p.id = a."personneId" JOIN "Proposition" q ON q.id = a."propositionId"
  JOIN "Logement" l ON l.id = q."logementId" JOIN "Residence" r ON r.id = l."residenceId" WHERE ${condition}`;
