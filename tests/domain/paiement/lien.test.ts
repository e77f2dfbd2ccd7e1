import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActionLien, EtatLien, Rappel } from '@/lib/domain/paiement';
import {
  DUREE_LIEN_MS,
  estMotifDeRefus,
  MOTIFS_DE_REFUS,
  RAPPELS,
  rappelDu,
  suiteDeLien,
  TRANSITIONS_LIEN,
} from '@/lib/domain/paiement';

const ETATS = Object.keys(TRANSITIONS_LIEN) as EtatLien[];
const HEURE = 3_600_000;

const ATTENDU: readonly (readonly [EtatLien, ActionLien, EtatLien | null])[] = [
  ['actif', 'payer', 'paye'],
  ['actif', 'refuser', 'refuse'],
  ['actif', 'expirer', 'expire'],
  ['actif', 'remplacer', 'remplace'],
  ['actif', 'annuler', 'annule'],
  ['actif', 'rendre_caduc', 'caduc'],
  ['refuse', 'payer', 'paye'],
  ['expire', 'payer', 'paye'],
  ['remplace', 'payer', 'paye'],
  ['annule', 'payer', 'paye'],
  ['caduc', 'payer', null],
  ['paye', 'payer', null],
];

describe('la vie d’un lien de paiement', () => {
  it.each(ATTENDU)('depuis « %s », « %s » mène à %s', (etat, action, vers) => {
    expect(suiteDeLien(etat, action)).toBe(vers);
  });

  it.each(ETATS.filter((etat) => etat !== 'actif'))('ne rouvre pas un lien « %s »', (etat) => {
    for (const action of ['refuser', 'expirer', 'remplacer', 'annuler', 'rendre_caduc'] as const) {
      expect(suiteDeLien(etat, action)).toBeNull();
    }
  });

  it('ne revient jamais à « actif »', () => {
    for (const suites of Object.values(TRANSITIONS_LIEN)) {
      expect(Object.values(suites)).not.toContain('actif');
    }
  });

  it('dure 48 heures', () => {
    expect(DUREE_LIEN_MS).toBe(48 * HEURE);
  });
});

describe('les rappels avant la fin d’un lien', () => {
  const FIN = 1_000 * HEURE;
  const CAS: readonly (readonly [string, number, Rappel | null, Rappel | null])[] = [
    ['48 heures avant', -48, null, null],
    ['25 heures avant', -25, null, null],
    ['24 heures avant', -24, null, '24h'],
    ['24 heures avant, déjà fait', -24, '24h', null],
    ['3 heures avant, rien n’est parti', -3, null, '24h'],
    ['3 heures avant, le premier est parti', -3, '24h', null],
    ['2 heures avant', -2, '24h', '2h'],
    ['2 heures avant, sans le premier', -2, null, '2h'],
    ['1 heure avant, les deux sont partis', -1, '2h', null],
    ['à la fin', 0, null, null],
    ['après la fin', 5, '24h', null],
  ];

  it.each(CAS)('%s', (_titre, heures, dernier, attendu) => {
    expect(rappelDu(FIN, dernier, FIN + heures * HEURE)).toBe(attendu);
  });

  it('ne fait jamais partir deux fois le même, et jamais plus de deux', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 * HEURE }), { maxLength: 40 }), (instants) => {
        let dernier: Rappel | null = null;
        const partis: Rappel[] = [];
        for (const instant of [...instants].sort((a, b) => a - b)) {
          const rappel: Rappel | null = rappelDu(48 * HEURE, dernier, instant);
          if (rappel) {
            partis.push(rappel);
            dernier = rappel;
          }
        }
        expect(new Set(partis).size).toBe(partis.length);
        expect(partis.length).toBeLessThanOrEqual(RAPPELS.length);
      }),
    );
  });

  it('range les rappels du plus loin au plus proche de la fin', () => {
    expect(RAPPELS.map(({ cle }) => cle)).toEqual(['24h', '2h']);
    expect(RAPPELS[0].avantMs).toBeGreaterThan(RAPPELS[1].avantMs);
  });
});

describe('les raisons d’un refus', () => {
  it.each(Object.entries(MOTIFS_DE_REFUS))('« %s » se dit en une phrase', (cle, phrase) => {
    expect(estMotifDeRefus(cle)).toBe(true);
    expect(phrase).toMatch(/^La personne .+\.$|^Le nom .+\.$/u);
  });

  it.each(['', 'INCONNU', 'toString', '__proto__', 'constructor'])('n’accepte pas « %s »', (texte) => {
    expect(estMotifDeRefus(texte)).toBe(false);
  });
});
