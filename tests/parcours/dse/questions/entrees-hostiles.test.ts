import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARCOURS_DSE, type ReponsesDse } from '@/lib/parcours/dse';
import {
  entreeDeclaree,
  parcourir,
  type QuestionPosee,
  questionsDe,
  type Saisie,
  valider,
} from '@/lib/parcours/moteur';
import { CONTEXTE, entree } from '../guichet';

/** A person to whom nearly every question may be asked, so that each one stands with real answers. */
const REPONSES: ReponsesDse = {
  'nombre-voeux': { nombre: '2' },
  voeu: [{ etablissement: 'Lycée', formation: 'BTS', niveau: 'licence_1' }],
  'nombre-enfants': { nombre: 2 },
  domicile: { lieu: 'france', commune: { texte: 'Rennes', code: '35238' }, pays: undefined },
};
const POSEES: readonly (readonly [string, QuestionPosee])[] = PARCOURS_DSE.questions
  .flatMap(questionsDe)
  .map((q) => q.poser({ reponses: REPONSES, rang: 2, contexte: CONTEXTE }))
  .map((posee) => [posee.cle, posee]);

const TEXTES = [
  ...['', ' ', '\u0000', '\u0000oui', '\ud800', '\u202e\u202d\u2066', '\u200f', '\ufeff', '🦊'.repeat(50)],
  ...['a'.repeat(10_000), '9'.repeat(10_000), '-'.repeat(10_000), ' '.repeat(10_000)],
  ...['__proto__', 'constructor', 'toString', 'null', 'undefined', '[object Object]', 'NaN'],
  ...[
    '<script>alert(1)</script>',
    "' OR 1=1 --",
    '{{7*7}}',
    '../../etc/passwd',
    '=cmd|calc',
    '\r\nSet-Cookie: a=b',
  ],
];

/** The refusals name declared fields, in whole sentences; what is accepted can be written on the check page. */
function eprouver(posee: QuestionPosee, saisie: Saisie): void {
  const lu = valider(posee, saisie);
  const noms = posee.champs.map(({ nom }) => nom);
  if (lu.ok) {
    for (const { libelle, valeur } of posee.recapituler(lu.valeur)) {
      expect(libelle).not.toBe('');
      expect(valeur).toBeTypeOf('string');
      expect(valeur).not.toMatch(/undefined|NaN|\[object/);
    }
  } else {
    expect(lu.refus.length).toBeGreaterThan(0);
    for (const { champ, message } of lu.refus) {
      expect(noms).toContain(champ);
      expect(message).toMatch(/^\p{Lu}[^<>]*$/u);
      expect(message.length).toBeLessThan(250);
    }
  }
}

describe.each(POSEES)('« %s » devant une entrée hostile', (_, posee) => {
  const meme = (valeur: string | readonly string[]): Saisie =>
    Object.fromEntries(posee.champs.map(({ nom }) => [nom, valeur]));

  it('lit ou refuse chaque texte, avec des mots', () => {
    for (const texte of TEXTES) eprouver(posee, meme(texte));
  });

  it('lit ou refuse une liste là où un texte était attendu, et le contraire', () => {
    for (const valeur of [[], [''], ['oui', 'non'], ['1', '2'], Array(10_000).fill('x')])
      eprouver(posee, meme(valeur));
  });

  it('ne prend pas la chaîne des prototypes pour une réponse', () => {
    const heritee: Saisie = Object.create(meme('oui'));
    const vide = valider(posee, {});
    expect(valider(posee, heritee).ok).toBe(vide.ok);
    const piege: Saisie = JSON.parse('{"__proto__": {"oui": "oui"}, "constructor": "oui"}');
    expect(valider(posee, piege).ok).toBe(vide.ok);
  });

  it('ne garde que ses champs, dans leur forme, à une longueur bornée', () => {
    const recue = { ...meme('x'.repeat(10_000)), intrus: 'x', version: '9', paire: 'x' };
    const gardee = entreeDeclaree(recue, posee.champs);
    expect(Object.keys(gardee).sort()).toEqual(posee.champs.map(({ nom }) => nom).sort());
    expect(JSON.stringify(gardee).length).toBeLessThan(10_000);
    expect(entreeDeclaree(gardee, posee.champs)).toEqual(gardee);
  });

  it('lit deux fois pareil ce qu’elle garde', () => {
    for (const texte of TEXTES) {
      const gardee = entreeDeclaree(meme(texte), posee.champs);
      expect(JSON.stringify(gardee)).not.toContain('\\u0000');
      expect(valider(posee, gardee)).toEqual(valider(posee, entreeDeclaree(gardee, posee.champs)));
    }
  });
});

describe('quoi qu’on tape dans n’importe quel champ', { timeout: 20_000 }, () => {
  const question = fc.constantFrom(...POSEES.map(([, posee]) => posee));
  const texte = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...TEXTES),
  );

  it('la question répond, et la marche continue', () => {
    fc.assert(
      fc.property(question, fc.array(texte, { minLength: 1, maxLength: 4 }), (posee, textes) => {
        const saisie = Object.fromEntries(
          posee.champs.map(({ nom }, i) => [nom, textes[i % textes.length] ?? '']),
        );
        eprouver(posee, saisie);
        const { etapes } = parcourir(PARCOURS_DSE, { [posee.cle]: entree(saisie) }, CONTEXTE);
        expect(etapes.length).toBeGreaterThan(15);
      }),
      { numRuns: 300 },
    );
  });
});
