import 'server-only';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import * as du from '../../du';
import { ecritureAvance, type GesteAvance } from './ecriture';
import type { LigneAvance, SituationAvance } from './situation';
import { sqlSituationAvance, versSituationAvance } from './situation';

/** How an advance is found. */
export type CibleAvance =
  | { readonly par: 'id'; readonly id: string }
  | { readonly par: 'sienne'; readonly id: string; readonly personneId: string }
  | { readonly par: 'tentative'; readonly tentative: string }
  | { readonly par: 'jeton'; readonly jetonHache: string }
  | { readonly par: 'remboursement'; readonly remboursement: string };

const sous = (table: string, colonne: string, type = '') =>
  `a.id = (SELECT "avanceId" FROM "${table}" WHERE ${colonne} = $1${type})`;

const CONDITIONS: Readonly<Record<CibleAvance['par'], string>> = {
  id: 'a.id = $1::uuid',
  sienne: 'a.id = $1::uuid AND a."personneId" = $2::uuid',
  tentative: sous('Tentative', 'id', '::uuid'),
  jeton: sous('LienDePaiement', '"jetonHache"'),
  remboursement: sous('Remboursement', 'id', '::uuid'),
};

function valeursDe(cible: CibleAvance): readonly string[] {
  const { par: _, ...valeurs } = cible;
  return Object.values(valeurs);
}

/** An advance and everything that hangs on it, in one snapshot; `null` when there is none. */
export async function lireAvance(
  cible: CibleAvance,
  requete: du.Requete = du.parLeBassin,
  verrou = false,
): Promise<SituationAvance | null> {
  const condition = CONDITIONS[cible.par];
  const valeurs = valeursDe(cible);
  // Locked first, read afterwards: a statement that waited would read what hangs on the row as it was before.
  if (verrou)
    await requete('avance_verrou', `SELECT a.id FROM "Avance" a WHERE ${condition} FOR UPDATE`, valeurs);
  const [ligne] = await requete<LigneAvance>(`avance_${cible.par}`, sqlSituationAvance(condition), valeurs);
  return ligne ? versSituationAvance(ligne) : null;
}

async function ecrire(
  requete: du.Requete,
  { id }: SituationAvance,
  geste: GesteAvance,
): Promise<du.Ecrit | null> {
  const { nom, sql, valeurs } = ecritureAvance(id, geste);
  const [ligne] = await requete<du.Ecrit & { ecrites: number }>(nom, sql, valeurs);
  return ligne?.ecrites === 1 ? ligne : null;
}

export type EffetAvance<T> = du.Effet<GesteAvance, T>;

const AVANCE: du.Porteur<CibleAvance, SituationAvance, GesteAvance> = {
  ...{ nom: 'l’avance', lire: lireAvance, ecrire },
};

/** Reads, judges, writes one advance, judged again when it moved in between (docs/decisions/016). */
export const appliquerAvance = <T, R>(
  cible: CibleAvance,
  juger: (situation: SituationAvance) => Resultat<EffetAvance<T>, R> | Promise<Resultat<EffetAvance<T>, R>>,
  requete?: du.Requete,
): Promise<Resultat<T, R | 'introuvable'>> => du.appliquerAu(AVANCE, cible, juger, requete);
