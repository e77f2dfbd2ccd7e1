import { beforeAll, describe, expect, it } from 'vitest';
import { base } from '@/lib/server/base';
import { balayerAvances, cloreAvance, ouvrirDepot } from '@/lib/server/logement';
import { notification, preparer, repond } from '../../cvec/outillage';
import { demandeuse } from '../demande/outillage';
import {
  APRES_L_ECHEANCE,
  audit,
  demarrer,
  EN_REGLE,
  expirer,
  ficheDeRennes,
  invitee,
  JUIN,
  lienDe,
  ordonner,
  proposer,
  reglee,
} from './outillage';

beforeAll(preparer, 60_000);

describe('de l’argent qui arrive trop tard', () => {
  it('réserve quand même, tant que personne n’a rendu le logement', async () => {
    const qui = await invitee();
    const { formulaire } = await demarrer(qui);
    expect(await repond(notification(formulaire), APRES_L_ECHEANCE)).toBe('transition');
    expect(await audit(qui.avance)).toMatchObject({ ...EN_REGLE, etat: 'reglee', proposition: 'reservee' });
  });

  it('réserve encore un logement rendu que personne n’a repris', async () => {
    const qui = await invitee();
    const { formulaire } = await demarrer(qui);
    await expirer(qui.avance);
    expect(await cloreAvance(qui.avance, APRES_L_ECHEANCE)).toBe(1);
    expect((await audit(qui.avance)).etat).toBe('close');
    expect(await repond(notification(formulaire), APRES_L_ECHEANCE)).toBe('transition');
    expect(await audit(qui.avance)).toMatchObject({ ...EN_REGLE, etat: 'reglee', proposition: 'reservee' });
  });

  it('se rend de lui-même quand quelqu’un d’autre a le logement', async () => {
    const fiche = await ficheDeRennes();
    const qui = await invitee(fiche);
    const { formulaire } = await demarrer(qui);
    await expirer(qui.avance);
    await proposer(await demandeuse(), fiche, {
      echeanceA: APRES_L_ECHEANCE.maintenant().getTime() + 1_000_000,
    });
    expect(await repond(notification(formulaire), APRES_L_ECHEANCE)).toBe('transition');
    const lue = await audit(qui.avance);
    expect(lue).toMatchObject({ ...EN_REGLE, etat: 'close', payees: 1, proposition: 'expiree' });
    expect(lue.remboursements).toEqual([
      { motif: 'chambre_rendue', etat: 'iban_attendu', centimes: 10_000, crous: 'REN' },
    ]);
  });

  it('se rend de lui-même après un refus de l’étudiant', async () => {
    const qui = await invitee();
    const { formulaire } = await demarrer(qui);
    await ordonner(qui.avance, 'refuser_proposition');
    expect(await repond(notification(formulaire), JUIN)).toBe('transition');
    const lue = await audit(qui.avance);
    expect(lue).toMatchObject({ ...EN_REGLE, etat: 'close', proposition: 'refusee' });
    expect(lue.remboursements[0]?.motif).toBe('chambre_rendue');
  });

  it('au même instant que le logement repart : il réserve ou il est rendu, jamais ni l’un ni l’autre', async () => {
    for (let essai = 0; essai < 8; essai++) {
      const qui = await invitee();
      const { formulaire } = await demarrer(qui);
      await Promise.all([
        repond(notification(formulaire), APRES_L_ECHEANCE),
        ordonner(qui.avance, 'refuser_proposition', APRES_L_ECHEANCE),
        cloreAvance(qui.avance, APRES_L_ECHEANCE),
      ]);
      const { etat, proposition, remboursements, fidele, solde, payees } = await audit(qui.avance);
      expect({ fidele, solde, payees }).toEqual({ ...EN_REGLE, payees: 1 });
      if (etat === 'reglee')
        expect({ proposition, remboursements }).toEqual({ proposition: 'reservee', remboursements: [] });
      else expect({ etat, rendus: remboursements.length }).toEqual({ etat: 'close', rendus: 1 });
    }
  });
});

describe('ce que la minute ferme', () => {
  it('l’avance d’un logement qui est reparti, et son lien avec elle', async () => {
    const qui = await invitee();
    await lienDe(qui);
    await ordonner(qui.avance, 'refuser_proposition');
    const { closes } = await balayerAvances(JUIN);
    expect(closes).toBeGreaterThanOrEqual(1);
    const lue = await audit(qui.avance);
    expect(lue).toMatchObject({ ...EN_REGLE, etat: 'close' });
    expect(lue.avance.liens[0]?.etat).toBe('caduc');
  });

  it('la carte que la banque a oubliée, une fois le temps vraiment passé', async () => {
    const qui = await invitee();
    const { tentative } = await demarrer(qui);
    const passe = new Date(Date.now() - 3_600_000);
    await base().tentative.update({ where: { id: tentative }, data: { inscriteLe: passe } });
    await balayerAvances({ maintenant: () => new Date(), aujourdhui: () => '2026-11-22' });
    const lue = await audit(qui.avance);
    expect(lue.avance.tentatives[0]?.etat).toBe('expiree');
    expect(lue).toMatchObject({ ...EN_REGLE, etat: 'a_payer' });
  });

  it('ne rappelle qu’une fois un lien qui se ferme bientôt', async () => {
    const qui = await invitee();
    await lienDe(qui);
    const [lien] = (await audit(qui.avance)).avance.liens;
    const bientot = {
      maintenant: () => new Date((lien?.expireLe.getTime() ?? 0) - 3_600_000),
      aujourdhui: JUIN.aujourdhui,
    };
    await base().lienDePaiement.updateMany({
      where: { avanceId: qui.avance },
      data: { inscritLe: lien?.creeLe },
    });
    expect((await balayerAvances(bientot)).rappels).toBeGreaterThanOrEqual(1);
    expect((await audit(qui.avance)).avance.liens[0]?.rappel).toBe('2h');
    expect((await balayerAvances(bientot)).rappels).toBe(0);
  });
});

describe('le dépôt de garantie', () => {
  it('ne s’ouvre que pour un logement réservé, à côté de l’avance', async () => {
    const proposee = await invitee();
    expect(await ouvrirDepot(proposee.avance, 24_500, JUIN.maintenant())).toBe('introuvable');
    const qui = await reglee();
    expect(await ouvrirDepot(qui.avance, 24_500, JUIN.maintenant())).toBe('ouvert');
    expect(await ouvrirDepot(qui.avance, 24_500, JUIN.maintenant())).toBe('ouvert');
    const dus = await base().avance.findMany({
      where: { propositionId: qui.avance },
      orderBy: { genre: 'asc' },
    });
    expect(dus.map(({ genre, centimes, echeanceLe }) => [genre, centimes, echeanceLe === null])).toEqual([
      ['avance', 10_000, false],
      ['depot_de_garantie', 24_500, true],
    ]);
  });

  it('payé avant que le dossier soit accepté, se rend : rien ne se prend sans droit', async () => {
    const qui = await reglee();
    await ouvrirDepot(qui.avance, 24_500, JUIN.maintenant());
    const depot = await base().avance.findFirstOrThrow({
      where: { propositionId: qui.avance, genre: 'depot_de_garantie' },
    });
    const { formulaire } = await demarrer({ ...qui, avance: depot.id });
    expect(await repond(notification(formulaire), JUIN)).toBe('transition');
    const lue = await audit(depot.id);
    expect(lue).toMatchObject({ ...EN_REGLE, etat: 'close', payees: 1 });
    expect(lue.remboursements[0]).toMatchObject({ motif: 'chambre_rendue', centimes: 24_500 });
  });
});
