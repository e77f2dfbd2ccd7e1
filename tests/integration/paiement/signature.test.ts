import { describe, expect, it } from 'vitest';
import { lireCorps } from '@/lib/server/adaptateurs/lyra/corps';
import { avecSignature, signer, verifierSignature } from '@/lib/server/adaptateurs/lyra/signature';

/** Vector computed apart, in two other languages. */
const CLE = 'CLE_DE_TEST_FICTIVE';
const VECTEUR = {
  vads_action_mode: 'INTERACTIVE',
  vads_amount: '10500',
  vads_ctx_mode: 'TEST',
  vads_currency: '978',
  vads_order_id: 'CVEC-2026-000001',
  vads_page_action: 'PAYMENT',
  vads_payment_config: 'SINGLE',
  vads_site_id: '12345678',
  vads_trans_date: '20261121183000',
  vads_trans_id: '000001',
  vads_version: 'V2',
};
const SIGNATURE = 'aOHPt/ODetux77II9tz0iscLc3EggST5k4LLkquJTtQ=';

describe('la signature de la famille Lyra', () => {
  it('redonne le vecteur publié', () => {
    expect(signer(VECTEUR, CLE)).toBe(SIGNATURE);
  });

  it('ne dépend ni de l’ordre des champs ni des autres champs', () => {
    const autres = { signature: 'x', autre: 'y', ...Object.fromEntries(Object.entries(VECTEUR).reverse()) };
    expect(signer(autres, CLE)).toBe(SIGNATURE);
  });

  it('compte les champs vides', () => {
    expect(signer({ ...VECTEUR, vads_cust_id: '' }, CLE)).not.toBe(SIGNATURE);
  });

  it('se vérifie', () => {
    expect(verifierSignature({ ...VECTEUR, signature: SIGNATURE }, CLE)).toBe(true);
    expect(verifierSignature(avecSignature({ vads_cust_name: 'Éloïse 李' }, CLE), CLE)).toBe(true);
  });

  it.each([
    ['un montant changé', { vads_amount: '1' }],
    ['un champ ajouté', { vads_trans_status: 'AUTHORISED' }],
    ['une signature tronquée', { signature: SIGNATURE.slice(0, -1) }],
    ['une signature vide', { signature: '' }],
    ['une autre casse', { signature: SIGNATURE.toLowerCase() }],
  ])('refuse %s', (_quoi, modifs) => {
    expect(verifierSignature({ ...VECTEUR, signature: SIGNATURE, ...modifs }, CLE)).toBe(false);
  });

  it('refuse un champ retiré, une autre clé, rien du tout', () => {
    const { vads_amount: _, ...reste } = VECTEUR;
    expect(verifierSignature({ ...reste, signature: SIGNATURE }, CLE)).toBe(false);
    expect(verifierSignature({ ...VECTEUR, signature: SIGNATURE }, `${CLE}2`)).toBe(false);
    expect(verifierSignature({}, CLE)).toBe(false);
  });
});

describe('le corps d’un retour', () => {
  it('se lit comme un formulaire', () => {
    expect(lireCorps('vads_amount=10500&vads_cust_name=%C3%89lo%C3%AFse+M&vide=')).toEqual({
      vads_amount: '10500',
      vads_cust_name: 'Éloïse M',
      vide: '',
    });
  });

  it('se refuse quand un champ y est deux fois', () => {
    expect(lireCorps('vads_amount=1&vads_amount=10500')).toBeNull();
  });

  it('se refuse quand il a trop de champs', () => {
    expect(lireCorps(Array.from({ length: 500 }, (_, i) => `c${i}=1`).join('&'))).toBeNull();
  });

  it.each(['__proto__=1', 'constructor=1&toString=2', '%00=%ff'])(
    'ne se laisse pas surprendre par « %s »',
    (corps) => {
      const champs = lireCorps(corps);
      expect(champs && Object.getPrototypeOf(champs)).toBe(Object.prototype);
    },
  );
});
