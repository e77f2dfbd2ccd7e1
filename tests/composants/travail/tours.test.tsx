import { describe, expect, it } from 'vitest';
import { Tours } from '@/components/metier/instruction/Tours';
import { campagneLogement } from '@/lib/domain/logement';
import type { GesteMontre, TourJoueEnBref, TourMontre } from '@/lib/parcours/logement/tours';
import { htmlDe, texteDe } from '../rendu';

const lue = campagneLogement('2026-2027');
if (!lue.ok) throw new Error(lue.refus);
const campagne = lue.valeur;
const [dates] = campagne.tours;
if (!dates) throw new Error('tour absent');
const rien = async () => ({ etat: 'initial' }) as never;

const CALCULE: TourJoueEnBref = {
  ...{
    numero: 1,
    etat: 'calcule',
    demandes: 700_000,
    voeux: 2_800_000,
    chambres: 200_000,
    proposees: 181_530,
  },
  ...{ servies: 150_002, calculeLe: new Date('2026-06-08T08:05:00Z'), publieLe: null, echeanceLe: null },
  ...{ faites: null, prevenues: 0 },
};
const PUBLIE: TourJoueEnBref = {
  ...CALCULE,
  ...{ etat: 'publie', publieLe: new Date('2026-06-09T08:00:00Z'), faites: 181_529, prevenues: 700_000 },
  echeanceLe: new Date('2026-06-11T21:59:59.999Z'),
};
const tour = (modifs: Partial<TourMontre> = {}): TourMontre => ({
  ...{ dates, joue: null, valides: 12, reponses: {}, peutLancer: false, peutPublier: false, enCours: null },
  ...modifs,
});
const geste = (modifs: Partial<GesteMontre> = {}): GesteMontre => ({
  ...{ numero: 1, geste: 'lancer', suite: 'demande', origine: 'ecran', agent: 'Solène Marchand' },
  ...{ faitLe: new Date('2026-06-08T08:05:00Z'), inscritLe: new Date('2026-06-08T08:05:00Z') },
  ...modifs,
});
const page = (montre: TourMontre, gestes: readonly GesteMontre[] = [], fait = '') => (
  <Tours
    {...{ campagne, fait, gestes, tours: [montre], annees: ['2025-2026', '2026-2027'] }}
    lancer={() => rien}
    publier={() => rien}
  />
);

describe('les tours, à qui les conduit', () => {
  it('ne montre que le bouton que la loi permet', () => {
    expect(htmlDe(page(tour()))).not.toContain('<button');
    const aLancer = htmlDe(page(tour({ peutLancer: true })));
    expect(aLancer).toContain('Lancer le tour 1');
    expect(aLancer).not.toContain('Publier les résultats');
    expect(htmlDe(page(tour({ joue: CALCULE, peutPublier: true })))).toContain(
      'Publier les résultats du tour 1',
    );
  });

  it('ne laisse pas presser deux fois : dit que c’est en cours', () => {
    const html = htmlDe(page(tour({ peutLancer: true, enCours: 'lancer' })));
    expect(html).not.toContain('<button');
    expect(html).toContain('Le tour se calcule');
    expect(htmlDe(page(tour({ joue: CALCULE, enCours: 'publier' })))).toContain('Les résultats se publient');
  });

  it('d’un tour calculé, dit ce qu’il attribue, et que rien n’est encore proposé', () => {
    const texte = texteDe(page(tour({ joue: CALCULE })));
    expect(texte).toMatch(/Chambres attribuées 181\s530/u);
    expect(texte).toMatch(/Étudiants servis 150\s002/u);
    expect(texte).not.toContain('Propositions faites');
    expect(texte).not.toContain('Page publique');
  });

  it('d’un tour publié, compte payées, en attente, refusées, non payées', () => {
    const reponses = { reservee: 90_000, proposee: 1, refusee: 22, expiree: 333, liberee: 4 };
    const texte = texteDe(page(tour({ joue: PUBLIE, reponses })));
    for (const mots of [
      /Propositions faites.* 181\s529/u,
      /Payées 90\s000/u,
      /En attente 1/u,
      /Refusées 22/u,
      /Non payées à temps 333/u,
      /Rendues après paiement 4/u,
      /Étudiants prévenus 700\s000/u,
    ])
      expect(texte).toMatch(mots);
    expect(htmlDe(page(tour({ joue: PUBLIE })))).toContain('href="/logement/tours/2026-2027/1"');
  });

  it('tient le journal de qui a pressé', () => {
    const gestes = [
      geste({ suite: 'trop_tot', geste: 'publier' }),
      geste({ agent: null, origine: 'horloge', suite: 'accepte' }),
      geste({ agent: null, origine: 'commande' }),
      geste(),
    ];
    const texte = texteDe(page(tour(), gestes, 'lancer'));
    for (const mot of ['Refusé', 'L’horloge', 'La commande', 'Solène Marchand', 'Demandé'])
      expect(texte).toContain(mot);
    expect(texte).toMatch(/C’est demandé\s: le tour se calcule/u);
  });

  it('mène aux autres années', () => {
    const html = htmlDe(page(tour()));
    expect(html).toContain('href="/instruction/logement?annee=2025-2026"');
    expect(html).toContain('<strong aria-current="page">2026-2027</strong>');
  });
});
