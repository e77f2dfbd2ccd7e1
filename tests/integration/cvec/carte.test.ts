import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { lireNumero } from '@/lib/domain/cvec';
import { preparerEnvoi } from '@/lib/server/courriels';
import { demarrerPaiement } from '@/lib/server/cvec/commandes/demarrer-paiement';
import {
  ANNEE,
  audit,
  demarrer,
  NOVEMBRE,
  notification,
  ouverte,
  payee,
  plusTard,
  preparer,
  repond,
  situationDe,
  tachesDe,
} from './outillage';

beforeAll(preparer, 60_000);

const tache = (cle: string) =>
  preparerEnvoi({ cle, destinataire: '', courriel: { sujet: '', texte: '' } }).id;

describe('payer par carte', () => {
  it('commence par un formulaire signé, une tentative et un état', async () => {
    const etudiante = await ouverte();
    const { formulaire, tentative } = await demarrer(etudiante);
    expect(formulaire.champs).toMatchObject({
      vads_amount: '10500',
      vads_order_id: tentative.replaceAll('-', ''),
      vads_trans_id: expect.stringMatching(/^[0-8]\d{5}$/),
    });
    const { cvec } = await audit(etudiante);
    expect(cvec.etat).toBe('carte_en_cours');
  });

  it('donne à chaque tentative du jour un numéro à elle', async () => {
    const etudiante = await ouverte();
    const departs = await Promise.all(Array.from({ length: 8 }, () => demarrer(etudiante)));
    expect(new Set(departs.map(({ formulaire }) => formulaire.champs.vads_trans_id)).size).toBe(8);
  });

  it('pressé dix fois sur la même page, commence une fois', async () => {
    const etudiante = await ouverte();
    const cle = randomUUID();
    const departs = await Promise.all(Array.from({ length: 10 }, () => demarrer(etudiante, NOVEMBRE, cle)));
    expect(new Set(departs.map(({ formulaire }) => JSON.stringify(formulaire))).size).toBe(1);
    expect((await audit(etudiante)).cvec.tentatives).toHaveLength(1);
  });

  it('accepté, acquitte, délivre l’attestation, écrit au grand livre et prévient', async () => {
    const etudiante = await payee();
    const { cvec, fidele, solde, vivantes, types } = await audit(etudiante);
    expect(types).toEqual(['cvec_ouverte', 'tentative_creee', 'tentative_payee', 'cvec_acquittee']);
    expect([cvec.etat, fidele, solde, vivantes]).toEqual(['acquittee', true, 0, 1]);
    const { attestation, id } = await situationDe(etudiante);
    expect(attestation).toMatchObject({ code: '75', mode: 'carte' });
    expect(lireNumero(attestation?.numero ?? '')).toMatch(/^REN6 /);
    expect(await tachesDe([tache(`cvec-attestation:${id}`)])).toBe(1);
  });

  it.each([
    ['refuse', 'refusee', 'a_choisir'],
    ['abandonne', 'abandonnee', 'a_choisir'],
    ['en_attente', 'en_attente', 'carte_en_cours'],
  ] as const)(
    '« %s » laisse la tentative « %s » et la contribution « %s »',
    async (issue, tentative, etat) => {
      const etudiante = await ouverte();
      const { formulaire } = await demarrer(etudiante);
      expect(await repond(notification(formulaire, issue))).toBe('transition');
      const { cvec, fidele } = await audit(etudiante);
      expect([cvec.tentatives[0]?.etat, cvec.etat, fidele]).toEqual([tentative, etat, true]);
    },
  );

  it('ne commence pas quand c’est fait, ni hors de la campagne, ni sans ouverture', async () => {
    const etudiante = await payee();
    const encore = { personneId: etudiante.personneId, annee: ANNEE, cle: randomUUID() } as const;
    expect(await demarrerPaiement({ ...encore, horloge: NOVEMBRE })).toEqual({
      ok: false,
      refus: 'deja_acquittee',
    });
    const autre = await ouverte();
    const tard = { ...encore, personneId: autre.personneId, horloge: plusTard(24 * 200) };
    expect(await demarrerPaiement(tard)).toEqual({ ok: false, refus: 'hors_campagne' });
    const inconnue = { ...encore, personneId: randomUUID(), horloge: NOVEMBRE };
    expect(await demarrerPaiement(inconnue)).toEqual({ ok: false, refus: 'introuvable' });
  });
});
