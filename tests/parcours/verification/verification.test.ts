import { describe, expect, it } from 'vitest';
import { CHAMPS_CODE, CHAMPS_NUMERO, schemaCode, schemaNumero } from '@/lib/parcours/verification';

const fautes = (schema: typeof schemaNumero | typeof schemaCode, saisie: Record<string, string>) => {
  const lu = schema.safeParse(saisie);
  return lu.success ? [] : lu.error.issues.map(({ path, message }) => [path[0], message]);
};

describe('le formulaire de vérification', () => {
  it('lit un numéro écrit de toute façon et un nom', () => {
    for (const numero of ['REN6 ABCDEF 42', 'ren6abcdef42', ' REN6-ABCDEF-42 '])
      expect(schemaNumero.parse({ numero, nom: ' N’Diaye ' })).toEqual({
        numero: 'REN6 ABCDEF 42',
        nom: 'N’Diaye',
      });
  });

  it.each([
    [{ numero: '', nom: 'Martin' }, ['numero']],
    [{ numero: 'REN6 ABC 42', nom: 'Martin' }, ['numero']],
    [{ numero: 'REN6 ABCDEF 42', nom: '' }, ['nom']],
    [{ numero: 'A'.repeat(10_000), nom: '<script>' }, ['numero', 'nom']],
    [{}, ['numero', 'nom']],
  ])('désigne ce qui manque dans %j', (saisie, champs) => {
    expect(fautes(schemaNumero, saisie).map(([champ]) => champ)).toEqual(champs);
  });

  it('montre la forme qui marche', () => {
    expect(fautes(schemaNumero, { numero: 'x', nom: 'y' })[0]?.[1]).toContain('REN6\u00a0ABCDEF\u00a042');
  });

  it('lit un code collé, coupé en lignes', () => {
    expect(schemaCode.parse({ code: 'CVEC1.A\r\nB' })).toEqual({ code: 'CVEC1.A\nB' });
    expect(fautes(schemaCode, { code: '' })).toHaveLength(1);
    expect(fautes(schemaCode, { code: 'A'.repeat(401) })).toHaveLength(1);
  });

  it('lit une identité entière, ou aucune', () => {
    const code = 'CVEC1.A';
    const identite = { nomDeFamille: 'N’Diaye', prenom: 'Awa', dateNaissance: '14/03/2007' };
    expect(schemaCode.parse({ code, ...identite })).toMatchObject({
      prenom: 'Awa',
      dateNaissance: '2007-03-14',
    });
    expect(fautes(schemaCode, { code, ...identite, prenom: '' }).map(([champ]) => champ)).toEqual(['prenom']);
    expect(fautes(schemaCode, { code, prenom: 'Awa' }).map(([champ]) => champ)).toEqual(['nomDeFamille']);
    expect(fautes(schemaCode, { code, ...identite, dateNaissance: '31/02/2007' })).toHaveLength(1);
  });

  it('a un champ par donnée demandée', () => {
    expect(CHAMPS_NUMERO.map(({ nom }) => nom)).toEqual(['numero', 'nom']);
    expect(CHAMPS_CODE.map(({ nom }) => nom)).toEqual(['code', 'nomDeFamille', 'prenom', 'dateNaissance']);
  });
});
