import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { listerBaremes } from '@/lib/domain/baremes';
import { FAMILLES, jugerExemple } from '@/lib/domain/regles';

const REGLES = FAMILLES.flatMap(({ regles }) => regles);
const EXEMPLES = REGLES.flatMap(({ id, exemples = [] }) => exemples.map((exemple) => [id, exemple] as const));

/** How many rules each family has in the corpus, for where the corpus is not beside the project. */
const FAMILLES_DU_CORPUS = {
  ...{ AGE: 6, DIP: 2, NAT: 8, ETU: 5, EXC: 10, RES: 8, FOY: 13, AUT: 8, DIM: 4, PTS: 15, OMR: 5 },
  ...{ MTT: 3, PAY: 4, DRO: 5, DRS: 8, TAR: 2, REC: 4, BOR: 6 },
} as const;
const AIDES_DU_CORPUS = ['MER', 'AMI', 'AMM', 'AMP', 'ASAP', 'ASAA', 'REP', 'EXO'] as const;

const corpus = fileURLToPath(new URL('../../../../shared/domaine/bourses-regles.md', import.meta.url));

/** Ids of the rules, read in the corpus when it is there. */
function identifiants(): readonly string[] {
  if (!existsSync(corpus)) {
    const numerotees = Object.entries(FAMILLES_DU_CORPUS).flatMap(([famille, nombre]) =>
      Array.from({ length: nombre }, (_, rang) => `${famille}-${rang + 1}`),
    );
    return [...numerotees, ...AIDES_DU_CORPUS];
  }
  const familles = Object.keys(FAMILLES_DU_CORPUS).join('|');
  const forme = new RegExp(`^[|*] (?:\\| )?((?:${familles})-\\d+|${AIDES_DU_CORPUS.join('|')})\\b`, 'gm');
  return [...new Set([...readFileSync(corpus, 'utf8').matchAll(forme)].flatMap(([, id]) => id ?? []))];
}

/** The text of a rule under the law of each year. */
const textes = ({ texte }: (typeof REGLES)[number]): readonly string[] =>
  typeof texte === 'string' ? [texte] : listerBaremes().map((bareme) => texte(bareme));

describe('les règles publiées', () => {
  it('sont toutes celles du corpus, une fois chacune', () => {
    const publiees = REGLES.map(({ id }) => id);
    expect(new Set(publiees).size).toBe(publiees.length);
    expect(identifiants().filter((id) => !publiees.includes(id))).toEqual([]);
    const connues = new Set([...identifiants(), 'f.2', 'e.3', 'e.4']);
    expect(publiees.filter((id) => !connues.has(id))).toEqual([]);
  });

  it('ont chacune une page, dont l’adresse est unique', () => {
    const cles = FAMILLES.map(({ cle }) => cle);
    expect(new Set(cles).size).toBe(cles.length);
    for (const cle of cles) expect(cle).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(REGLES.map((regle) => [regle.id, regle] as const))(
    '%s se lit chaque année, avec sa source',
    (_, regle) => {
      expect(regle.source).toMatch(/\S{3}/);
      expect(regle.titre).toMatch(/^\p{Lu}/u);
      for (const texte of textes(regle)) {
        expect(texte).toMatch(/^[\p{Lu}\d].{10,}\.$/su);
        expect(texte).not.toMatch(/undefined|null|NaN|\[object/);
      }
    },
  );

  it('appliquées, ont un exemple chaque fois qu’un fait les montre', () => {
    const sans = REGLES.filter(({ etat, exemples }) => etat === 'appliquee' && !exemples).map(({ id }) => id);
    // Held by a list, a date or a parameter: another rule's example, or a table, shows them.
    expect(sans).toEqual([
      ...['BOR-5', 'ETU-3', 'EXC-9', 'RES-2', 'OMR-5', 'MTT-2', 'e.3', 'PAY-1', 'PAY-2', 'PAY-4', 'EXO'],
    ]);
  });
});

describe('leurs exemples', () => {
  it.each(EXEMPLES)('%s : %o', (_, exemple) => {
    const { obtenu, reponse } = jugerExemple(exemple);
    expect(obtenu).toEqual(exemple.attendu);
    expect(reponse).toMatch(/\S/);
    expect(exemple.situation).toMatch(/\.$/);
  });

  it('envoient au Crous ce que la règle dit examiner', () => {
    for (const { id, etat, exemples = [] } of REGLES) {
      if (etat !== 'examen') continue;
      const juges = exemples.map(({ attendu }) => attendu.type);
      if (juges.length > 0 && !['ASAA', 'DIM-1'].includes(id)) expect(juges, id).toContain('examen');
    }
  });

  it('d’une année sans barème n’ont pas de réponse', () => {
    const [premier] = EXEMPLES;
    if (!premier) throw new Error('aucun exemple');
    expect(jugerExemple({ ...premier[1], annee: '1999-2000' }).obtenu).toBeNull();
  });
});
