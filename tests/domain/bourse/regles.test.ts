import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bareme, juger } from './personne';
import { CALCUL, CHANGEMENT, RESSOURCES } from './regles-calcul';
import type { CasDeRegle } from './regles-conditions';
import { CONDITIONS } from './regles-conditions';
import type { SortDeRegle } from './regles-renvois';
import { RENVOIS } from './regles-renvois';

const CAS = [...CONDITIONS, ...RESSOURCES, ...CHANGEMENT, ...CALCUL];

/** Families of numbered rules, with how many each has in the corpus; then the aids, whose code is their rule. */
const FAMILLES = {
  ...{ AGE: 6, DIP: 2, NAT: 8, ETU: 5, EXC: 10 },
  ...{ RES: 8, FOY: 13, AUT: 8, DIM: 4 },
  ...{ PTS: 15, OMR: 5, MTT: 3, PAY: 4 },
  ...{ DRO: 5, DRS: 8, TAR: 2, REC: 4, BOR: 6 },
} as const;
const AIDES = ['MER', 'AMI', 'AMM', 'AMP', 'ASAP', 'ASAA', 'REP', 'EXO'] as const;

/** Every rule there is to hold. */
const IDENTIFIANTS: readonly string[] = [
  ...Object.entries(FAMILLES).flatMap(([famille, nombre]) =>
    Array.from({ length: nombre }, (_, rang) => `${famille}-${rang + 1}`),
  ),
  ...AIDES,
];

const corpus = fileURLToPath(new URL('../../../../shared/domaine/bourses-regles.md', import.meta.url));

/** Ids written in the corpus: at the head of a line of a table, or of a list. */
function lusDansLeCorpus(texte: string): readonly string[] {
  const numerotees = new RegExp(`^[|*] (?:\\| )?((?:${Object.keys(FAMILLES).join('|')})-\\d+)\\b`, 'gm');
  const aides = new RegExp(`^\\| (${AIDES.join('|')}) \\|`, 'gm');
  return [...texte.matchAll(numerotees), ...texte.matchAll(aides)].flatMap((trouve) => trouve[1] ?? []);
}

/** A person who ends at the Crous shows a rule that is examined. */
const sortDuCas = ({ attendu }: CasDeRegle): SortDeRegle =>
  JSON.stringify(attendu).includes('examen_crous') ? 'examen' : 'appliquee';

interface LigneDeTable {
  readonly id: string;
  readonly sort: SortDeRegle;
  readonly test: string;
}

/** The table of the rules: what becomes of each, and the test that shows it. */
const TABLE: readonly LigneDeTable[] = [
  ...CAS.map((cas) => ({
    id: cas.id,
    sort: sortDuCas(cas),
    test: `bourse/regles.test.ts, « une personne par règle », ${cas.id}`,
  })),
  ...RENVOIS.map(({ id, sort, fichier, test }) => ({ id, sort, test: `${fichier}, « ${test} »` })),
];

describe('chaque règle du corpus a sa place', () => {
  it.each(IDENTIFIANTS)('%s est appliquée, examinée par le Crous, ou tenue hors du moteur', (id) => {
    const lignes = TABLE.filter((ligne) => ligne.id === id);
    expect(lignes, id).toHaveLength(1);
    expect(lignes[0]?.test.length).toBeGreaterThan(20);
  });

  it('n’invente aucune règle et n’en traite aucune deux fois', () => {
    expect(TABLE.map(({ id }) => id).toSorted()).toEqual([...IDENTIFIANTS].toSorted());
  });

  it.skipIf(!existsSync(corpus))(
    'connaît exactement les règles du corpus, quand il est à côté du projet',
    () => {
      const lus = new Set(lusDansLeCorpus(readFileSync(corpus, 'utf8')));
      expect([...lus].toSorted()).toEqual([...IDENTIFIANTS].toSorted());
    },
  );

  it('en laisse peu hors du moteur et à l’examen', () => {
    const combien = (sort: SortDeRegle) => TABLE.filter((ligne) => ligne.sort === sort).length;
    expect(combien('hors_moteur')).toBe(5);
    expect(combien('examen')).toBe(18);
    expect(combien('appliquee')).toBe(IDENTIFIANTS.length - 23);
  });
});

describe('une personne par règle', () => {
  it.each(CAS.map((cas) => [cas.id, cas] as const))('%s', (_, { faits, annee, attendu }) => {
    expect(juger(faits, bareme(annee ?? '2025-2026'))).toMatchObject(attendu);
  });
});

describe('le test annoncé existe', () => {
  it.each(RENVOIS.map((renvoi) => [renvoi.id, renvoi] as const))('%s', (_, { ou, fichier, test }) => {
    const texte = readFileSync(new URL(`../${fichier}`, import.meta.url), 'utf8');
    expect(texte).toContain(test);
    expect(ou.length).toBeGreaterThan(9);
  });
});
