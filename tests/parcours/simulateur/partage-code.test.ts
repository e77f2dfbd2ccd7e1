import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decoderPartage,
  encoderPartage,
  LONGUEUR_MAX,
  lirePartage,
  type Partage,
} from '@/lib/parcours/simulateur/partage';
import { CONTEXTE } from './repondre';

const valeur = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' });
const champ = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,10}$/);
const saisie = fc.dictionary(champ, fc.oneof(valeur, fc.array(valeur, { minLength: 2, maxLength: 3 })), {
  minKeys: 1,
  maxKeys: 3,
  noNullPrototype: true,
});
const partage: fc.Arbitrary<Partage> = fc
  .record(
    {
      annee: fc.constantFrom('2026-2027', '2025-2026'),
      echelon: fc.constantFrom(null, '0bis' as const, '5' as const),
      saisies: fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/), saisie, {
        maxKeys: 3,
        noNullPrototype: true,
      }),
    },
    { noNullPrototype: true },
  )
  .map(({ echelon, ...reste }) => ({ ...reste, echelon, issue: echelon ? 'accordee' : 'inconnue' }));

describe('le code d’un lien partagé', () => {
  it('rend ce qu’on lui a confié, quels que soient les mots, les accents et les signes', () => {
    fc.assert(
      fc.property(partage, (confie) => {
        const code = encoderPartage(confie);
        expect(code).toMatch(/^[A-Za-z0-9~._-]+$/);
        if (code.length <= LONGUEUR_MAX) expect(decoderPartage(code)).toEqual(confie);
      }),
    );
  });

  it('ne s’écrit que d’une façon', () => {
    fc.assert(
      fc.property(partage, fc.nat(), fc.constantFrom('a', '_', '~', '.', '0', '-'), (confie, rang, signe) => {
        const code = encoderPartage(confie);
        const ou = rang % code.length;
        const change = `${code.slice(0, ou)}${signe}${code.slice(ou + 1)}`;
        const lu = decoderPartage(change);
        if (lu) expect(encoderPartage(lu)).toBe(change);
      }),
    );
  });

  it('ne se brise sur aucun texte', () => {
    const lire = (code: string) => {
      expect(['object']).toContain(typeof decoderPartage(code));
      expect(() => lirePartage(code, CONTEXTE)).not.toThrow();
    };
    fc.assert(fc.property(fc.string({ unit: 'binary' }), lire));
    fc.assert(fc.property(fc.stringMatching(/^1~2026-2027~[asri][0-7]?(~[a-z_.~-]{0,40})?$/), lire));
  });

  it.each([
    ['rien', ''],
    ['une autre version', '2~2026-2027~a1'],
    ['une issue inconnue', '1~2026-2027~z1'],
    ['un échelon qui n’existe pas', '1~2026-2027~a9'],
    ['un accord sans échelon', '1~2026-2027~a'],
    ['un refus avec échelon', '1~2026-2027~r3'],
    ['un champ sans valeur', '1~2026-2027~a1~niveau.niveau'],
    ['une question sans champ', '1~2026-2027~a1~niveau'],
    ['deux fois la même question', '1~2026-2027~a1~niveau.niveau.a~niveau.niveau.b'],
    ['une clé qui n’en est pas une', '1~2026-2027~a1~__proto__.a.b'],
    ['un champ qui n’en est pas un', '1~2026-2027~a1~niveau.__proto__.b'],
    ['un signe écrit autrement', '1~2026-2027~a1~niveau.niveau._2p_'],
    ['un signe hors d’Unicode', '1~2026-2027~a1~niveau.niveau._zzzz_'],
    ['une moitié de signe', '1~2026-2027~a1~niveau.niveau._16o0_'],
    ['des réponses sans fin', `1~2026-2027~a1${'~a.b.c'.repeat(200)}`],
    ['un texte sans fin', `1~2026-2027~a1~niveau.niveau.${'a'.repeat(300)}`],
    ['des octets', '1~2026-2027~a1~\u0000'],
    ['du balisage', '<script>alert(1)</script>'],
  ])('ne lit pas %s', (_, code) => {
    expect(decoderPartage(code)).toBeNull();
    expect(lirePartage(code, CONTEXTE)).toEqual({ ok: false, refus: 'illisible' });
  });
});
