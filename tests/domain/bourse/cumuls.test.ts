import { describe, expect, it } from 'vitest';
import type { Bareme, Regime } from '@/lib/domain/baremes';
import type { AutreAide, FaitsBourse } from '@/lib/domain/bourse';
import { AUCUNE_EXCLUSION, CUMULS } from '@/lib/domain/bourse';
import { avecEtudes, BAREME_2025, COMPLET, etat, juger, ligne, manquants, motifs } from './personne';

const avecAides = (...autresAides: readonly AutreAide[]): FaitsBourse => ({ ...COMPLET, autresAides });

describe('cumuls possibles (k)', () => {
  it.each(['asap', 'bourse_collectivite', 'erasmus', 'talents', 'prime_activite'] as const)(
    'une bourse se cumule avec « %s »',
    (aide) => {
      expect(juger(avecAides(aide))).toMatchObject({ type: 'eligible', echelon: '1' });
    },
  );

  it('ne change rien quand la liste est vide ou absente', () => {
    expect(juger(avecAides())).toEqual(juger(COMPLET));
  });
});

describe('cumuls interdits (k)', () => {
  it('refuse une bourse à qui reçoit une allocation annuelle', () => {
    expect(motifs(avecAides('asaa'))).toEqual(['CUMUL_INTERDIT']);
    expect(ligne(avecAides('asaa'), 'k')).toMatchObject({
      conclusion: 'non remplie',
      source: 'service-public.fr, fiche F18291',
    });
    expect(etat(avecAides('asaa'), 'etudes')).toBe('non_remplie');
  });

  it('la refuse même quand les études sont inconnues', () => {
    expect(motifs({ ...avecAides('asaa'), etudes: undefined })).toEqual(['CUMUL_INTERDIT']);
  });

  const interdits = CUMULS.flatMap(({ avec, possible, fait }) =>
    possible === 'non' && fait && 'etudes' in fait ? [[avec, fait.etudes] as const] : [],
  );

  it.each(interdits)('refuse : %s', (_, champ) => {
    expect(juger(avecEtudes({ ...AUCUNE_EXCLUSION, [champ]: true })).type).toBe('non_eligible');
  });

  it('en compte huit par les études', () => {
    expect(interdits).toHaveLength(8);
  });
});

describe('assistant d’éducation à mi-temps [C]', () => {
  const loi = (aedMiTemps: Regime): Bareme => ({
    ...BAREME_2025,
    regles: { ...BAREME_2025.regles, aedMiTemps },
  });

  it('part à l’examen du Crous', () => {
    expect(manquants(avecAides('aed_mi_temps'))).toEqual(['k*']);
  });

  it.each([
    ['admis', 'eligible'],
    ['exclu', 'non_eligible'],
    ['examen', 'indetermine'],
  ] as const)('suit le paramètre « %s »', (regime, type) => {
    expect(juger(avecAides('aed_mi_temps'), loi(regime)).type).toBe(type);
  });
});

describe('table des cumuls', () => {
  it('dit la même chose que le moteur pour chaque aide réclamée', () => {
    const ATTENDU = { oui: 'eligible', non: 'non_eligible', examen: 'indetermine' } as const;
    for (const { avec, possible, fait } of CUMULS)
      if (fait && 'autreAide' in fait)
        expect(juger(avecAides(fait.autreAide)).type, avec).toBe(ATTENDU[possible]);
  });

  it('ne dit rien deux fois, et cite toujours une source', () => {
    expect(new Set(CUMULS.map(({ avec }) => avec)).size).toBe(CUMULS.length);
    for (const { avec, source } of CUMULS) {
      expect(avec).toMatch(/^\p{Lu}/u);
      expect(source.length).toBeGreaterThan(10);
    }
  });
});
