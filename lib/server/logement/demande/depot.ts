import 'server-only';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import type { Tx } from '../../base';
import { estDoublon, lignes } from '../../base';
import { ecritureDemande, type GesteDemande } from './ecriture';
import type { LigneDemande, SituationDemande } from './situation';
import { sqlSituationDemande, versSituationDemande } from './situation';

/** Runs a statement: on the pool, each one a transaction of its own, or inside a command's. */
export type Requete = <T extends object>(
  nom: string,
  sql: string,
  valeurs: readonly unknown[],
) => Promise<readonly T[]>;

export const parLeBassin: Requete = (nom, sql, valeurs) => lignes(nom, sql, valeurs);
export const dansLaTransaction =
  (tx: Tx): Requete =>
  (_nom, sql, valeurs) =>
    tx.$queryRawUnsafe(sql, ...valeurs);

/** How a request is found. */
export type CibleDemande =
  | { readonly par: 'id'; readonly id: string }
  | { readonly par: 'personne'; readonly personneId: string; readonly annee: string }
  | { readonly par: 'proposition'; readonly proposition: string };

const CONDITIONS: Readonly<Record<CibleDemande['par'], string>> = {
  id: 'd.id = $1::uuid',
  personne: 'd."personneId" = $1::uuid AND d.annee = $2',
  proposition: 'd.id = (SELECT "demandeId" FROM "Proposition" WHERE id = $1::uuid)',
};

function valeursDe(cible: CibleDemande): readonly string[] {
  const { par: _, ...valeurs } = cible;
  return Object.values(valeurs);
}

/** A request and everything that hangs on it, in one snapshot; `null` when there is none. */
export async function lireDemande(
  cible: CibleDemande,
  requete: Requete = parLeBassin,
  verrou = false,
): Promise<SituationDemande | null> {
  const condition = CONDITIONS[cible.par];
  const valeurs = valeursDe(cible);
  // Locked first, read afterwards: a statement that waited would read what hangs on the row as it was before.
  if (verrou) {
    const verrouiller = `SELECT d.id FROM "DemandeLogement" d WHERE ${condition} FOR UPDATE`;
    await requete(`demande_logement_verrou_${cible.par}`, verrouiller, valeurs);
  }
  const sql = sqlSituationDemande(condition);
  const [ligne] = await requete<LigneDemande>(`demande_logement_${cible.par}`, sql, valeurs);
  return ligne ? versSituationDemande(ligne) : null;
}

type Ecrit = 'ecrit' | 'perdu' | 'chambre_prise';

/** Writes a change in one statement. `perdu`: somebody wrote since it was read, and then nothing is written. */
async function ecrire(requete: Requete, id: string, geste: GesteDemande): Promise<Ecrit> {
  const { nom, sql, valeurs } = ecritureDemande(id, geste);
  const [ligne] = await requete<{ lues: number; ecrites: number }>(nom, sql, valeurs);
  if (ligne?.ecrites === 1) return 'ecrit';
  return ligne?.lues === 1 ? 'chambre_prise' : 'perdu';
}

const estDoublonPg = (erreur: unknown): boolean =>
  estDoublon(erreur) ||
  (erreur instanceof Object &&
    (('code' in erreur && erreur.code === '23505') ||
      ('code' in erreur && erreur.code === 'P2010' && JSON.stringify(erreur).includes('23505'))));

/** A closed offer taken up again meets the index of its room as an error: the transaction around it must outlive that. */
async function ecrireSousReserve(requete: Requete, id: string, geste: GesteDemande): Promise<Ecrit> {
  const reprend = geste.evenements.some(
    (e) => e.type === 'proposition_reservee' && geste.avant.propositions[e.proposition]?.etat !== 'proposee',
  );
  if (!reprend) return ecrire(requete, id, geste);
  const point = (sql: string) => (requete === parLeBassin ? [] : requete('point', sql, []));
  await point('SAVEPOINT reprise');
  try {
    const ecrit = await ecrire(requete, id, geste);
    await point('RELEASE SAVEPOINT reprise');
    return ecrit;
  } catch (erreur) {
    if (!estDoublonPg(erreur)) throw erreur;
    await point('ROLLBACK TO SAVEPOINT reprise');
    return 'chambre_prise';
  }
}

/** A decided change, and what to answer once it is written. `null` when there is nothing to write. */
export interface EffetDemande<T> {
  readonly geste: GesteDemande | null;
  readonly repondre: () => T;
}

const ESSAIS = 30;

/**
 * Reads, judges, writes (docs/decisions/016): what was judged is what is written over. A request that moved in between is read and judged
 * again. Two requests that want one room are told apart by its partial unique index: the second reads `chambre_prise`.
 */
export async function appliquerDemande<T, R>(
  cible: CibleDemande,
  juger: (
    situation: SituationDemande,
  ) => Resultat<EffetDemande<T>, R> | Promise<Resultat<EffetDemande<T>, R>>,
  requete: Requete = parLeBassin,
): Promise<Resultat<T, R | 'introuvable' | 'chambre_prise'>> {
  for (let reste = ESSAIS; reste > 0; reste--) {
    const situation = await lireDemande(cible, requete, requete !== parLeBassin);
    if (!situation) return refus('introuvable' as const);
    const effet = await juger(situation);
    if (!effet.ok) return effet;
    const { geste, repondre } = effet.valeur;
    const ecrit = geste ? await ecrireSousReserve(requete, situation.id, geste) : 'ecrit';
    if (ecrit === 'ecrit') return succes(repondre());
    if (ecrit === 'chambre_prise') return refus('chambre_prise' as const);
  }
  throw new Error('la demande de logement change sans cesse');
}
