import 'server-only';
import type { Rappel } from '@/lib/domain/paiement';
import { RAPPELS, rappelDu } from '@/lib/domain/paiement';
import { lignes, transaction } from '../../base';
import { cvecRappelLien, envoyerCourriel } from '../../courriels';
import type { Horloge } from '../../ports/horloge';
import { appliquer } from '../depot';
import { juger } from '../juger';
import { pageDe } from '../messages';

const LOT = 500;

// The time must have passed for good as well: what a visitor of the demonstration begins on a simulated day of the past is not old.
const ECHUES = `SELECT DISTINCT "cvecId" FROM (
  (SELECT "cvecId" FROM "Tentative" WHERE etat IN ('creee', 'redirigee') AND "expireLe" <= $1::timestamptz
    AND $1::timestamptz >= "inscriteLe" + ("expireLe" - "creeeLe") LIMIT ${LOT})
  UNION ALL
  (SELECT "cvecId" FROM "LienDePaiement" WHERE etat = 'actif' AND "expireLe" <= $1::timestamptz
    AND $1::timestamptz >= "inscritLe" + ("expireLe" - "creeLe") LIMIT ${LOT})) echues`;

/** Closes what the clock has closed: attempts after twenty minutes, links after 48 hours, notices after their day. */
export async function expirer(horloge: Horloge): Promise<number> {
  let fermees = 0;
  const le = horloge.maintenant().toISOString();
  for (const { cvecId } of await lignes<{ cvecId: string }>('cvec_echues', ECHUES, [le])) {
    const fait = await appliquer({ par: 'id', id: cvecId }, (situation) =>
      juger(situation, { commande: { type: 'expirer' }, acteur: 'systeme', horloge, repondre: () => true }),
    );
    if (fait.ok) fermees++;
  }
  return fermees;
}

interface LienARappeler {
  readonly id: string;
  readonly expireA: number;
  readonly rappel: Rappel | null;
  readonly annee: string;
  readonly email: string;
  readonly prenom: string;
}

const A_RAPPELER = `SELECT l.id, (extract(epoch from l."expireLe") * 1000)::float8 AS "expireA", l.rappel, c.annee, p.email, p.prenom
  FROM "LienDePaiement" l JOIN "Cvec" c ON c.id = l."cvecId" JOIN "Personne" p ON p.id = c."personneId"
  WHERE l.etat = 'actif' AND l."expireLe" > $1::timestamptz AND l."expireLe" <= $1::timestamptz + $2::float8 * interval '1 ms'
    AND $1::timestamptz >= l."inscritLe" + (l."expireLe" - $2::float8 * interval '1 ms' - l."creeLe")
    AND l.rappel IS DISTINCT FROM '2h' ORDER BY l."expireLe" LIMIT ${LOT}`;

const RESTE: Readonly<Record<Rappel, string>> = { '24h': '24 heures', '2h': '2 heures' };

/** Reminds students of the links that end soon. The reminder and its mark are one transaction: it leaves once. */
export async function rappelerLiens(horloge: Horloge): Promise<number> {
  const maintenant = horloge.maintenant();
  let envoyes = 0;
  const liens = await lignes<LienARappeler & object>('liens_a_rappeler', A_RAPPELER, [
    maintenant.toISOString(),
    RAPPELS[0].avantMs,
  ]);
  for (const { id, expireA, rappel, annee, email, prenom } of liens) {
    const du = rappelDu(expireA, rappel, maintenant.getTime());
    if (!du) continue;
    envoyes += await transaction(async (tx) => {
      const { count } = await tx.lienDePaiement.updateMany({
        where: { id, etat: 'actif', rappel },
        data: { rappel: du },
      });
      if (count === 0) return 0;
      const courriel = cvecRappelLien({ prenom, annee, lien: pageDe(annee), reste: RESTE[du] });
      await envoyerCourriel(tx, { cle: `cvec-rappel:${id}:${du}`, destinataire: email, courriel });
      return 1;
    });
  }
  return envoyes;
}

/** What a minute's job does. */
export async function balayerCvec(
  horloge: Horloge,
): Promise<{ readonly fermees: number; readonly rappels: number }> {
  return { fermees: await expirer(horloge), rappels: await rappelerLiens(horloge) };
}
