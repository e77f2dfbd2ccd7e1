import { beforeAll, describe, expect, it } from 'vitest';
import { direIndice, ordinal } from '@/components/metier/logement/tours/mots';
import { COMPLET, campagneLogement, NON_ADMIS, NON_EXAMINE } from '@/lib/domain/logement';
import { DEJA_SERVI } from '@/lib/domain/logement/tours';
import { logementPropose, logementSansProposition } from '@/lib/server/courriels';
import { type APrevenir, ouvrirMessages, suiteDuTour } from '@/lib/server/logement/tours/messages';

const lue = campagneLogement('2026-2027');
if (!lue.ok) throw new Error(lue.refus);
const CAMPAGNE = lue.valeur;
const TOUR = {
  ...{ id: 3, annee: '2026-2027', numero: 2, demandes: 700_000 },
  echeanceLe: new Date('2026-06-18T21:59:59.999Z'),
};
const RESIDENCES = new Map([
  [7, 'Résidence Kergoat, Rennes'],
  [8, 'Les Tilleuls, Lyon'],
]);
const LINA: APrevenir = {
  ...{ rang: 412_035, demandeId: 'd-1', email: 'lina@exemple.fr', prenom: 'Lina' },
  ...{ issues: [COMPLET, NON_ADMIS], voeux: null, fiches: null },
};
let message: ReturnType<typeof ouvrirMessages>;
beforeAll(() => {
  process.env.AUTH_SECRET ??= 'un secret de test qui ne sert qu’aux tests';
  process.env.DEMONSTRATION ??= '1';
  message = ouvrirMessages(TOUR, CAMPAGNE, RESIDENCES);
});
const dire = (modifs: Partial<APrevenir> = {}) => message({ ...LINA, ...modifs });

describe('le courriel d’un tour', () => {
  it('a un nom qui ne change pas : redemandé, c’est le même', () => {
    expect(dire().cle).toBe('logement-tour:3:d-1');
    expect(dire({ rang: 1 }).cle).toBe(dire().cle);
    expect(dire({ demandeId: 'd-2' }).cle).not.toBe(dire().cle);
    expect(dire().destinataire).toBe('lina@exemple.fr');
  });

  it('nomme chaque chambre par son vœu, sa résidence et sa ville', () => {
    const { sujet, texte } = dire({ voeux: [1, 3], fiches: [7, 8] }).courriel;
    expect(sujet).toContain('le Crous vous propose une chambre');
    expect(texte).toContain('Résidence Kergoat, Rennes (vœu 1)\nLes Tilleuls, Lyon (vœu 3)');
    expect(texte).toMatch(/au plus tard le jeudi 18\sjuin 2026 à 23\sh\s59/u);
    expect(texte).toContain('Nous ne vous demanderons jamais de payer par message');
    expect(dire({ voeux: [2], fiches: [99] }).courriel.texte).toContain('Résidence universitaire (vœu 2)');
  });

  it('dit le rang à qui arrive après les autres', () => {
    expect(dire().courriel.texte).toMatch(/vous êtes 412\s035e sur 700\s000\./u);
    expect(dire({ rang: 1 }).courriel.texte).toMatch(/vous êtes 1er sur 700\s000\./u);
  });

  it.each([[[NON_ADMIS]], [[DEJA_SERVI, DEJA_SERVI]], [[NON_EXAMINE]], [[]]])(
    'sans vœu complet (%j), ne parle pas de rang',
    (issues) => {
      const { texte } = dire({ issues }).courriel;
      expect(texte).toContain('Aucune chambre libre ne répondait à vos vœux');
      expect(texte).not.toContain('412');
    },
  );

  it('dit la suite : le tour suivant, puis la phase complémentaire', () => {
    expect(suiteDuTour(CAMPAGNE, 1)).toMatch(/tour 2, .* avant le lundi 15\sjuin 2026 à 10\sh/u);
    expect(suiteDuTour(CAMPAGNE, 3)).toMatch(/tour 4, .* avant le lundi 29\sjuin 2026/u);
    expect(suiteDuTour(CAMPAGNE, 4)).toMatch(/phase complémentaire, à partir du mardi 7\sjuillet 2026/u);
  });
});

const commun = { prenom: 'Lina', annee: '2026-2027', tour: 2, pourquoi: 'https://guichet.exemple.fr/p' };
const TOUS = {
  logementPropose: logementPropose({
    ...{ ...commun, chambres: ['Kergoat, Rennes (vœu 1)'], echeance: 'jeudi 18 juin 2026 à 23 h 59' },
    lien: 'https://guichet.exemple.fr/logement/demande',
  }),
  logementSansProposition: logementSansProposition({ ...commun, raison: 'Complet.', suite: 'La suite.' }),
};

describe.each(Object.entries(TOUS))('le courriel %s', (_, { sujet, texte }) => {
  it('tient en un sujet d’une ligne, salue, mène à l’explication, sans montant', () => {
    expect(sujet).toMatch(/^\S.{5,78}$/u);
    expect(sujet).toContain('2026-2027');
    expect(texte.startsWith('Bonjour Lina,\n\n')).toBe(true);
    expect(texte).toContain(`\n${commun.pourquoi}\n`);
    expect(`${sujet}${texte}`).not.toMatch(/!|€|n’hésitez|'/u);
    expect(texte).not.toMatch(/ [;:?!»%]/u);
  });
});

describe('les nombres d’un tour', () => {
  it('se lisent en français', () => {
    expect(ordinal(1)).toBe('1er');
    expect(ordinal(2)).toBe('2e');
    expect(ordinal(1_000)).toBe('1\u202f000e');
    expect(direIndice(4_000.5)).toBe('4\u202f000,5');
    expect(direIndice(0.2)).toBe('0,2');
    expect(direIndice(1 / 3)).toBe('0,33');
  });
});
