import 'server-only';
import { jourAParis } from '../../adaptateurs/horloge';
import { base, lignes } from '../../base';

const LOT = 10_000;
const JOUR_MS = 86_400_000;

/** How long what a request of access held is kept: unproved, a day; decided, a year. */
const CONSERVATION_JOURS = { a_verifier: 1, decidee: 365 } as const;

const LIGNES = `WITH aPurger AS (SELECT i."listeId", i.rang FROM "LigneInscrite" i JOIN "ListeInscrits" l ON l.id = i."listeId"
    WHERE l."conserveeJusquAu" < $1::date LIMIT ${LOT}),
  purgees AS (DELETE FROM "LigneInscrite" m USING aPurger a WHERE m."listeId" = a."listeId" AND m.rang = a.rang RETURNING 1)
  SELECT count(*)::int AS n FROM purgees`;

/** Deletes the names and the numbers of the lists whose year is over, lot by lot: the lists stay, with their counts. */
async function purgerListes(maintenant: Date): Promise<void> {
  for (let n = LOT; n === LOT; ) {
    const [purge] = await lignes<{ n: number }>('purger_listes', LIGNES, [jourAParis(maintenant)]);
    n = purge?.n ?? 0;
  }
}

/** What institutions left here and that has served. */
export async function purgerEtablissements(maintenant: Date): Promise<void> {
  const ilYA = (jours: number) => new Date(maintenant.getTime() - jours * JOUR_MS);
  await purgerListes(maintenant);
  await base().demandeDeReferent.deleteMany({
    where: { etat: 'a_verifier', expireLe: { lt: ilYA(CONSERVATION_JOURS.a_verifier) } },
  });
  await base().demandeDeReferent.deleteMany({
    where: {
      etat: { in: ['agreee', 'refusee'] },
      decideeLe: { lt: ilYA(CONSERVATION_JOURS.decidee) },
    },
  });
}
