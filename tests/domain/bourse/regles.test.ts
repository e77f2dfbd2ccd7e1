import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bareme, juger } from './personne';
import { CALCUL, CALCUL_HORS_MOTEUR, RESSOURCES } from './regles-calcul';
import { CONDITIONS, CONDITIONS_HORS_MOTEUR } from './regles-conditions';

const CAS = [...CONDITIONS, ...RESSOURCES, ...CALCUL];
const HORS_MOTEUR = [...CONDITIONS_HORS_MOTEUR, ...CALCUL_HORS_MOTEUR];
const TRAITEES = new Set([...CAS.map(({ id }) => id), ...HORS_MOTEUR.map(([id]) => id)]);

/** How many rules each family has in the corpus, for where the corpus is not beside the project. */
const FAMILLES = {
  AGE: 6,
  DIP: 2,
  NAT: 8,
  ETU: 5,
  EXC: 10,
  RES: 8,
  FOY: 13,
  AUT: 8,
  DIM: 4,
  PTS: 15,
  OMR: 5,
  DRO: 5,
  DRS: 8,
  BOR: 6,
} as const;

const corpus = fileURLToPath(new URL('../../../../shared/domaine/bourses-regles.md', import.meta.url));

/** Ids of the rules, read in the corpus when it is there. */
function identifiants(): readonly string[] {
  if (!existsSync(corpus))
    return Object.entries(FAMILLES).flatMap(([famille, nombre]) =>
      Array.from({ length: nombre }, (_, rang) => `${famille}-${rang + 1}`),
    );
  const forme = new RegExp(`^[|*] (?:\\| )?((?:${Object.keys(FAMILLES).join('|')})-\\d+)\\b`, 'gm');
  return [...readFileSync(corpus, 'utf8').matchAll(forme)].flatMap((trouve) => trouve[1] ?? []);
}

describe('chaque règle du corpus a sa place', () => {
  it('lit toutes les familles', () => {
    const lus = identifiants();
    for (const [famille, nombre] of Object.entries(FAMILLES))
      expect(new Set(lus.filter((id) => id.startsWith(`${famille}-`))).size, famille).toBe(nombre);
  });

  it.each(identifiants())('%s est appliquée, examinée par le Crous, ou tenue hors du moteur', (id) => {
    expect(TRAITEES.has(id)).toBe(true);
  });

  it('n’invente aucune règle et n’en traite aucune deux fois', () => {
    const connues = new Set(identifiants());
    const traitees = [...CAS.map(({ id }) => id), ...HORS_MOTEUR.map(([id]) => id)];
    expect(traitees.filter((id) => !connues.has(id))).toEqual([]);
    expect(new Set(traitees).size).toBe(traitees.length);
  });

  it.each(HORS_MOTEUR)('%s dit pourquoi : %s', (_, pourquoi) => {
    expect(pourquoi.length).toBeGreaterThan(20);
  });
});

describe('une personne par règle', () => {
  it.each(CAS.map((cas) => [cas.id, cas] as const))('%s', (_, { faits, annee, attendu }) => {
    expect(juger(faits, bareme(annee ?? '2025-2026'))).toMatchObject(attendu);
  });
});
