import { describe, expect, it } from 'vitest';
import { AUCUN_SUPPLEMENT, type FaitsSupplements } from '@/lib/domain/bourse';
import { saisiesDe } from '../scenarios';
import { faits, lignes, quandPosee, refus, valeur } from './outils';
import { resultatDe } from './outils-resultat';

const EPUISES = {
  'bourses-recues': { total: '7', licence: '4' },
  progression: { passage: 'oui', credits: '' },
};

/** Sarah in master, her seven rights used. */
const septDroits = (changements: Parameters<typeof saisiesDe>[1]) =>
  saisiesDe('sarah', {
    'voeu-1': { etablissement: 'Université de Lille', formation: 'Master de chimie', niveau: 'master_2' },
    ...EPUISES,
    ...changements,
  });

describe('ce qui a allongé les études', () => {
  quandPosee('supplements', [
    ['ne se demande pas d’abord', {}, false],
    ['ne se demande pas à qui n’a rien vécu de tel', { difficultes: { difficulte: false } }, false],
    [
      'se demande à qui dit qu’un événement a allongé ses études',
      { difficultes: { difficulte: true } },
      true,
    ],
  ]);

  it('se coche à plusieurs et s’écrit en mots', () => {
    expect(valeur('supplements', { cas: ['echange', 'sportif'] })).toEqual({ cas: ['sportif', 'echange'] });
    expect(lignes('supplements', { cas: ['sportif', 'stage'] })).toEqual([
      'Ce qui a allongé vos études : Le sport de haut niveau, Un stage obligatoire de ma formation',
    ]);
    expect(refus('supplements', {})).toEqual(['cas : Cochez au moins une situation']);
  });

  it.each<[string, keyof FaitsSupplements]>([
    ['famille_sante', 'echecFamilleOuSante'],
    ['service_civique', 'echecApresServiceCivique'],
    ['sante_lineaire', 'santeLineaire'],
    ['contrat_reussite', 'contratReussite'],
    ['sportif', 'sportifHautNiveau'],
    ['stage', 'stageObligatoire'],
    ['echange', 'anneeEchangeEtranger'],
  ])('« %s » réclame %s et rien d’autre', (cas, fait) => {
    const droits = faits({
      'premiere-demande': { premiere: 'non' },
      difficultes: { difficulte: 'oui' },
      supplements: { cas: [cas] },
      handicap: { cdaph: 'non' },
    }).droits;
    expect(droits?.supplements).toEqual({ ...AUCUN_SUPPLEMENT, [fait]: true });
  });

  it('tant que la page n’est pas remplie, on sait seulement qu’il y a quelque chose', () => {
    const saisies = { 'premiere-demande': { premiere: 'non' }, difficultes: { difficulte: 'oui' } };
    expect(faits(saisies).droits).toMatchObject({ situationParticuliere: true, supplements: undefined });
  });
});

describe('sept droits utilisés', () => {
  const handicap = (cdaph: string) => ({ handicap: { cdaph } });

  it('sans rien de plus, c’est un refus', () => {
    expect(resultatDe(septDroits({}))).toMatchObject({ motifs: [{ code: 'DROITS_EPUISES' }] });
  });

  it('un handicap reconnu ouvre ses droits, même sans rien cocher (DRS-5)', () => {
    expect(resultatDe(septDroits(handicap('oui'))).type).toBe('eligible');
  });

  it('un contrat de réussite ouvre un droit sans examen (DRS-4)', () => {
    const cas = { difficultes: { difficulte: 'oui' }, supplements: { cas: ['contrat_reussite'] } };
    expect(resultatDe(septDroits(cas)).type).toBe('eligible');
  });

  it.each([
    ['famille_sante', 'DRS-1'],
    ['sportif', 'DRS-6'],
    ['stage', 'DRS-7'],
    ['echange', 'DRS-8'],
  ])('« %s » part à l’examen (%s)', (cas, code) => {
    const saisies = septDroits({ difficultes: { difficulte: 'oui' }, supplements: { cas: [cas] } });
    expect(resultatDe(saisies)).toMatchObject({ type: 'indetermine', faitsManquants: [{ code }] });
  });

  it('un handicap coché ici et nié plus loin ne compte pas', () => {
    const cas = { difficultes: { difficulte: 'oui' }, supplements: { cas: ['handicap'] } };
    expect(resultatDe(septDroits({ ...cas, ...handicap('non') })).type).toBe('non_eligible');
    expect(resultatDe(septDroits({ ...cas, ...handicap('oui') })).type).toBe('eligible');
  });
});

describe('les aides qui ne se cumulent pas (k)', () => {
  it.each<[string[], readonly string[] | undefined]>([
    [['aucune'], undefined],
    [['asaa'], ['asaa']],
    [['aed'], ['aed_mi_temps']],
    [
      ['asaa', 'aed'],
      ['asaa', 'aed_mi_temps'],
    ],
    [['france_travail'], undefined],
  ])('%o : %o', (emplois, autresAides) => {
    expect(faits({ emploi: { emplois } }).autresAides).toEqual(autresAides);
  });

  it('une aide annuelle est un refus, un mi-temps d’assistant d’éducation un examen', () => {
    const avec = (emplois: string[]) => resultatDe(saisiesDe('emma', { emploi: { emplois } }));
    expect(avec(['asaa'])).toMatchObject({ motifs: [{ code: 'CUMUL_INTERDIT' }] });
    expect(avec(['aed'])).toMatchObject({ type: 'indetermine', faitsManquants: [{ code: 'k' }] });
  });
});
