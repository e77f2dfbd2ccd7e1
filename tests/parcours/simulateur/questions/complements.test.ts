import { describe, expect, it } from 'vitest';
import type { FaitsComplements } from '@/lib/domain/bourse';
import { marcher, ouvertureDeLaSimulation, type Saisies, simuler } from '@/lib/parcours/simulateur';
import { CONTEXTE, LYCEEN } from '../repondre';
import { etape, lignes, refus, valeur } from './outils';

const COCHE = { situation: { cas: ['complements'] } };

function simulation(complements: Saisies[string] | undefined, reste: Saisies = {}) {
  const ajout: Saisies = complements ? { ...COCHE, complements } : {};
  const marche = marcher({ ...LYCEEN, ...ajout, ...reste }, CONTEXTE);
  const faite = simuler(marche, CONTEXTE);
  if (!faite) throw new Error('simulation incomplète');
  return { ...faite, ouverture: ouvertureDeLaSimulation(marche, faite, '2026-05-20') };
}

const etatDe = (code: string, { ouverture }: ReturnType<typeof simulation>) =>
  ouverture.aides.find((aide) => aide.code === code)?.etat;

const RIEN = {
  ...{ mentionTB: false, aidesMeriteDejaPercues: 0, bourseLycee: false, sortieAcademie: false },
  ...{ sortieRegionAcademique: false, moisEtranger: 0, restaurantEloigne: false },
} as const satisfies FaitsComplements;

describe('ce qui ouvre d’autres aides', () => {
  it('se demande à qui veut le savoir, et à personne d’autre', () => {
    expect(etape('complements', COCHE)).not.toBeNull();
    expect(etape('complements', { situation: { cas: 'aucune' } })).toBeNull();
    expect(etape('complements', { situation: { cas: ['handicap'] } })).toBeNull();
  });

  it('se coche, et ne demande les mois qu’à qui part', () => {
    expect(valeur('complements', { atouts: ['etranger', 'mention'], mois: '6' })).toEqual({
      atouts: ['mention', 'etranger'],
      mois: 6,
    });
    expect(valeur('complements', { atouts: 'mention', mois: '6' })).toEqual({ atouts: ['mention'] });
    expect(refus('complements', { atouts: ['etranger'], mois: '' })).toEqual([
      'mois : Indiquez un nombre de mois, par exemple 6',
    ]);
    expect(refus('complements', { atouts: ['etranger'], mois: '13' })).toEqual([
      'mois : Indiquez un nombre entier entre 1 et 12',
    ]);
    expect(refus('complements', { atouts: ['mention', 'aucun'] })).toHaveLength(1);
    expect(refus('complements', {})).toHaveLength(1);
  });

  it('s’écrit en mots', () => {
    expect(lignes('complements', { atouts: ['etranger'], mois: '6' })).toEqual([
      'Autres aides : Je pars étudier ou faire un stage à l’étranger cette année-là',
      'Mois à l’étranger : 6',
    ]);
    expect(lignes('complements', { atouts: 'aucun' })).toEqual(['Autres aides : Rien de tout cela']);
  });

  it.each<[string, Partial<FaitsComplements>]>([
    ['aucun', {}],
    ['mention', { mentionTB: true }],
    ['bourse_lycee', { bourseLycee: true }],
    ['hors_academie', { sortieAcademie: true }],
    ['autre_region', { sortieRegionAcademique: true }],
    ['restaurant', { restaurantEloigne: true }],
  ])('« %s » : les faits sont %o, le reste est non', (atout, attendu) => {
    expect(simulation({ atouts: [atout] }).faits.complements).toEqual({ ...RIEN, ...attendu });
  });

  it('sans la page, rien n’est dit', () => {
    expect(simulation(undefined).faits.complements).toBeUndefined();
    const ignore = simulation({ inconnu: 'oui' });
    expect(ignore.faits.complements).toBeUndefined();
  });

  it('ne change jamais la réponse', () => {
    expect(simulation({ atouts: ['mention', 'etranger'], mois: '9' }).resultat).toEqual(
      simulation(undefined).resultat,
    );
  });
});

describe('les aides que ces réponses ouvrent', () => {
  it('la mention très bien ajoute l’aide au mérite, et ses neuf versements', () => {
    const avec = simulation({ atouts: ['mention'] });
    expect(etatDe('MER', avec)).toBe('acquise');
    const merite = avec.ouverture.annee?.versements.filter(({ nature }) => nature === 'merite') ?? [];
    expect(merite.map(({ montant }) => montant)).toEqual(Array(9).fill(100));
    expect(avec.ouverture.annee?.total).toBe(2163 + 900);
  });

  it('un boursier de lycée qui change d’académie peut demander la mobilité Parcoursup', () => {
    expect(etatDe('AMP', simulation({ atouts: ['bourse_lycee', 'hors_academie'] }))).toBe('possible');
    expect(etatDe('AMP', simulation({ atouts: ['hors_academie'] }))).toBeUndefined();
  });

  it('un départ à l’étranger ouvre la mobilité internationale, pour les mois dits', () => {
    const aide = simulation({ atouts: ['etranger'], mois: '4' }).ouverture.aides.find(
      ({ code }) => code === 'AMI',
    );
    expect(aide).toMatchObject({ etat: 'possible', montant: { total: 1600 } });
    expect(etatDe('AMI', simulation({ atouts: ['mention'] }))).toBeUndefined();
  });

  it('un restaurant trop loin ouvre l’aide alimentaire', () => {
    expect(etatDe('REP', simulation({ atouts: ['restaurant'] }))).toBe('possible');
    expect(etatDe('REP', simulation(undefined))).toBe('a_preciser');
  });
});
