import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { base } from '@/lib/server/base';
import { lireLienDAvance, ouvrirAvance } from '@/lib/server/logement';
import {
  annulerLienDAvance,
  creerLienDAvance,
  demarrerAvance,
} from '@/lib/server/logement/avance/commandes/payer';
import { refuserLAvanceParLien } from '@/lib/server/logement/avance/commandes/tiers';
import { lireEtatDePaiement } from '@/lib/server/paiement/requetes/lire-etat';
import { notification, notificationChangee, preparer, repond } from '../../cvec/outillage';
import { audit as auditDeLaDemande, demandeuse, ECHEANCE } from '../demande/outillage';
import {
  APRES_L_ECHEANCE,
  apres,
  audit,
  demarrer,
  demarrerParLien,
  EN_REGLE,
  ficheDeRennes,
  invitee,
  JUIN,
  lienDe,
  ordonner,
  proposer,
  reglee,
} from './outillage';

beforeAll(preparer, 60_000);

describe('ce qu’un logement proposé demande', () => {
  it('s’ouvre une fois, au montant de la campagne, à l’échéance de la proposition', async () => {
    const { avance } = await invitee();
    expect(await ouvrirAvance(avance, apres(1).maintenant())).toBe('ouverte');
    const lue = await audit(avance);
    expect(lue).toMatchObject({ ...EN_REGLE, etat: 'a_payer', types: ['avance_ouverte'] });
    expect(lue.avance).toMatchObject({ centimes: 10_000, crous: 'REN', genre: 'avance' });
    expect(lue.avance.echeanceLe?.getTime()).toBe(ECHEANCE);
  });

  it('suit la fiche quand elle dit un autre montant, ou rien à payer', async () => {
    const fiche = await ficheDeRennes(2);
    const dit = (avance: number) =>
      base().ficheLogement.update({ where: { logementId: fiche.logement }, data: { avance } });
    await dit(15_000);
    const premiere = await invitee({ ...fiche, chambres: fiche.chambres.slice(0, 1) });
    expect((await audit(premiere.avance)).avance.centimes).toBe(15_000);
    await dit(0);
    const seconde = await proposer(await demandeuse(), { ...fiche, chambres: fiche.chambres.slice(1) });
    expect(await ouvrirAvance(seconde, JUIN.maintenant())).toBe('gratuite');
  });

  it('n’existe pas pour une proposition qui n’existe pas', async () => {
    expect(await ouvrirAvance(randomUUID(), JUIN.maintenant())).toBe('introuvable');
  });
});

describe('payer par carte', () => {
  it('réserve le logement, du même geste, et ouvre le séjour', async () => {
    const qui = await reglee();
    const lue = await audit(qui.avance);
    expect(lue).toMatchObject({ ...EN_REGLE, etat: 'reglee', proposition: 'reservee', payees: 1 });
    expect(lue.types).toEqual(['avance_ouverte', 'tentative_creee', 'tentative_payee', 'avance_reglee']);
    expect(lue.avance.tentativeId).toBe(qui.tentative);
    const demande = await auditDeLaDemande(qui);
    expect(demande).toMatchObject({ fidele: true, ligne: { etat: 'reservee' } });
    expect(await base().sejour.findUnique({ where: { id: qui.avance } })).not.toBeNull();
  });

  it('ne commence qu’une fois pour un double clic', async () => {
    const qui = await invitee();
    const cle = randomUUID();
    const deux = await Promise.all([demarrer(qui, JUIN, cle), demarrer(qui, JUIN, cle)]);
    expect(new Set(deux.map(({ tentative }) => tentative)).size).toBe(1);
  });

  it('n’est pas pour quelqu’un d’autre', async () => {
    const [mienne, autre] = [await invitee(), await invitee()];
    const tente = await demarrerAvance({
      ...{ avance: mienne.avance, personneId: autre.personneId, cle: randomUUID(), horloge: JUIN },
    });
    expect(tente).toEqual({ ok: false, refus: 'introuvable' });
  });

  it('dit ce que la banque a dit, à elle et à personne d’autre', async () => {
    const qui = await reglee();
    const ordre = qui.tentative.replaceAll('-', '');
    expect(await lireEtatDePaiement(ordre, qui.personneId)).toEqual({
      ...{ etat: 'payee', mode: 'carte', annee: '2026-2027', centimes: 10_000 },
      ...{ avance: qui.avance, genre: 'avance' },
    });
    expect(await lireEtatDePaiement(ordre, randomUUID())).toBeNull();
  });

  it('ne commence plus après l’échéance, ni après un refus', async () => {
    const qui = await invitee();
    const payer = (horloge = JUIN) => demarrerAvance({ ...qui, cle: randomUUID(), horloge });
    expect(await payer(APRES_L_ECHEANCE)).toEqual({ ok: false, refus: 'echeance_passee' });
    await ordonner(qui.avance, 'refuser_proposition');
    expect(await payer()).toEqual({ ok: false, refus: 'chambre_rendue' });
  });
});

describe('ce que la banque dit', () => {
  it('dix fois en même temps, c’est une fois', async () => {
    const qui = await invitee();
    const { formulaire } = await demarrer(qui);
    const champs = notification(formulaire);
    const dits = await Promise.all(Array.from({ length: 10 }, () => repond(champs, JUIN)));
    expect(dits.filter((dit) => dit === 'transition')).toHaveLength(1);
    expect(dits.filter((dit) => dit === 'deja_regle')).toHaveLength(9);
    expect(await audit(qui.avance)).toMatchObject({ ...EN_REGLE, etat: 'reglee', payees: 1 });
    expect(await base().retourBrut.count({ where: { ordre: champs.vads_order_id } })).toBe(10);
  });

  it('pour deux cartes à la fois règle l’une et rend l’autre', async () => {
    const qui = await invitee();
    const cartes = await Promise.all([demarrer(qui), demarrer(qui)]);
    await Promise.all(cartes.map(({ formulaire }) => repond(notification(formulaire), JUIN)));
    const lue = await audit(qui.avance);
    expect(lue).toMatchObject({ ...EN_REGLE, etat: 'reglee', payees: 2, proposition: 'reservee' });
    expect(lue.remboursements).toEqual([
      { motif: 'double_paiement', etat: 'iban_attendu', centimes: 10_000, crous: 'REN' },
    ]);
  });

  it('pour un autre montant ne règle rien, même signé', async () => {
    const qui = await invitee();
    const { formulaire } = await demarrer(qui);
    expect(await repond(notificationChangee(formulaire, { vads_amount: '100' }), JUIN)).toBe(
      'montant_different',
    );
    expect(await audit(qui.avance)).toMatchObject({ ...EN_REGLE, payees: 0, proposition: 'proposee' });
  });

  it('un refus laisse payer autrement', async () => {
    const qui = await invitee();
    const { formulaire } = await demarrer(qui);
    expect(await repond(notification(formulaire, 'refuse'), JUIN)).toBe('transition');
    expect(await audit(qui.avance)).toMatchObject({ ...EN_REGLE, etat: 'a_payer' });
    const { formulaire: autre } = await demarrer(qui);
    expect(await repond(notification(autre), JUIN)).toBe('transition');
    expect(await audit(qui.avance)).toMatchObject({ ...EN_REGLE, etat: 'reglee' });
  });
});

describe('faire payer quelqu’un', () => {
  it('lui montre qui, quoi et combien, et rien d’autre', async () => {
    const qui = await invitee();
    const jeton = await lienDe(qui);
    const lien = await lireLienDAvance(jeton, JUIN);
    expect(lien).toMatchObject({ pour: 'Ana S.', centimes: 10_000, ferme: null, enCours: false });
    expect(lien?.objet.genre).toBe('avance');
    expect(lien?.objet.logement).toContain('Les Tilleuls');
    expect(JSON.stringify(lien)).not.toContain(qui.email);
    expect(
      await lireLienDAvance(
        jeton.replace(/.$/, (fin) => (fin === '0' ? '1' : '0')),
        JUIN,
      ),
    ).toBeNull();
  });

  it('réserve le logement, ferme le lien et donne un reçu', async () => {
    const qui = await invitee();
    const jeton = await lienDe(qui, JUIN, 'papa@exemple.fr');
    const { formulaire } = await demarrerParLien(jeton, JUIN, 'papa@exemple.fr');
    expect((await lireLienDAvance(jeton, JUIN))?.enCours).toBe(true);
    expect(await repond(notification(formulaire), JUIN)).toBe('transition');
    const lue = await audit(qui.avance);
    expect(lue).toMatchObject({ ...EN_REGLE, etat: 'reglee', proposition: 'reservee' });
    expect(lue.avance.liens.map(({ etat }) => etat)).toEqual(['paye']);
    expect((await lireLienDAvance(jeton, JUIN))?.ferme).toBe('deja_acquittee');
  });

  it('se refuse, se remplace et s’annule', async () => {
    const qui = await invitee();
    const premier = await lienDe(qui);
    const second = await lienDe(qui);
    expect((await lireLienDAvance(premier, JUIN))?.ferme).toBe('lien_ferme');
    expect(await refuserLAvanceParLien({ jeton: second, motif: 'impossible', horloge: JUIN })).toMatchObject({
      ok: true,
    });
    await lienDe(qui);
    expect(await annulerLienDAvance({ ...qui, horloge: JUIN })).toEqual({ ok: true, valeur: 'annule' });
    const lue = await audit(qui.avance);
    expect(lue.avance.liens.map(({ etat }) => etat).sort()).toEqual(['annule', 'refuse', 'remplace']);
    expect(lue).toMatchObject({ ...EN_REGLE, etat: 'a_payer' });
  });

  it('ne dure pas plus que le temps de payer', async () => {
    const qui = await invitee();
    const tard = apres(50 * 60);
    const jeton = await lienDe(qui, tard);
    expect((await lireLienDAvance(jeton, tard))?.expireA).toBe(ECHEANCE);
    expect((await lireLienDAvance(jeton, APRES_L_ECHEANCE))?.ferme).toBe('lien_expire');
    expect(await creerLienDAvance({ ...qui, horloge: APRES_L_ECHEANCE })).toMatchObject({ ok: false });
  });
});
