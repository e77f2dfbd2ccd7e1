import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decoderSimulation,
  encoderSimulation,
  marcher,
  type Saisies,
  type Simulation,
  simuler,
} from '@/lib/parcours/simulateur';
import {
  champsDuVoeu,
  classer,
  ecrireComparaison,
  estimerVoeu,
  lireComparaison,
  lireVoeuSaisi,
  VOEUX_COMPARES,
  type VoeuCompare,
} from '@/lib/parcours/simulateur/comparaison';
import { CONTEXTE, LYCEEN } from './repondre';

const BREST: VoeuCompare = { nom: 'Brest 29200', km: 4, outreMer: false, mesuree: true };
const RENNES: VoeuCompare = { nom: 'Rennes 35000', km: 212, outreMer: false, mesuree: true };
const PARIS: VoeuCompare = { nom: 'Paris 75005', km: 505, outreMer: false, mesuree: true };
const REUNION: VoeuCompare = { nom: 'Saint-Denis 97400', km: 9_350, outreMer: true, mesuree: true };

function simulationDe(saisies: Saisies = {}): Simulation {
  const simulation = simuler(marcher({ ...LYCEEN, ...saisies }, CONTEXTE), CONTEXTE);
  if (!simulation) throw new Error('simulation inachevée');
  return simulation;
}

const voeu: fc.Arbitrary<VoeuCompare> = fc.record(
  {
    nom: fc.stringMatching(/^\p{L}[\p{L} '’0-9-]{0,40}\p{L}$/u),
    km: fc.integer({ min: 0, max: 2_004_000 }).map((n) => n / 100),
    outreMer: fc.boolean(),
    mesuree: fc.boolean(),
  },
  { noNullPrototype: true },
);

describe('les villes à comparer', () => {
  it('se gardent dans le cookie, à côté des réponses, et se relisent', () => {
    fc.assert(
      fc.property(
        fc.array(voeu, { maxLength: VOEUX_COMPARES }),
        fc.stringMatching(/^\p{L}{0,20}$/u),
        (voeux, domicile) => {
          const saisies = ecrireComparaison(LYCEEN, { domicile, voeux });
          const relues = decoderSimulation(encoderSimulation(saisies) ?? '');
          expect(lireComparaison(relues)).toEqual({ domicile, voeux });
          expect(simuler(marcher(relues, CONTEXTE), CONTEXTE)?.resultat).toEqual(simulationDe().resultat);
        },
      ),
    );
  });

  it('ne dépassent pas quatre', () => {
    const saisies = ecrireComparaison(LYCEEN, { domicile: '', voeux: Array(9).fill(RENNES) });
    expect(lireComparaison(saisies).voeux).toHaveLength(4);
  });

  it('laissent la place quand on en retire une, et toute la place quand on les retire toutes', () => {
    const trois = ecrireComparaison(LYCEEN, { domicile: 'Brest 29200', voeux: [BREST, RENNES, PARIS] });
    const deux = ecrireComparaison(trois, { domicile: 'Brest 29200', voeux: [BREST, PARIS] });
    expect(lireComparaison(deux).voeux.map(({ nom }) => nom)).toEqual(['Brest 29200', 'Paris 75005']);
    expect(ecrireComparaison(deux, { domicile: '', voeux: [] })).toEqual(LYCEEN);
  });

  it.each([
    ['sans nom', { km: '12' }],
    ['sans distance', { nom: 'Rennes' }],
    ['une distance qui n’est pas un nombre', { nom: 'Rennes', km: 'loin' }],
    ['une distance négative', { nom: 'Rennes', km: '-3' }],
    ['une distance impossible', { nom: 'Rennes', km: '99999' }],
    ['un nom sans fin', { nom: 'R'.repeat(61), km: '12' }],
    ['un cookie abîmé', { nom: ['', 'x'], km: ['12'] }],
  ])('ne lisent pas %s', (_, saisie) => {
    expect(lireComparaison({ 'comparaison-1': saisie }).voeux).toEqual([]);
  });
});

describe('une ville tapée', () => {
  const lire = (saisie: Saisies[string]) => lireVoeuSaisi(saisie);

  it('se lit par ses deux communes', () => {
    expect(lire({ nom: ' Rennes 35000 ', domicile: 'Brest 29200', km: '' })).toEqual({
      ok: true,
      valeur: { type: 'communes', nom: 'Rennes 35000', domicile: 'Brest 29200' },
    });
  });

  it('ou par sa distance, qui l’emporte', () => {
    expect(lire({ nom: 'Liège', domicile: '', km: '1 012,5 km' })).toEqual({
      ok: true,
      valeur: { type: 'distance', nom: 'Liège', domicile: '', km: 1012.5 },
    });
    expect(lire({ nom: 'Rennes', domicile: 'Brest', km: '12' })).toMatchObject({
      valeur: { type: 'distance', km: 12, domicile: 'Brest' },
    });
  });

  it.each<[string, Saisies[string], readonly string[]]>([
    ['rien', {}, ['nom', 'domicile']],
    ['une ville seule', { nom: 'Rennes' }, ['domicile']],
    ['une distance seule', { km: '12' }, ['nom']],
    ['une distance illisible', { nom: 'Rennes', km: 'loin' }, ['km']],
    ['une distance impossible', { nom: 'Rennes', km: '50000' }, ['km']],
    ['un nom sans fin', { nom: 'R'.repeat(61), km: '12' }, ['nom']],
  ])('%s : dit à chaque champ la forme qui marche', (_, saisie, champs) => {
    const lu = lire(saisie);
    expect(lu.ok ? [] : lu.refus.map(({ champ }) => champ)).toEqual(champs);
    for (const { message } of lu.ok ? [] : lu.refus) expect(message).toMatch(/^(Indiquez|Écrivez)/);
  });

  it('ne se brise sur rien', () => {
    const brut = fc.oneof(fc.string(), fc.array(fc.string()));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('nom', 'domicile', 'km'), brut), (saisie) => {
        expect(lire(saisie)).toHaveProperty('ok');
      }),
    );
  });

  it('se demande avec les mots de qui habite là', () => {
    expect(champsDuVoeu('parents')[1]?.libelle).toBe('Commune où habitent vos parents');
    expect(champsDuVoeu('etudiant')[1]?.libelle).toBe('Commune où vous habitez');
  });
});

describe('comparer', () => {
  const RBG: Saisies = { 'avis-couple': { rbg: '37 111' } };
  const estimer = (compare: VoeuCompare, saisies: Saisies = RBG) =>
    estimerVoeu(simulationDe(saisies), compare);

  it('ne change que la distance', () => {
    expect(estimer(BREST)).toMatchObject({
      verdict: { points: 4, echelon: '0bis' },
      verse: { annuel: 1454 },
    });
    expect(estimer(RENNES)).toMatchObject({ verdict: { points: 5, echelon: '1' }, verse: { annuel: 2163 } });
    expect(estimer(PARIS)).toMatchObject({ verdict: { points: 6, echelon: '1' }, verse: { annuel: 2163 } });
  });

  it('compte le complément de qui étudie outre-mer', () => {
    expect(estimer(REUNION)).toMatchObject({
      verdict: { points: 7, echelon: '1' },
      verse: { annuel: 2463, mensuel: 246.3, complement: 30 },
    });
  });

  it('ne verse rien quand la réponse est non, ou n’est pas connue', () => {
    expect(estimer(RENNES, { 'avis-couple': { rbg: '900000' } })).toMatchObject({
      verdict: { issue: 'refusee' },
      verse: null,
    });
    expect(estimer(RENNES, { 'avis-couple': { rbg: '', pasEncore: 'oui' } })).toMatchObject({
      verdict: { issue: 'inconnue' },
      verse: null,
    });
  });

  it('répond même quand la distance de la simulation n’est pas connue', () => {
    expect(estimer(RENNES, { ...RBG, trajet: { inconnu: 'oui' } })).toMatchObject({
      verdict: { echelon: '1' },
    });
  });

  it('met devant la ville la mieux payée, puis la plus proche', () => {
    const noms = (saisies: Saisies) =>
      classer([BREST, PARIS, RENNES, REUNION].map((v) => estimer(v, saisies))).map(({ nom }) => nom);
    expect(noms(RBG)).toEqual(['Saint-Denis 97400', 'Rennes 35000', 'Paris 75005', 'Brest 29200']);
    expect(noms({ 'avis-couple': { rbg: '900000' } })).toEqual([
      'Brest 29200',
      'Rennes 35000',
      'Paris 75005',
      'Saint-Denis 97400',
    ]);
  });
});
