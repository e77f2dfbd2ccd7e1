import { describe, expect, it } from 'vitest';
import { PagePreuve } from '@/components/metier/logement/tours/PagePreuve';
import { PasDeReponse } from '@/components/metier/logement/tours/PasDeReponse';
import { Pourquoi } from '@/components/metier/logement/tours/Pourquoi';
import { TourAVenir } from '@/components/metier/logement/tours/TourAVenir';
import { campagneLogement } from '@/lib/domain/logement';
import type { RaisonGardee } from '@/lib/domain/logement/tours';
import type { ExplicationDuTour, TourPublie, VoeuExplique } from '@/lib/parcours/logement/tours';
import { htmlDe, texteDe } from '../rendu';

const lue = campagneLogement('2026-2027');
if (!lue.ok) throw new Error(lue.refus);
const campagne = lue.valeur;
const [dates] = campagne.tours;
if (!dates) throw new Error('tour absent');

const TOUR: TourPublie = {
  ...{
    annee: '2026-2027',
    numero: 1,
    demandes: 700_000,
    voeux: 2_800_000,
    chambres: 200_000,
    servies: 150_000,
  },
  ...{ faites: 181_529, propositionsMaximum: 4, graine: 'c'.repeat(32), empreinte: 'e'.repeat(64) },
  ...{ calculeLe: new Date('2026-06-08T08:05:00Z'), publieLe: new Date('2026-06-09T08:00:00Z') },
  echeanceLe: new Date('2026-06-11T21:59:59.999Z'),
};
const LOGEMENT = {
  id: 7,
  intitule: 'T1',
  pieces: 1,
  residence: 'Les Tilleuls',
  ville: 'Rennes',
  loyers: null,
  adapte: false,
};
const voeu = (rang: number, raison: RaisonGardee, proposition: string | null = null): VoeuExplique => ({
  ...{ voeu: rang, logement: LOGEMENT, raison, proposition },
});
const explication = (
  voeux: readonly VoeuExplique[],
  modifs: Partial<ExplicationDuTour> = {},
): ExplicationDuTour => ({
  ...{ tour: TOUR, numeroDeDemande: 'LOG-2627-7KQ4M2XH', empreinte: 'a'.repeat(64), rang: 412_035 },
  ...{ indice: 4_770.2, rbg: 23_850, points: 4, outreMer: false, voeux },
  ...modifs,
});
const dire = (voeux: readonly VoeuExplique[], modifs: Partial<ExplicationDuTour> = {}) =>
  texteDe(<Pourquoi {...{ campagne, explication: explication(voeux, modifs) }} />);

const derniere = { rang: 98_765, indice: 1_200.5 };
const complet = (
  critere: 'indice' | 'outre_mer' | 'tirage' | 'priorite' | 'etablissement',
): RaisonGardee => ({
  ...{ type: 'complet', derniere, critere },
});

describe('« pourquoi », tel qu’on le lit', () => {
  it('dit d’abord la réponse : le rang, le nombre, l’échéance', () => {
    const texte = dire([voeu(1, { type: 'propose', chambre: 3, derniere }, 'p-1')]);
    expect(texte).toMatch(/Tour 1\s: une chambre vous est proposée/u);
    expect(texte).toMatch(/Vous êtes 412\s035e sur 700\s000\sdemandes/u);
    expect(texte).toMatch(/Avance à payer avant le jeudi 11\sjuin 2026 à 23\sh\s59/u);
    expect(texte).toMatch(/dernière personne servie était 98\s765e, avec un indice de 1\s200,5/u);
  });

  it('compte les chambres, et reconnaît le dernier servi', () => {
    const propose = (rang: number): RaisonGardee => ({
      type: 'propose',
      chambre: 3,
      derniere: { rang, indice: 1 },
    });
    const texte = dire([voeu(1, propose(412_035), 'p-1'), voeu(2, propose(500_000), 'p-2')]);
    expect(texte).toContain('2 chambres vous sont proposées');
    expect(texte).toContain('Vous êtes la dernière personne servie de ce logement.');
  });

  it('mène de chaque chambre à sa proposition', () => {
    const html = htmlDe(
      <Pourquoi
        campagne={campagne}
        explication={explication([voeu(1, { type: 'propose', chambre: 3, derniere }, 'p-1')])}
      />,
    );
    expect(html).toContain('href="/logement/demande/proposition/p-1"');
    expect(html).toContain('href="/logement/tours/2026-2027/1"');
  });

  it('refait l’indice avec les chiffres de l’étudiant', () => {
    const texte = dire([]);
    expect(texte).toMatch(/23\s850\s€/u);
    expect(texte).toMatch(/\(23\s850 \+ 1\) ÷ \(4 \+ 1\)/u);
    expect(texte).toMatch(/4\s770,2/u);
    expect(dire([], { rbg: -300 })).toMatch(/\(0 \+ 1\) ÷/u);
  });

  it.each([
    ['indice', 'Son indice est plus petit que le vôtre'],
    ['outre_mer', 'viennent d’outre-mer passent devant'],
    ['tirage', 'Le tirage au sort a décidé'],
    ['priorite', 'Sa demande était prioritaire'],
    ['etablissement', 'a choisi qui les occupe'],
  ] as const)('d’un vœu complet, dit le critère qui a décidé : %s', (critere, mots) => {
    expect(dire([voeu(1, complet(critere))])).toContain(mots);
  });

  it.each([
    [{ type: 'complet', derniere: null, critere: null }, 'aucune chambre libre'],
    [{ type: 'reserve' }, 'Ces chambres sont réservées'],
    [{ type: 'deja_servi' }, 'Une seule est possible par ville'],
    [{ type: 'non_examine', voeu: 2 }, 'Votre vœu 2, mieux placé'],
    [{ type: 'non_examine', voeu: null }, 'le nombre de propositions possible'],
    [{ type: 'propose', chambre: 3, derniere }, 'n’était plus libre à la publication'],
  ] as const satisfies readonly (readonly [RaisonGardee, string])[])('dit %o', (raison, mots) => {
    expect(dire([voeu(1, raison)])).toContain(mots);
  });

  it('dit la suite et comment contester, jusqu’à quand', () => {
    const texte = dire([]);
    expect(texte).toMatch(/tour 2, relisez-les et validez-les avant le lundi 15\sjuin 2026 à 10\sh/u);
    expect(texte).toMatch(/tribunal administratif, jusqu’au 9\saoût 2026/u);
    const dernier = dire([], { tour: { ...TOUR, numero: 4 } });
    expect(dernier).toMatch(/phase complémentaire, à partir du mardi 7\sjuillet 2026/u);
  });
});

describe('avant la réponse, ou sans elle', () => {
  it('dit quand les résultats paraissent', () => {
    const texte = texteDe(<PasDeReponse {...{ dates, annee: '2026-2027', publie: false }} />);
    expect(texte).toMatch(/Tour 1\s: résultats le mardi 9\sjuin 2026 à 10\sh/u);
    expect(texteDe(<TourAVenir {...{ dates, annee: '2026-2027' }} />)).toMatch(
      /paraissent le mardi 9\sjuin/u,
    );
  });

  it('dit pourquoi une demande n’était pas dans le tour', () => {
    const texte = texteDe(<PasDeReponse {...{ dates, annee: '2026-2027', publie: true }} />);
    expect(texte).toContain('n’était pas dans le tour 1');
    expect(texte).toMatch(/validés avant le lundi 8\sjuin 2026/u);
  });
});

describe('la preuve publique d’un tour', () => {
  const html = htmlDe(<PagePreuve tour={TOUR} />);

  it('donne la liste, la graine, les fichiers et la règle', () => {
    expect(html).toContain('e'.repeat(64));
    expect(html).toContain('c'.repeat(32));
    for (const fichier of ['liste.csv', 'lots.csv'])
      expect(html).toContain(`href="/logement/tours/2026-2027/1/${fichier}"`);
    expect(html).toContain('brasser(brasser(a ^ g1) ^ b ^ g2)');
  });

  it('se fait défiler au clavier là où elle déborde', () => {
    expect(html).toMatch(/<pre tabindex="0"/i);
  });
});
