import { describe, expect, it } from 'vitest';
import { lireDemande, lireExport, raconter } from '@/scripts/reconcilier/lire';

const ENTETE = 'ordre;trans_uuid;statut;centimes;operation';

describe('ce que l’on demande de rapprocher', () => {
  it('est un fichier et une période, bornes comprises', () => {
    expect(lireDemande(['e.csv', '2026-11-01', '2026-11-30'])).toEqual({
      fichier: 'e.csv',
      debut: '2026-11-01',
      fin: '2026-12-01',
    });
  });

  it.each([
    [[]],
    [['e.csv']],
    [['e.csv', '2026-11-30', '2026-11-01']],
    [['e.csv', '2026-02-30', '2026-03-01']],
    [['', '2026-11-01', '2026-11-30']],
  ])('ne se devine pas : %j', (mots) => {
    expect(() => lireDemande(mots)).toThrow('Il faut un fichier et une période');
  });
});

describe('l’export de la banque', () => {
  it('se lit ligne à ligne', () => {
    expect(lireExport(`${ENTETE}\nabc;u1;CAPTURED;10500;DEBIT\n`)).toEqual([
      { ordre: 'abc', transUuid: 'u1', statut: 'CAPTURED', centimes: 10_500, operation: 'DEBIT' },
    ]);
  });

  it.each(['abc;u1;CAPTURED;105,00;DEBIT', 'abc;u1;CAPTURED;;DEBIT', 'abc;u1;CAPTURED;10500;VIREMENT'])(
    's’arrête à une ligne illisible : %s',
    (ligne) => {
      expect(() => lireExport(`${ENTETE}\n${ligne}`)).toThrow('La ligne 2');
    },
  );

  it('dit la colonne qui manque', () => {
    expect(() => lireExport('ordre;statut\na;b')).toThrow('trans_uuid');
  });
});

describe('le compte rendu', () => {
  it('compte, puis dit chaque écart en mots', () => {
    const ecarts = [{ ordre: 'abc', jugement: 'absente_de_l_export' }] as const;
    expect(raconter({ lues: 3, rattrapees: 1, ecarts })).toEqual([
      '3 lignes lues : 1 rattrapées, 1 écarts',
      '  abc : payée chez nous, absente de l’export',
    ]);
  });
});
