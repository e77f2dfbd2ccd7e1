import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODES_DE_PAYS, groupeDeNationalite } from '@/lib/domain/noyau/pays';

const groupe = (nom: string): readonly string[] =>
  CODES_DE_PAYS.filter((code) => groupeDeNationalite(code) === nom);

describe('les codes de pays', () => {
  it('sont les 249 de la norme ISO 3166-1, en ordre, chacun une fois', () => {
    expect(CODES_DE_PAYS).toHaveLength(249);
    expect(new Set(CODES_DE_PAYS).size).toBe(249);
    expect([...CODES_DE_PAYS].sort()).toEqual(CODES_DE_PAYS);
    for (const code of CODES_DE_PAYS) expect(code).toMatch(/^[A-Z]{2}$/);
  });

  it('ont tous un nom en français, donc existent', () => {
    const noms = new Intl.DisplayNames('fr', { type: 'region', fallback: 'none' });
    expect(CODES_DE_PAYS.filter((code) => noms.of(code) === undefined)).toEqual([]);
  });
});

describe('le groupe d’une nationalité', () => {
  it('français : la France et ses territoires qui ont un code', () => {
    expect(groupe('france')).toEqual([
      ...['BL', 'FR', 'GF', 'GP', 'MF', 'MQ', 'NC', 'PF', 'PM', 'RE', 'TF', 'WF', 'YT'],
    ]);
  });

  it('européen : les 26 autres membres de l’Union, Åland, l’Espace économique européen et la Suisse', () => {
    expect(groupe('ue_eee_suisse')).toEqual([
      ...['AT', 'AX', 'BE', 'BG', 'CH', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'GR', 'HR', 'HU', 'IE'],
      ...['IS', 'IT', 'LI', 'LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
    ]);
  });

  it('à part : Andorre et le Royaume-Uni', () => {
    expect(groupe('andorre')).toEqual(['AD']);
    expect(groupe('royaume_uni')).toEqual(['GB']);
  });

  it.each(['MA', 'SN', 'UA', 'TR', 'MC', 'SM', 'VA', 'US'])('%s suit la règle commune', (code) => {
    expect(groupeDeNationalite(code)).toBe('autre');
  });

  it('de n’importe quel texte inconnu est « autre »', () => {
    const inconnu = fc.string().filter((texte) => !CODES_DE_PAYS.includes(texte));
    fc.assert(fc.property(inconnu, (texte) => groupeDeNationalite(texte) === 'autre'));
    expect(groupeDeNationalite('fr')).toBe('autre');
  });
});
