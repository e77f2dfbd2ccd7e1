import { describe, expect, it } from 'vitest';
import { lireDemande, signerNotification, signerRetour } from '@/lib/server/adaptateurs/banque-locale';
import { horodatage, paiementLyra } from '@/lib/server/adaptateurs/lyra/lyra';
import { verifierSignature } from '@/lib/server/adaptateurs/lyra/signature';

const REGLAGES = {
  url: 'https://banque.exemple/vads-payment/',
  site: '12345678',
  mode: 'TEST',
  cle: 'une clé fictive de seize signes',
} as const;
const PSP = paiementLyra(REGLAGES);
const LE = new Date('2026-11-21T23:30:05.123Z');
const ORDRE = {
  ordre: '0192a3b4c5d67e8f9a0b1c2d3e4f5a6b',
  transaction: '000042',
  le: LE,
  centimes: 10_500,
  langue: 'fr',
  retour: 'https://guichet.exemple/cvec/retour',
  notification: 'https://guichet.exemple/api/paiement/notification',
} as const;
const { champs, url } = PSP.ouvrir(ORDRE);
const EMISSION = { transUuid: 'a1b2', le: LE };

describe('le formulaire envoyé à la banque', () => {
  it('va à sa page, signé, sans aucun champ de carte', () => {
    expect(url).toBe(REGLAGES.url);
    expect(verifierSignature(champs, REGLAGES.cle)).toBe(true);
    expect(Object.keys(champs).join()).not.toMatch(/card|cvv|expir|pan/i);
  });

  it('dit le montant en centimes, en euros, et l’heure universelle', () => {
    expect(champs).toMatchObject({
      vads_amount: '10500',
      vads_currency: '978',
      vads_trans_date: '20261121233005',
      vads_trans_id: '000042',
      vads_order_id: ORDRE.ordre,
      vads_payment_config: 'SINGLE',
      vads_page_action: 'PAYMENT',
      vads_action_mode: 'INTERACTIVE',
      vads_version: 'V2',
    });
    expect(horodatage(new Date('2026-01-02T03:04:05Z'))).toBe('20260102030405');
  });

  it('ne contient pas la clé', () => {
    expect(JSON.stringify(champs)).not.toContain(REGLAGES.cle);
  });
});

describe('la banque locale', () => {
  it('lit une demande signée, et elle seule', () => {
    expect(lireDemande(champs, REGLAGES)).toEqual({
      ordre: ORDRE.ordre,
      centimes: 10_500,
      retour: ORDRE.retour,
      notification: ORDRE.notification,
    });
    expect(lireDemande({ ...champs, vads_amount: '1' }, REGLAGES)).toBeNull();
    expect(lireDemande({}, REGLAGES)).toBeNull();
  });

  it.each([
    ['accepte', 'AUTHORISED'],
    ['refuse', 'REFUSED'],
    ['abandonne', 'ABANDONED'],
    ['en_attente', 'WAITING_AUTHORISATION'],
  ] as const)('« %s » revient signé, avec le statut %s', (issue, statut) => {
    for (const signes of [
      signerRetour(champs, REGLAGES, { ...EMISSION, issue }),
      signerNotification(champs, REGLAGES, { ...EMISSION, issue }),
    ]) {
      expect(PSP.lireRetour(signes)).toEqual({
        ...{ signatureValide: true, site: '12345678', mode: 'TEST', centimes: 10_500, devise: '978' },
        ...{ operation: 'DEBIT', statut, ordre: ORDRE.ordre, transUuid: 'a1b2' },
      });
    }
  });

  it('ne dit `vads_hash` que de serveur à serveur, et masque la carte', () => {
    const retour = signerRetour(champs, REGLAGES, { ...EMISSION, issue: 'accepte' });
    const notification = signerNotification(champs, REGLAGES, { ...EMISSION, issue: 'accepte' });
    expect(retour).not.toHaveProperty('vads_hash');
    expect(notification).toHaveProperty('vads_hash');
    expect(retour.vads_card_number).toMatch(/X{6}/);
  });

  it('n’est pas crue si on change ce qu’elle dit', () => {
    const signes = signerNotification(champs, REGLAGES, { ...EMISSION, issue: 'refuse' });
    expect(PSP.lireRetour({ ...signes, vads_trans_status: 'AUTHORISED' }).signatureValide).toBe(false);
  });
});

describe('un retour mal fait', () => {
  it.each([
    ['vide', {}],
    ['au montant illisible', { vads_amount: '1e4' }],
    ['au montant négatif', { vads_amount: '-10500' }],
    ['au montant démesuré', { vads_amount: '9'.repeat(40) }],
  ])('%s se lit sans erreur et ne vaut rien', (_quoi, modifs) => {
    expect(PSP.lireRetour(modifs)).toMatchObject({ signatureValide: false, centimes: null });
  });
});
