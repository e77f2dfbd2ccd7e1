import 'server-only';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { preparerEnvoi } from '../courriels';
import * as du from '../du';
import { ecriture } from './ecriture';
import type { Geste } from './geste';
import { projeter } from './geste';
import type { LigneSituation, Situation } from './situation';
import { sqlSituation, versSituation } from './situation';
import { lireVieCourte } from './vie-courte';

/** How a contribution is found. */
export type Cible =
  | { readonly par: 'id'; readonly id: string }
  | { readonly par: 'personne'; readonly personneId: string; readonly annee: string }
  | { readonly par: 'tentative'; readonly tentative: string }
  | { readonly par: 'jeton'; readonly jetonHache: string }
  | { readonly par: 'avis'; readonly reference: string }
  | { readonly par: 'remboursement'; readonly remboursement: string }
  | { readonly par: 'demande'; readonly demande: string };

const sous = (table: string, colonne: string, type = '') =>
  `c.id = (SELECT "cvecId" FROM "${table}" WHERE ${colonne} = $1${type})`;

const CONDITIONS: Readonly<Record<Cible['par'], string>> = {
  id: 'c.id = $1::uuid',
  personne: 'c."personneId" = $1::uuid AND c.annee = $2',
  tentative: sous('Tentative', 'id', '::uuid'),
  jeton: sous('LienDePaiement', '"jetonHache"'),
  avis: sous('AvisEficash', 'reference'),
  remboursement: sous('Remboursement', 'id', '::uuid'),
  demande: `c.id = (SELECT coalesce(r."cvecId", d."objetId") FROM "DemandeInstruction" d
    LEFT JOIN "Remboursement" r ON r.id = d."objetId" WHERE d.id = $1::uuid)`,
};

/** What the dashboard asks of a contribution: the bench asks the same. */
export const SQL_CVEC_D_UNE_PERSONNE = sqlSituation(CONDITIONS.personne);

function valeursDe(cible: Cible): readonly string[] {
  const { par: _, ...valeurs } = cible;
  return Object.values(valeurs);
}

/** A contribution and everything that hangs on it, in one snapshot; `null` when there is none. */
export async function lireSituation(
  cible: Cible,
  requete: du.Requete = du.parLeBassin,
  verrou = false,
): Promise<Situation | null> {
  const condition = CONDITIONS[cible.par];
  const valeurs = valeursDe(cible);
  // Locked first, read afterwards: a statement that waited would read what hangs on the row as it was before.
  if (verrou) {
    const verrouiller = `SELECT c.id FROM "Cvec" c WHERE ${condition} FOR UPDATE`;
    await requete(`situation_verrou_${cible.par}`, verrouiller, valeurs);
  }
  const [ligne] = await requete<LigneSituation>(`situation_${cible.par}`, sqlSituation(condition), valeurs);
  return ligne ? versSituation(ligne) : null;
}

/** Writes a change in one statement; `null` when somebody wrote since it was read, and then nothing is written. */
async function ecrire(requete: du.Requete, { id }: Situation, geste: Geste): Promise<du.Ecrit | null> {
  const { nom, sql, valeurs } = ecriture({
    ...{ id, versionLue: geste.avant.rang, le: geste.le, projection: projeter(geste) },
    iban: geste.details.iban ?? null,
    communeCode: geste.details.communeCode ?? null,
    envois: geste.envois.map(preparerEnvoi),
  });
  const [ligne] = await requete<du.Ecrit & { ecrites: number }>(nom, sql, valeurs);
  return ligne?.ecrites === 1 ? ligne : null;
}

/** A decided change of a contribution, and what to answer once it is written. */
export type Effet<T> = du.Effet<Geste, T>;

const CVEC: du.Porteur<Cible, Situation, Geste> = {
  nom: 'la contribution',
  lire: async (cible, requete, verrou) =>
    (verrou ? null : await lireVieCourte(cible, requete)) ?? lireSituation(cible, requete, verrou),
  ecrire,
};

/** Reads, judges, writes one contribution, judged again when it moved in between. */
export const appliquer = <T, R>(
  cible: Cible,
  juger: (situation: Situation) => Resultat<Effet<T>, R> | Promise<Resultat<Effet<T>, R>>,
  requete?: du.Requete,
): Promise<Resultat<T, R | 'introuvable'>> => du.appliquerAu(CVEC, cible, juger, requete);
