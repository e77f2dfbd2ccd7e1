import { describe, expect, it } from 'vitest';
import { EVENEMENTS } from '@/lib/domain/bourse';
import { saisiesDe } from '../scenarios';
import {
  CONTEXTE,
  faits,
  lignes,
  ouiOuNon,
  poser,
  quandPosee,
  refus,
  titre,
  toujoursPosee,
  valeur,
} from './outils';
import { resultatDe } from './outils-resultat';

const OUI = { 'baisse-revenus': { baisse: 'oui' } };
const BONNE = { evenement: 'chomage', le: '15/01/2026', suivante: '21 000', enCours: '18000' };

describe('la baisse durable des revenus', () => {
  toujoursPosee('baisse-revenus');
  ouiOuNon(
    'baisse-revenus',
    'baisse',
    'Revenus en baisse durable depuis 2024',
    'Répondez oui ou non~: les revenus ont-ils baissé durablement~?',
  );

  it('parle de la famille, ou de soi quand seules ses propres ressources comptent', () => {
    expect(titre('baisse-revenus')).toContain('les revenus de votre famille depuis 2024~?');
    const reponses = { enfance: { enfance: 'orphelin' } } as const;
    expect(titre('baisse-revenus', { reponses })).toContain('durablement vos revenus depuis 2024~?');
  });
});

describe('le changement', () => {
  quandPosee('changement', [
    ['ne se demande pas d’abord', {}, false],
    ['ne se demande pas sans baisse', { 'baisse-revenus': { baisse: false } }, false],
    ['se demande après une baisse', { 'baisse-revenus': { baisse: true } }, true],
  ]);

  it('propose chaque événement que la loi nomme (DIM-2)', () => {
    const [liste] = poser('changement').champs;
    const options = liste && 'options' in liste ? liste.options : [];
    expect(options.map(({ valeur: v }) => v)).toEqual(Object.keys(EVENEMENTS));
  });

  it('lit l’événement, sa date et les deux années', () => {
    expect(valeur('changement', BONNE)).toEqual({
      evenement: 'chomage',
      le: '2026-01-15',
      suivante: 21_000,
      enCours: 18_000,
    });
    expect(lignes('changement', BONNE)).toEqual([
      'Événement : Chômage',
      'Date de l’événement : 15 janvier 2026',
      'Revenus de 2025 : 21~000~€',
      'Revenus de 2026 : 18~000~€',
    ]);
  });

  it('se contente de l’événement : les montants viendront', () => {
    expect(lignes('changement', { evenement: 'deces', le: '', suivante: '', enCours: '' })).toEqual([
      'Événement : Décès',
      'Revenus de 2025 : Pas encore connus',
      'Revenus de 2026 : Pas encore connus',
    ]);
  });

  it('refuse un événement inconnu, une date d’avant les revenus regardés, un montant avec des centimes', () => {
    expect(refus('changement', { ...BONNE, evenement: 'loto' })).toEqual([
      'evenement : Choisissez l’événement dans la liste',
    ]);
    expect(refus('changement', { ...BONNE, le: '31/12/2023' })).toEqual([
      'le : Indiquez une date à partir du 1er janvier 2024, ou laissez vide',
    ]);
    expect(refus('changement', { ...BONNE, le: '01/01/2024' })).toEqual([]);
    expect(refus('changement', { ...BONNE, suivante: '21000,50' })).toHaveLength(1);
  });

  it('les années suivent celle du barème', () => {
    const contexte = { ...CONTEXTE, annee: '2025-2026', anneeRevenus: 2023 } as const;
    const libelles = poser('changement', { contexte }).champs.map(({ libelle }) => libelle);
    expect(libelles).toContain('Revenu brut global de 2024');
    expect(libelles).toContain('Revenus de 2025, sur l’année entière');
  });

  it('devient un fait, et disparaît quand la baisse est retirée', () => {
    expect(faits({ ...OUI, changement: BONNE }).changement).toEqual({
      evenement: 'chomage',
      revenuAnneeSuivante: 21_000,
      revenuAnneeEnCours: 18_000,
    });
    expect(faits(OUI).changement).toEqual({});
    expect(faits({ 'baisse-revenus': { baisse: 'non' }, changement: BONNE }).changement).toBeUndefined();
    expect(faits({}).changement).toBeUndefined();
  });
});

describe('ce que le moteur en fait', () => {
  const avec = (changement: Record<string, string>) =>
    resultatDe(saisiesDe('emma', { ...OUI, changement: { ...BONNE, ...changement } }));

  it('une baisse s’estime avec les nouveaux revenus, et s’examine', () => {
    expect(avec({ suivante: '', enCours: '12000' })).toMatchObject({
      type: 'indetermine',
      estimation: { echelon: '5', ressourcesRetenues: 12_000 },
      faitsManquants: [{ code: 'DIM-3' }],
    });
  });

  it('un événement sans baisse ne change rien à la réponse', () => {
    expect(avec({ suivante: '40 000', enCours: '' })).toMatchObject({ type: 'eligible', echelon: '1' });
  });

  it('sans montant, le Crous les attend', () => {
    expect(avec({ suivante: '', enCours: '' })).toMatchObject({
      type: 'indetermine',
      faitsManquants: [{ code: 'changement.revenuAnneeSuivante' }],
    });
  });

  it('à l’échelon le plus élevé, rien de plus n’est demandé', () => {
    const saisies = saisiesDe('theo', { ...OUI, changement: { ...BONNE, suivante: '', enCours: '' } });
    expect(resultatDe(saisies)).toMatchObject({ type: 'eligible', echelon: '7' });
  });
});
