import { describe, expect, it } from 'vitest';
import { lireDemande } from '@/scripts/affecter/demande';
import { Panne } from '@/scripts/demarrage/panne';

const NOVEMBRE = '2026-11-22';
const lire = (...mots: readonly string[]) => lireDemande(mots, NOVEMBRE);

describe('npm run affecter', () => {
  it('lance un tour de la campagne du jour', () => {
    expect(lire('--tour', '2')).toEqual({ annee: '2026-2027', numero: 2, geste: 'lancer', jour: null });
    expect(lireDemande(['--tour', '1'], '2025-06-10').annee).toBe('2025-2026');
  });

  it('publie quand on le demande', () => {
    expect(lire('--tour=3', '--publier')).toMatchObject({ numero: 3, geste: 'publier' });
  });

  it('prend l’année qu’on lui dit, ou celle de la minute simulée', () => {
    expect(lire('--tour', '1', '--annee', '2022-2023')).toMatchObject({ annee: '2022-2023' });
    expect(lire('--tour', '1', '--jour', '2025-06-09T10:05')).toMatchObject({
      annee: '2025-2026',
      jour: '2025-06-09T10:05',
    });
  });

  it.each([
    ['sans tour', [], 'Il faut dire quel tour.', '--tour 2'],
    ['un tour que la campagne n’a pas', ['--tour', '7'], 'n’a pas de tour « 7 »', '1, 2, 3, 4'],
    ['un tour qui n’est pas un nombre', ['--tour', 'deux'], 'n’a pas de tour « deux »', '1, 2, 3, 4'],
    ['une année sans campagne', ['--tour', '1', '--annee', '2012-2013'], 'Aucune campagne', '2026-2027'],
    ['un jour sans heure', ['--tour', '1', '--jour', '2026-06-15'], 'n’est pas une minute', '10:05'],
    ['un jour qui n’existe pas', ['--tour', '1', '--jour', '2026-02-30T10:00'], 'pas une minute', '10:05'],
    ['une heure qui n’existe pas', ['--tour', '1', '--jour', '2026-06-15T24:00'], 'pas une minute', '10:05'],
    ['un mot de trop', ['2'], 'La commande ne se comprend pas', 'npm run affecter'],
    ['une option inconnue', ['--tour', '1', '--forcer'], 'La commande ne se comprend pas', 'npm run'],
  ])('%s : le dit, et dit quoi écrire', (_, mots, cause, remede) => {
    expect(() => lire(...mots)).toThrow(Panne);
    expect(() => lire(...mots)).toThrow(cause);
    expect(() => lire(...mots)).toThrow(remede);
  });
});
