import 'server-only';
import type { ActeurSejour, EvenementSejour } from '@/lib/domain/logement/sejour';
import { dernierJourDuSejour, evoluerSejour } from '@/lib/domain/logement/sejour';
import type { Tx } from '../../base';
import { lignes } from '../../base';
import { nouvelId } from '../../cvec';
import type { LigneSejour, SituationSejour } from './situation';
import { sqlSituationSejour, versSituationSejour } from './situation';

/** Whose stay it is: another's is as one that doesn't exist. `crous` is `null` for the national role. */
export type CibleSejour =
  | { readonly par: 'id'; readonly id: string }
  | { readonly par: 'etudiant'; readonly id: string; readonly personneId: string }
  | { readonly par: 'agent'; readonly id: string; readonly crous: string | null }
  | { readonly par: 'demande'; readonly demande: string; readonly crous: string | null };

const CONDITIONS: Readonly<Record<CibleSejour['par'], string>> = {
  id: 's.id = $1::uuid',
  etudiant: 's.id = $1::uuid AND s."personneId" = $2::uuid',
  agent: 's.id = $1::uuid AND ($2::text IS NULL OR s.crous = $2)',
  demande: `s.id = (SELECT "objetId" FROM "DemandeInstruction" WHERE id = $1::uuid AND genre = 'dossier_locatif')
    AND ($2::text IS NULL OR s.crous = $2)`,
};

function valeursDe(cible: CibleSejour): readonly (string | null)[] {
  const { par: _, ...valeurs } = cible;
  return Object.values(valeurs);
}

/** A stay in one snapshot; `null` when there is none, or not theirs. */
export async function lireSejour(cible: CibleSejour): Promise<SituationSejour | null> {
  const sql = sqlSituationSejour(CONDITIONS[cible.par]);
  const [ligne] = await lignes<LigneSejour & object>(`sejour_${cible.par}`, sql, valeursDe(cible));
  return ligne ? versSituationSejour(ligne) : null;
}

/** The same under a lock, inside a command: nobody else changes it until the command ends. */
export async function verrouillerSejour(tx: Tx, cible: CibleSejour): Promise<SituationSejour | null> {
  const condition = CONDITIONS[cible.par];
  const valeurs = valeursDe(cible);
  // The lock first, in a statement of its own: what is read next is what the last writer left.
  await tx.$queryRawUnsafe(`SELECT s.id FROM "Sejour" s WHERE ${condition} FOR UPDATE`, ...valeurs);
  const [ligne] = await tx.$queryRawUnsafe<LigneSejour[]>(sqlSituationSejour(condition), ...valeurs);
  return ligne ? versSituationSejour(ligne) : null;
}

const AGENDA = 7_403;

/** Hours of a residence are taken and given one command at a time. Locked before any stay, so that two commands can't cross. */
export async function verrouillerLAgenda(tx: Tx, cible: CibleSejour): Promise<void> {
  await tx.$queryRawUnsafe(
    `SELECT 1 AS fait FROM (SELECT pg_advisory_xact_lock(${AGENDA}, s."residenceId") FROM "Sejour" s
      WHERE ${CONDITIONS[cible.par]}) verrou`,
    ...valeursDe(cible),
  );
}

const JOURNAL = `INSERT INTO "EvenementSejour" ("sejourId", rang, type, donnees, acteur, "survenuLe")
  SELECT $1::uuid, x.rang, x.type, x.donnees, $2, $3::timestamptz
  FROM jsonb_to_recordset($4::jsonb) AS x(rang int, type text, donnees jsonb)`;
const ETAT = `UPDATE "Sejour" SET etat = $2::"EtatSejour", version = $3, "finLe" = $4::date, "modifieLe" = $5::timestamptz
  WHERE id = $1::uuid AND version = $6 RETURNING id`;
const PRENDRE = `INSERT INTO "RendezVous" (id, "sejourId", "residenceId", genre, creneau, etat, "prisLe")
  VALUES ($1::uuid, $2::uuid, $3, $4, $5, 'pris', $6::timestamptz)`;
const LIBERER = `UPDATE "RendezVous" SET etat = 'libere', "closLe" = $2::timestamptz WHERE id = $1::uuid AND etat = 'pris'`;
const HONORER = `UPDATE "RendezVous" SET etat = 'honore', "closLe" = $2::timestamptz WHERE "sejourId" = $1::uuid AND etat = 'pris'`;
const ATTENDRE = `INSERT INTO "AttenteRendezVous" (id, "sejourId", "residenceId", genre, etat, "depuisLe")
  VALUES ($1::uuid, $2::uuid, $3, $4, 'attend', $5::timestamptz)`;
const FINIR_D_ATTENDRE = `UPDATE "AttenteRendezVous" SET etat = $2 WHERE "sejourId" = $1::uuid AND etat = 'attend'`;

/** The rows of the agenda that one event writes. */
async function suivreLAgenda(tx: Tx, { id, residenceId }: SituationSejour, e: EvenementSejour, le: Date) {
  const instant = le.toISOString();
  const ecrire = (sql: string, ...valeurs: readonly unknown[]) => tx.$executeRawUnsafe(sql, ...valeurs);
  switch (e.type) {
    case 'rendez_vous_pris':
      await ecrire(PRENDRE, e.rendezVous, id, residenceId, e.genre, e.creneau, instant);
      await ecrire(FINIR_D_ATTENDRE, id, 'servie');
      return;
    case 'rendez_vous_libere':
      await ecrire(LIBERER, e.rendezVous, instant);
      return;
    case 'attente_ouverte':
      await ecrire(ATTENDRE, nouvelId(le.getTime()), id, residenceId, e.genre, instant);
      return;
    case 'attente_fermee':
      await ecrire(FINIR_D_ATTENDRE, id, 'quittee');
      return;
    case 'entree_constatee':
    case 'sortie_constatee':
      await ecrire(HONORER, id, instant);
      await ecrire(FINIR_D_ATTENDRE, id, 'quittee');
      return;
  }
}

/** One decided change: events, who and when. */
export interface GesteSejour {
  readonly evenements: readonly EvenementSejour[];
  readonly acteur: ActeurSejour;
  readonly le: Date;
}

/** Writes events, row and agenda under the version that was read. Throws when somebody wrote in between: the lock forbids it. */
export async function ecrireSejour(tx: Tx, sejour: SituationSejour, geste: GesteSejour): Promise<void> {
  const { evenements, acteur, le } = geste;
  const { vie: avant, id } = sejour;
  const apres = evenements.reduce(evoluerSejour, avant);
  const instant = le.toISOString();
  const journal = evenements.map(({ type, ...donnees }, i) => ({ rang: avant.rang + 1 + i, type, donnees }));
  await tx.$executeRawUnsafe(JOURNAL, id, acteur, instant, JSON.stringify(journal));
  const fin = dernierJourDuSejour(apres);
  const ecrites = await tx.$queryRawUnsafe<object[]>(
    ETAT,
    id,
    apres.etat,
    apres.rang,
    fin,
    instant,
    avant.rang,
  );
  if (ecrites.length !== 1) throw new Error(`séjour ${id} changé entre-temps`);
  for (const evenement of evenements) await suivreLAgenda(tx, sejour, evenement, le);
}
