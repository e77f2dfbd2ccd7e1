import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ERREURS, lireDemande } from '@/lib/parcours/api';
import { cleEnDouble } from '@/lib/parcours/api/cles-en-double';
import { CHAMPS } from './contrat';
import { champsRefuses, erreurs } from './guichet';

const ANNEE = '"annee":"2025-2026"';

describe('un corps qui n’est pas une demande', () => {
  it.each(['', '   ', '{', 'null', '[]', '5', '"x"', 'NaN', 'undefined', '{"annee":NaN}', "{'annee':1}"])(
    'refuse « %s » sur le corps entier',
    (texte) => {
      expect(champsRefuses(texte)).toEqual(['corps']);
    },
  );

  it('refuse les champs de prototype comme n’importe quel champ inconnu', () => {
    for (const cle of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
      expect(champsRefuses(`{${ANNEE},"${cle}":{"isAdmin":true}}`)).toEqual([cle]);
      expect(champsRefuses(`{${ANNEE},"age":{"${cle}":1}}`)).toEqual([`age.${cle}`]);
    }
    expect('isAdmin' in {}).toBe(false);
  });

  it('refuse un champ écrit deux fois, même sous deux écritures', () => {
    expect(champsRefuses(`{${ANNEE},${ANNEE}}`)).toEqual(['annee']);
    expect(champsRefuses(`{${ANNEE},"ressources":{"revenuBrutGlobal":1,"revenuBrutGlobal":2}}`)).toEqual([
      'ressources.revenuBrutGlobal',
    ]);
    expect(champsRefuses(`{${ANNEE},"a\\u006enee":"2024-2025"}`)).toEqual(['annee']);
  });

  it('ne se trompe pas de clé dans un texte qui ressemble à du JSON', () => {
    expect(cleEnDouble('{"a":"{\\"b\\":1,\\"b\\":2}","b":[{"c":1},{"c":2}],"d":{"a":1}}')).toBeNull();
    expect(cleEnDouble('{"a":{"x":1},"b":{"x":1,"y":[1,{"z":1,"z":2}]}}')).toBe('b.y.z');
  });

  it('lit une imbrication aussi profonde que le corps le permet', () => {
    const profondeur = 16_000;
    const creux = `${'['.repeat(profondeur)}${']'.repeat(profondeur)}`;
    expect(champsRefuses(creux)).toEqual(['corps']);
    expect(champsRefuses(`{${ANNEE},"age":${creux}}`)).toEqual(['age']);
    const objets = `${'{"a":'.repeat(6_000)}1${'}'.repeat(6_000)}`;
    expect(champsRefuses(objets)).toEqual(['annee', 'a']);
  });

  it('répond court à mille fautes, et ne répète pas ce qui a été envoyé', () => {
    const cles = Array.from({ length: 2_000 }, (_, i) => `"inconnu-${i}":"secret"`).join(',');
    const refus = erreurs(`{${ANNEE},${cles}}`);
    expect(refus.length).toBeLessThanOrEqual(50);
    expect(JSON.stringify(refus)).not.toContain('secret');
    expect(champsRefuses(`{${ANNEE},"${'x'.repeat(30_000)}":1}`)[0]?.length).toBeLessThanOrEqual(120);
  });
});

const VALEUR = fc.jsonValue({ maxDepth: 2 });

/** JSON that looks like a request: the contract's names, with anything in them. */
const presqueUneDemande = fc
  .dictionary(
    fc.constantFrom(...new Set(CHAMPS.map(({ groupe }) => groupe)), '__proto__', 'x'),
    fc.oneof(
      fc.dictionary(fc.constantFrom(...new Set(CHAMPS.map(({ champ }) => champ)), 'constructor'), VALEUR),
      VALEUR,
    ),
  )
  .map((groupes) => JSON.stringify({ annee: '2025-2026', ...groupes }));

describe('quel que soit le texte', () => {
  const total = (texte: string) => {
    const lue = lireDemande(texte);
    if (lue.ok) return;
    expect(lue.refus.length).toBeGreaterThan(0);
    ERREURS.parse({ erreurs: lue.refus });
  };

  it('rend une demande ou des erreurs, jamais une exception', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), total));
    fc.assert(fc.property(fc.json({ maxDepth: 3 }), total));
    fc.assert(fc.property(presqueUneDemande, total));
  });

  it('ne voit de clé en double que dans un objet qui en a une', () => {
    fc.assert(fc.property(fc.json(), (texte) => cleEnDouble(JSON.stringify(JSON.parse(texte))) === null));
  });
});
