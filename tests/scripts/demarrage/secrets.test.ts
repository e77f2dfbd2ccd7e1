import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connaitLesSecrets, lireSecrets } from '@/scripts/demarrage/secrets';
import { dossierDeTest } from '../dossiers';

beforeEach(() => {
  vi.stubEnv('AUTH_SECRET', '');
  vi.stubEnv('NEXT_SERVER_ACTIONS_ENCRYPTION_KEY', '');
  vi.stubEnv('CLE_ATTESTATIONS', '');
});
afterEach(() => vi.unstubAllEnvs());

describe('les secrets', () => {
  it('sont tirés au hasard, longs, et différents d’un dossier à l’autre', () => {
    const [un, deux] = [lireSecrets(dossierDeTest()), lireSecrets(dossierDeTest())];
    const tous = [...Object.values(un), ...Object.values(deux)];
    expect(new Set(tous).size).toBe(6);
    for (const secret of tous) expect(Buffer.from(secret, 'base64')).toHaveLength(32);
  });

  it('ne changent plus : les sessions survivent à un redémarrage', () => {
    const donnees = dossierDeTest();
    expect(lireSecrets(donnees)).toEqual(lireSecrets(donnees));
  });

  it('ne sont pas connus tant que personne ne les a donnés ni tirés', () => {
    const donnees = dossierDeTest();
    expect(connaitLesSecrets(donnees)).toBe(false);
    vi.stubEnv('AUTH_SECRET', 'secret de l’exploitant, assez long');
    expect(connaitLesSecrets(donnees)).toBe(true);
    vi.stubEnv('AUTH_SECRET', '');
    lireSecrets(donnees);
    expect(connaitLesSecrets(donnees)).toBe(true);
  });

  it('ne sont lisibles que de leur propriétaire, et seuls dans le dossier', () => {
    const donnees = dossierDeTest();
    lireSecrets(donnees);
    expect(readdirSync(donnees)).toEqual(['secrets.json']);
    expect(statSync(path.join(donnees, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it('donnés par l’exploitant l’emportent, sans être écrits sur le disque', () => {
    const donnees = dossierDeTest();
    vi.stubEnv('AUTH_SECRET', 'secret de l’exploitant, assez long');
    const secrets = lireSecrets(donnees);
    expect(secrets.AUTH_SECRET).toBe('secret de l’exploitant, assez long');
    expect(secrets.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY).toHaveLength(44);
    expect(readFileSync(path.join(donnees, 'secrets.json'), 'utf8')).not.toContain('exploitant');
  });

  it('déjà là sont gardés, même écrits par un autre processus', () => {
    const donnees = dossierDeTest();
    const gardes = { AUTH_SECRET: 'a', NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: 'b', CLE_ATTESTATIONS: 'c' };
    writeFileSync(path.join(donnees, 'secrets.json'), JSON.stringify(gardes));
    expect(lireSecrets(donnees)).toEqual(gardes);
  });

  it('d’un dossier plus ancien gardent les leurs et tirent une fois celui qui manque', () => {
    const donnees = dossierDeTest();
    const gardes = { AUTH_SECRET: 'a', NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: 'b' };
    writeFileSync(path.join(donnees, 'secrets.json'), JSON.stringify(gardes));
    const completes = lireSecrets(donnees);
    expect(completes).toMatchObject(gardes);
    expect(Buffer.from(completes.CLE_ATTESTATIONS, 'base64')).toHaveLength(32);
    expect(lireSecrets(donnees)).toEqual(completes);
    expect(readdirSync(donnees)).toEqual(['secrets.json']);
    expect(statSync(path.join(donnees, 'secrets.json')).mode & 0o777).toBe(0o600);
  });
});
