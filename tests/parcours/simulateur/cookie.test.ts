import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decoderSimulation,
  enBrouillon,
  encoderSimulation,
  nettoyer,
  TAILLE_MAX,
} from '@/lib/parcours/simulateur/cookie';

const coder = (valeur: unknown) => Buffer.from(JSON.stringify(valeur)).toString('base64url');

describe('le cookie de la simulation', () => {
  it('rend ce qu’on lui a confié, accents compris', () => {
    const saisies = { rbg: { montant: '33 000 €' }, situation: { cas: ['marie', 'enfant'] } };
    expect(decoderSimulation(encoderSimulation(saisies) ?? '')).toEqual(saisies);
  });

  it('tient dans un cookie, sinon le dit', () => {
    expect(encoderSimulation({ a: { b: 'x'.repeat(TAILLE_MAX) } })).toBeNull();
    expect(encoderSimulation({ a: { b: 'x' } })).toMatch(/^[A-Za-z0-9_-]+$/);
  });

  it.each([
    ['rien', undefined],
    ['un texte quelconque', 'n’importe quoi'],
    ['du JSON qui n’est pas une simulation', coder([1, 2])],
    ['une autre version', coder({ v: 0, s: { a: { b: 'c' } } })],
    ['un cookie trop long', 'a'.repeat(TAILLE_MAX + 1)],
    ['des octets qui ne sont pas du texte', Buffer.from([0xff, 0xfe]).toString('base64url')],
  ])('lit %s comme une simulation vide', (_, code) => {
    expect(decoderSimulation(code)).toEqual({});
  });

  it('laisse de côté les entrées qui n’ont pas la forme d’une saisie', () => {
    const code = coder({
      v: 1,
      s: { bonne: { a: 'b' }, nombre: 3, mauvaise: { a: 4 }, 'Pas Une Clé': { a: 'b' } },
    });
    expect(decoderSimulation(code)).toEqual({ bonne: { a: 'b' } });
    const piege = Buffer.from('{"v":1,"s":{"__proto__":{"a":"b"},"ok":{"a":"b"}}}').toString('base64url');
    expect(Object.keys(decoderSimulation(piege))).toEqual(['ok']);
  });

  it('ne se brise sur aucune entrée', () => {
    const lire = (code: string) => {
      expect(decoderSimulation(code)).toBeTypeOf('object');
    };
    fc.assert(fc.property(fc.string(), lire));
    fc.assert(fc.property(fc.json(), (json) => lire(coder(json))));
  });

  it('présente chaque entrée comme confirmée', () => {
    expect(enBrouillon({ rbg: { montant: '1' } }).rbg).toMatchObject({
      saisie: { montant: '1' },
      confirmee: true,
    });
  });

  it('garde les entrées sans les blancs autour ni les champs vides', () => {
    expect(nettoyer({ montant: ' 33 000 ', inconnu: '', cas: [] })).toEqual({ montant: '33 000' });
  });
});
