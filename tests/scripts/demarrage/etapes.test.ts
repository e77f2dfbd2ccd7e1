import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { etape, noter } from '@/scripts/demarrage/etapes';
import { codeErreur, messageErreur, Panne, signaler } from '@/scripts/demarrage/panne';

const dit = vi.fn();
const crie = vi.fn();
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(dit);
  vi.spyOn(console, 'error').mockImplementation(crie);
});
afterEach(() => {
  vi.restoreAllMocks();
  dit.mockClear();
  crie.mockClear();
});

describe('une étape', () => {
  it('réussie tient sur une ligne, avec sa durée à la française', async () => {
    const maintenant = vi.spyOn(performance, 'now');
    maintenant.mockReturnValueOnce(1_000).mockReturnValueOnce(2_540);
    expect(await etape('Migrations', () => 3)).toBe(3);
    expect(dit.mock.calls).toEqual([[expect.stringMatching(/^ {2}✓ Migrations \.{2,} 1,5 s$/)]]);
  });

  it('dit le détail de ce qu’elle a fait', async () => {
    await etape(
      'Communes',
      async () => 34_969,
      (n) => `${n} ajoutées`,
    );
    expect(dit.mock.calls[0]?.[0]).toContain('✓ Communes (34969 ajoutées) ..');
  });

  it('ratée le marque, et laisse passer la cause', async () => {
    const cause = new Panne('La base ne répond pas.', 'Lancez-la.');
    await expect(etape('Base', () => Promise.reject(cause), String)).rejects.toBe(cause);
    expect(dit.mock.calls[0]?.[0]).toContain('✗ Base ..');
  });

  it('s’aligne sur les autres, et garde deux points au nom le plus long', async () => {
    vi.spyOn(performance, 'now').mockReturnValue(0);
    for (const nom of ['A', 'Mise en chauffe de 12 processus', 'x'.repeat(90)]) await etape(nom, () => null);
    const [courte, moyenne, longue] = dit.mock.calls.map(([ligne]) => String(ligne));
    expect(courte?.length).toBe(moyenne?.length);
    expect(longue).toMatch(/x \.\. 0,0 s$/);
  });

  it('laisse noter la suite', () => {
    noter('PostgreSQL répond de nouveau (212 ms).');
    expect(dit).toHaveBeenCalledWith('  · PostgreSQL répond de nouveau (212 ms).');
  });
});

describe('ce qui arrête', () => {
  it('se dit en deux lignes quand la cause est connue : elle, puis le remède', () => {
    signaler(new Panne('Le port 3000 est déjà pris.', 'Choisissez-en un autre.'));
    expect(crie).toHaveBeenCalledWith('\n  ✗ Le port 3000 est déjà pris.\n    → Choisissez-en un autre.\n');
  });

  it('se montre en entier quand c’est un défaut', () => {
    const defaut = new TypeError('undefined is not a function');
    signaler(defaut);
    expect(crie).toHaveBeenCalledWith(defaut);
  });

  it.each([
    [Object.assign(new Error('x'), { code: 'EACCES' }), 'EACCES', 'x'],
    [Object.assign(new Error('x'), { code: 5 }), '', 'x'],
    [new Error('sans code'), '', 'sans code'],
    ['un texte', '', 'un texte'],
    [null, '', 'null'],
  ])('%s a pour code « %s » et pour message « %s »', (erreur, code, message) => {
    expect(codeErreur(erreur)).toBe(code);
    expect(messageErreur(erreur)).toBe(message);
  });
});
