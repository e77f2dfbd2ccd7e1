import { beforeAll, describe, expect, it } from 'vitest';
import type { IssueBancaire } from '@/lib/server/adaptateurs/banque-locale';
import { base } from '@/lib/server/base';
import { emettreVirements } from '@/lib/server/cvec/commandes/virer';
import { balayerAvances, cloreAvance } from '@/lib/server/logement';
import { renoncer } from '@/lib/server/logement/avance/commandes/rendre';
import { refuserLaProposition } from '@/lib/server/logement/avance/commandes/repondre';
import { notification, notificationChangee, preparer, repond } from '../../cvec/outillage';
import { audit as auditDeLaDemande } from '../demande/outillage';
import {
  APRES_L_ECHEANCE,
  apres,
  audit,
  demarrer,
  demarrerParLien,
  donnerCompte,
  EN_REGLE,
  expirer,
  ficheDeRennes,
  type Invitee,
  invitee,
  JUIN,
  lienDe,
} from './outillage';

beforeAll(preparer, 60_000);

/** The same storm each time: what breaks can be played again. */
function hasard(graine: number) {
  let etat = graine;
  const tirer = (n: number) => {
    etat = (Math.imul(etat, 1_664_525) + 1_013_904_223) >>> 0;
    return etat % n;
  };
  return { tirer, parmi: <T>(choix: readonly T[]): T => choix[tirer(choix.length)] as T };
}

type Coup = () => Promise<unknown>;
const ISSUES: readonly IssueBancaire[] = ['accepte', 'accepte', 'accepte', 'refuse', 'abandonne'];

/** Callbacks of one payment as they come: doubled, late, of the wrong amount, contradicted. */
function retours(
  paiement: Awaited<ReturnType<typeof demarrer>>,
  { parmi, tirer }: ReturnType<typeof hasard>,
): Coup[] {
  const { formulaire } = paiement;
  const dit = notification(formulaire, parmi(ISSUES));
  const quand = () => parmi([JUIN, apres(10), APRES_L_ECHEANCE]);
  const coups: Coup[] = [() => repond(dit, quand())];
  if (tirer(2) === 0) coups.push(() => repond(dit, quand()));
  if (tirer(4) === 0) coups.push(() => repond(notification(formulaire, 'refuse'), quand()));
  if (tirer(4) === 0)
    coups.push(() => repond(notificationChangee(formulaire, { vads_amount: '1' }), quand()));
  return coups;
}

/** What happens to one student around her deadline, all at once. */
async function bousculer(qui: Invitee, graine: number): Promise<void> {
  const sort = hasard(graine);
  const { tirer, parmi } = sort;
  const paiements = [await demarrer(qui)];
  if (tirer(2) === 0) paiements.push(await demarrer(qui));
  if (tirer(2) === 0) paiements.push(await demarrerParLien(await lienDe(qui)));
  const { avance, personneId } = qui;
  const autour: readonly Coup[] = [
    () => expirer(avance),
    () => cloreAvance(avance, APRES_L_ECHEANCE),
    () => refuserLaProposition({ proposition: avance, personneId, horloge: apres(20) }),
    () => renoncer({ avance, personneId, horloge: apres(30) }),
    () => donnerCompte(qui),
    () => balayerAvances(APRES_L_ECHEANCE),
  ];
  const coups = paiements.flatMap((paiement) => retours(paiement, sort));
  for (let i = tirer(4); i > 0; i--) coups.splice(tirer(coups.length + 1), 0, parmi(autour));
  await Promise.all(coups.map((coup) => coup()));
}

describe('autour de l’échéance, tout à la fois', () => {
  it('chaque euro capté tient un logement ou revient, une fois, et le journal redonne la base', async () => {
    const bousculees: Invitee[] = [];
    for (let graine = 1; graine <= 16; graine++) {
      const qui = await invitee(await ficheDeRennes());
      await bousculer(qui, graine * 7919);
      bousculees.push(qui);
    }
    // Later, in calm, every third of those who have a room gives it up.
    for (const [i, qui] of bousculees.entries())
      if (i % 3 === 0) await renoncer({ ...qui, horloge: apres(60) });
    for (const qui of bousculees) await donnerCompte(qui);
    await emettreVirements({ crous: 'REN', horloge: APRES_L_ECHEANCE });
    const fins = new Set<string>();
    for (const qui of bousculees) {
      const lue = await audit(qui.avance);
      const { etat, proposition, remboursements, payees } = lue;
      expect({ fidele: lue.fidele, solde: lue.solde }, qui.avance).toEqual(EN_REGLE);
      expect((await auditDeLaDemande(qui)).fidele, qui.avance).toBe(true);
      fins.add(etat);
      // Each payment is the settlement, or is given back; the settlement is given back when the room was.
      expect(payees - remboursements.length, qui.avance).toBe(etat === 'reglee' ? 1 : 0);
      if (etat === 'reglee') expect(proposition).toBe('reservee');
      if (proposition === 'reservee') expect(etat).toBe('reglee');
      expect(
        remboursements.every((r) => r.etat === 'vire'),
        JSON.stringify(remboursements),
      ).toBe(true);
    }
    expect([...fins], 'la tempête finit de plusieurs façons').toEqual(
      expect.arrayContaining(['reglee', 'close', 'remboursee']),
    );
  }, 180_000);

  it('n’a jamais deux règlements d’une avance, ni deux remboursements d’un paiement, ni d’argent sans dû', async () => {
    const [doubles] = await base().$queryRaw<{ reglements: number; rendus: number; orphelins: number }[]>`
      SELECT (SELECT count(*)::int FROM (SELECT 1 FROM "EvenementAvance" WHERE type = 'avance_reglee'
          GROUP BY "avanceId" HAVING count(*) > 1) x) AS reglements,
        (SELECT count(*)::int FROM (SELECT 1 FROM "Remboursement" WHERE etat <> 'refuse' AND "avanceId" IS NOT NULL
          GROUP BY "tentativeId" HAVING count(*) > 1) y) AS rendus,
        (SELECT count(*)::int FROM "Tentative" t WHERE t.etat = 'payee' AND t."avanceId" IS NOT NULL
          AND NOT EXISTS (SELECT FROM "Ecriture" e WHERE e."tentativeId" = t.id AND e.sens = 'encaissement'
            AND e."avanceId" = t."avanceId" AND e.centimes = t.centimes)) AS orphelins`;
    expect(doubles).toEqual({ reglements: 0, rendus: 0, orphelins: 0 });
  });

  it('refuse dans la base une ligne d’argent qui n’est à rien, ou à deux choses', async () => {
    const qui = await invitee();
    const { tentative } = await demarrer(qui);
    const changer = (data: object) => base().tentative.update({ where: { id: tentative }, data });
    await expect(changer({ avanceId: null })).rejects.toThrow();
    await expect(base().evenementAvance.deleteMany({ where: { avanceId: qui.avance } })).rejects.toThrow();
  });
});
