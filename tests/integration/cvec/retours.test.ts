import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { base } from '@/lib/server/base';
import { exonererAutomatiquement } from '@/lib/server/cvec/commandes/exonerer';
import { traiterRetour } from '@/lib/server/paiement/commandes/traiter-retour';
import {
  ANNEE,
  audit,
  demarrer,
  NOVEMBRE,
  notification,
  notificationChangee,
  ouverte,
  payee,
  plusTard,
  preparer,
  repond,
} from './outillage';

beforeAll(preparer, 60_000);

const fois = <T>(nombre: number, faire: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: nombre }, (_, i) => faire(i)));

describe('la même notification', () => {
  it('dix fois en parallèle, règle une fois', async () => {
    const etudiante = await ouverte();
    const { formulaire } = await demarrer(etudiante);
    const champs = notification(formulaire);
    const reponses = await fois(10, () => repond(champs));
    expect(reponses.filter((r) => r === 'transition')).toHaveLength(1);
    expect(reponses.filter((r) => r === 'deja_regle')).toHaveLength(9);
    const { vivantes, payees, solde, fidele, remboursements } = await audit(etudiante);
    expect([vivantes, payees, solde, fidele, remboursements.length]).toEqual([1, 1, 0, true, 0]);
    const ordre = formulaire.champs.vads_order_id ?? '';
    expect(await base().retourBrut.count({ where: { ordre } })).toBe(10);
  });

  it('trois jours plus tard, sur une tentative expirée, règle encore', async () => {
    const etudiante = await ouverte();
    const { formulaire } = await demarrer(etudiante);
    expect(await repond(notification(formulaire), plusTard(72))).toBe('transition');
    expect((await audit(etudiante)).cvec.etat).toBe('acquittee');
  });
});

describe('deux paiements acceptés', () => {
  it('ensemble : une attestation, un remboursement, un grand livre juste', async () => {
    const etudiante = await ouverte();
    const [a, b] = [await demarrer(etudiante), await demarrer(etudiante)];
    await Promise.all([
      ...[repond(notification(a.formulaire)), repond(notification(b.formulaire))],
      ...[repond(notification(a.formulaire, 'accepte', 'x')), repond(notification(b.formulaire, 'refuse'))],
    ]);
    const bilan = await audit(etudiante);
    const { vivantes, payees, solde, fidele, remboursements } = bilan;
    // A refusal may come first: it is a success of the same order that counts.
    expect([vivantes, solde, fidele]).toEqual([1, 0, true]);
    expect(remboursements).toHaveLength(payees - 1);
  });

  it('de dix cartes à la fois : neuf remboursements', async () => {
    const etudiante = await ouverte();
    const departs = await fois(10, () => demarrer(etudiante));
    await Promise.all(departs.map(({ formulaire }) => repond(notification(formulaire))));
    const { vivantes, payees, solde, remboursements, fidele, types } = await audit(etudiante);
    expect([vivantes, payees, solde, remboursements.length, fidele]).toEqual([1, 10, 0, 9, true]);
    expect(types.filter((type) => type === 'cvec_acquittee')).toHaveLength(1);
    expect(
      remboursements.every(({ etat, motif }) => etat === 'iban_attendu' && motif === 'double_paiement'),
    ).toBe(true);
  });
});

describe('une exonération qui arrive pendant le paiement', () => {
  it('dix fois à la fois : une attestation, et l’argent est rendu', async () => {
    for (let tour = 0; tour < 10; tour++) {
      const etudiante = await ouverte();
      const { formulaire } = await demarrer(etudiante);
      await base().allocationAnnuelle.create({
        data: { personneId: etudiante.personneId, annee: ANNEE, notifieeLe: new Date() },
      });
      await Promise.all([
        repond(notification(formulaire)),
        exonererAutomatiquement({ personneId: etudiante.personneId, annee: ANNEE, horloge: NOVEMBRE }),
        repond(notification(formulaire)),
      ]);
      const { vivantes, payees, solde, fidele, remboursements } = await audit(etudiante);
      expect([vivantes, payees, solde, fidele, remboursements.length]).toEqual([1, 1, 0, true, 1]);
      expect(['paiement_apres_exoneration', 'devenu_boursier']).toContain(remboursements[0]?.motif);
    }
  });
});

describe('un même nom de transaction pour deux commandes', () => {
  it('n’empêche pas de les régler', async () => {
    const [a, b] = [await ouverte(), await ouverte()];
    const nom = randomUUID();
    for (const etudiante of [a, b]) {
      const { formulaire } = await demarrer(etudiante);
      expect(await repond(notification(formulaire, 'accepte', nom))).toBe('transition');
    }
  });
});

describe('un refus tardif', () => {
  it.each(['refuse', 'abandonne'] as const)('« %s » ne dégrade pas un paiement accepté', async (issue) => {
    const { formulaire, ...etudiante } = await payee();
    expect(await repond(notification(formulaire, issue))).toBe('refus_tardif');
    expect((await audit(etudiante)).cvec.etat).toBe('acquittee');
  });

  it('précède parfois le succès, qui gagne', async () => {
    const etudiante = await ouverte();
    const { formulaire } = await demarrer(etudiante);
    expect(await repond(notification(formulaire, 'refuse'))).toBe('transition');
    expect(await repond(notification(formulaire))).toBe('transition');
    const { cvec, fidele } = await audit(etudiante);
    expect([cvec.etat, fidele]).toEqual(['acquittee', true]);
  });
});

describe('une notification que l’on a changée', () => {
  it.each([
    ['un montant d’un centime', { vads_amount: '1' }, 'montant_different'],
    ['une autre devise', { vads_currency: '840' }, 'montant_different'],
    ['une autre boutique', { vads_site_id: '87654321' }, 'mode_inattendu'],
    ['le mode réel', { vads_ctx_mode: 'PRODUCTION' }, 'mode_inattendu'],
    ['un statut inventé', { vads_trans_status: 'GRATUIT' }, 'statut_inconnu'],
    ['un remboursement', { vads_operation_type: 'CREDIT' }, 'operation_ignoree'],
    ['une commande inconnue', { vads_order_id: randomUUID().replaceAll('-', '') }, 'ordre_inconnu'],
    ['une commande illisible', { vads_order_id: "1' OR '1'='1" }, 'ordre_inconnu'],
    ['un octet nul', { vads_order_id: 'a\u0000b' }, 'ordre_inconnu'],
  ] as const)('même bien signée, avec %s, ne règle rien', async (_quoi, modifs, jugement) => {
    const etudiante = await ouverte();
    const { formulaire } = await demarrer(etudiante);
    expect(await repond(notificationChangee(formulaire, modifs))).toBe(jugement);
    const { cvec, payees } = await audit(etudiante);
    expect([cvec.etat, payees]).toEqual(['carte_en_cours', 0]);
  });

  it('et mal signée, ne règle rien et ne laisse rien de ce qu’elle dit', async () => {
    const etudiante = await ouverte();
    const { formulaire } = await demarrer(etudiante);
    const avant = new Date();
    const { jugement, texte } = await traiterRetour(
      { ...notification(formulaire), vads_cust_name: 'Intruse' },
      { ...NOVEMBRE, maintenant: () => avant },
    );
    expect([jugement, texte.slice(0, 2)]).toEqual(['signature_invalide', 'KO']);
    const bruts = await base().retourBrut.findMany({
      where: { jugement: 'signature_invalide', recuLe: avant },
    });
    expect(JSON.stringify(bruts.map(({ champs }) => champs))).not.toContain('Intruse');
    expect((await audit(etudiante)).payees).toBe(0);
  });

  it.each<Readonly<Record<string, string>>>([{}, { signature: '' }, { vads_amount: 'x'.repeat(10_000) }])(
    'vide ou démesurée, se refuse sans panne',
    async (champs) => {
      expect(await repond(champs)).toBe('signature_invalide');
    },
  );
});

describe('ce que la base tient seule', () => {
  it('refuse une seconde attestation vivante, une seconde écriture, un journal réécrit', async () => {
    const etudiante = await payee();
    const { cvec } = await audit(etudiante);
    const { numero: _, ...autre } = cvec.attestations[0] ?? { numero: '' };
    await expect(
      base().attestation.create({
        data: { ...Object(autre), numero: `REN6 ${'ABCDEF'} 10-${randomUUID()}` },
      }),
    ).rejects.toThrow();
    await expect(
      base().ecriture.create({
        data: {
          ...{ cvecId: cvec.id, tentativeId: etudiante.tentative, sens: 'encaissement', centimes: 10_500 },
          passeeLe: new Date(),
        },
      }),
    ).rejects.toThrow();
    for (const table of ['EvenementCvec', 'Ecriture', 'RetourBrut', 'LigneEficash']) {
      await expect(base().$executeRawUnsafe(`DELETE FROM "${table}"`)).rejects.toThrow(table);
    }
  });
});
