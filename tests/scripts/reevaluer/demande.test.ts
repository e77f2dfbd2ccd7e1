import { describe, expect, it } from 'vitest';
import { Panne } from '@/scripts/demarrage/panne';
import { lireDemande } from '@/scripts/reevaluer/demande';

describe('npm run reevaluer', () => {
  it('juge la campagne qu’on lui dit par le barème de son année', () => {
    const demande = lireDemande(['--annee', '2026-2027']);
    expect(demande.bareme.annee).toBe('2026-2027');
    expect(demande.aBlanc).toBe(false);
    expect(lireDemande(['--annee=2025-2026', '--a-blanc'])).toMatchObject({
      bareme: { annee: '2025-2026' },
      aBlanc: true,
    });
  });

  it.each([
    ['sans année', [], 'Il faut dire quelle campagne réévaluer.', '--annee 2026-2027'],
    ['une année vide', ['--annee='], 'Il faut dire quelle campagne réévaluer.', '--annee 2026-2027'],
    [
      'une année sans campagne',
      ['--annee', '2012-2013'],
      'Aucune campagne 2012-2013.',
      '2025-2026, 2026-2027',
    ],
    ['une année inventée', ['--annee', '2099'], 'Aucune campagne 2099.', '2025-2026, 2026-2027'],
    ['un mot de trop', ['2026-2027'], 'La commande ne se comprend pas', 'npm run reevaluer'],
    [
      'une option inconnue',
      ['--annee', '2026-2027', '--forcer'],
      'La commande ne se comprend pas',
      'npm run',
    ],
  ])('%s : le dit, et dit quoi écrire', (_, mots, cause, remede) => {
    const lire = () => lireDemande(mots);
    expect(lire).toThrow(Panne);
    expect(lire).toThrow(cause);
    expect(lire).toThrow(remede);
  });
});
