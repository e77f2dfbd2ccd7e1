import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lireGraine, tirer } from '@/lib/domain/logement';
import { tirageIndependant } from './naif';

const mot = fc.integer({ min: 0, max: 0xffffffff });
const graine = fc.tuple(mot, mot, mot, mot);

describe('la graine publiée', () => {
  it('se lit telle qu’elle est publiée, en 32 chiffres hexadécimaux', () => {
    expect(lireGraine('00000001deadBEEF80000000ffffffff')).toEqual({
      ok: true,
      valeur: [1, 0xdeadbeef, 0x80000000, 0xffffffff],
    });
  });

  it.each(['', '1', 'g'.repeat(32), '0'.repeat(31), '0'.repeat(33), ` ${'0'.repeat(32)}`])(
    'refuse « %s »',
    (texte) => {
      expect(lireGraine(texte)).toEqual({ ok: false, refus: 'graine_illisible' });
    },
  );

  it('se relit toujours', () => {
    fc.assert(
      fc.property(graine, (mots) => {
        const texte = mots.map((m) => m.toString(16).padStart(8, '0')).join('');
        expect(lireGraine(texte)).toEqual({ ok: true, valeur: mots });
      }),
    );
  });
});

describe('le tirage', () => {
  it('se refait avec la formule publiée, écrite en grands entiers', () => {
    fc.assert(
      fc.property(
        graine,
        fc.array(fc.tuple(mot, mot), { minLength: 1, maxLength: 5 }),
        (mots, empreintes) => {
          const cles = tirer(mots, Uint32Array.from(empreintes.flat()));
          const lues = empreintes.map(
            (_, i) => (BigInt(cles[2 * i] ?? 0) << 32n) | BigInt(cles[2 * i + 1] ?? 0),
          );
          expect(lues).toEqual(empreintes.map((empreinte) => tirageIndependant(mots, empreinte)));
        },
      ),
    );
  });

  it('donne un exemple que chacun peut vérifier', () => {
    const [haut = 0, bas = 0] = tirer([1, 2, 3, 4], Uint32Array.from([0x01234567, 0x89abcdef]));
    expect([haut, bas].map((m) => m.toString(16).padStart(8, '0')).join('')).toBe('064196237014ef3a');
  });

  it('ne favorise personne : chacun des mille premiers numéros passe devant aussi souvent', () => {
    const empreintes = Uint32Array.from({ length: 2_000 }, (_, i) => (i % 2 === 0 ? 0 : i));
    const devant = new Uint32Array(1_000);
    const tirages = 400;
    for (let t = 0; t < tirages; t++) {
      const cles = tirer([t, 7, 7, 7], empreintes);
      for (let d = 0; d < 1_000; d++) if ((cles[2 * d] ?? 0) < 0x80000000) devant[d] = (devant[d] ?? 0) + 1;
    }
    // Six standard deviations of a fair coin thrown 400 times.
    for (const fois of devant) expect(Math.abs(fois - tirages / 2)).toBeLessThan(60);
    expect(devant.reduce((somme, fois) => somme + fois, 0) / (1_000 * tirages)).toBeCloseTo(0.5, 2);
  });

  it('change avec chaque bit de la graine et du numéro', () => {
    const base = [11, 22, 33, 44] as const;
    const numero = [55, 66] as const;
    const cle = (g: readonly number[], n: readonly number[]) =>
      [...tirer([g[0] ?? 0, g[1] ?? 0, g[2] ?? 0, g[3] ?? 0], Uint32Array.from(n))].join();
    const vues = new Set([cle(base, numero)]);
    for (let bit = 0; bit < 32; bit++) {
      for (const i of base.keys())
        vues.add(
          cle(
            base.map((m, j) => (i === j ? (m ^ (1 << bit)) >>> 0 : m)),
            numero,
          ),
        );
      for (const i of numero.keys())
        vues.add(
          cle(
            base,
            numero.map((m, j) => (i === j ? (m ^ (1 << bit)) >>> 0 : m)),
          ),
        );
    }
    expect(vues.size).toBe(1 + 32 * 6);
  });
});
