import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copieLocale } from '@/components/formulaire/enregistrement/copie-locale';
import { memesReponses } from '@/components/formulaire/enregistrement/saisie-du-formulaire';

const JOUR_MS = 24 * 3_600_000;
const COPIE = { saisie: { rbg: '33000' }, version: 3, envoyee: null };
let armoire: Map<string, string>;

beforeEach(() => {
  armoire = new Map();
  vi.useFakeTimers();
  vi.stubGlobal('localStorage', {
    getItem: (nom: string) => armoire.get(nom) ?? null,
    setItem: (nom: string, valeur: string) => void armoire.set(nom, valeur),
    removeItem: (nom: string) => void armoire.delete(nom),
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('la copie de l’appareil', () => {
  it('rend ce qu’on lui a confié, puis l’oublie', () => {
    const copie = copieLocale('dossier-1', 'revenu');
    copie.garder(COPIE);
    expect(copie.lire()).toMatchObject(COPIE);
    copie.effacer();
    expect(copie.lire()).toBeNull();
    expect(armoire.size).toBe(0);
  });

  it('sépare deux dossiers et deux questions', () => {
    copieLocale('dossier-1', 'revenu').garder(COPIE);
    expect(copieLocale('dossier-2', 'revenu').lire()).toBeNull();
    expect(copieLocale('dossier-1', 'fratrie').lire()).toBeNull();
  });

  it('n’est plus lue après sept jours', () => {
    const copie = copieLocale('dossier-1', 'revenu');
    copie.garder(COPIE);
    vi.advanceTimersByTime(7 * JOUR_MS - 1);
    expect(copie.lire()).not.toBeNull();
    vi.advanceTimersByTime(1);
    expect(copie.lire()).toBeNull();
  });

  it.each(['', 'null', '{', '42', '{"le":9e99}'])('lit « %s » comme rien', (valeur) => {
    armoire.set('saisie:dossier-1:revenu', valeur);
    expect(copieLocale('dossier-1', 'revenu').lire()).toBeNull();
  });

  it('se passe d’un navigateur qui refuse de garder', () => {
    const refuser = () => {
      throw new Error('QuotaExceededError');
    };
    vi.stubGlobal('localStorage', { getItem: refuser, setItem: refuser, removeItem: refuser });
    const copie = copieLocale('dossier-1', 'revenu');
    expect(() => copie.garder(COPIE)).not.toThrow();
    expect(() => copie.effacer()).not.toThrow();
    expect(copie.lire()).toBeNull();
  });
});

describe('deux saisies', () => {
  it.each([
    [{ a: '1' }, { a: '1' }, true],
    [{ a: '1' }, { a: '2' }, false],
    [{ a: '1' }, { a: '1', communeCode: '35238' }, true],
    [{ a: '' }, {}, true],
    [{ a: '1' }, {}, false],
    [{ a: ['x', 'y'] }, { a: ['y', 'x'] }, true],
    [{ a: ['x'] }, { a: 'x' }, false],
    [{ a: [] }, { a: [] }, true],
  ])('%o et %o : mêmes réponses, %s', (a, b, attendu) => {
    expect(memesReponses(a, b)).toBe(attendu);
  });
});
