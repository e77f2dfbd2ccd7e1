import { describe, expect, it } from 'vitest';
import { CommentDemander } from '@/components/metier/logement/CommentDemander';
import { FicheDuLogement } from '@/components/metier/logement/FicheDuLogement';
import { direDistance, direLits, direLoyer, direSurface } from '@/components/metier/logement/libelles';
import type { FicheComplete } from '@/lib/parcours/logement';
import { htmlDe, texteDe } from '../rendu';

const FICHE: FicheComplete = {
  ...{
    id: 1,
    intitule: 'Studio',
    description: 'Un.\n\n• Deux\n• Trois',
    conditions: 'Sur dossier.',
    message: null,
  },
  surfaces: { min: 18, max: 20 },
  loyers: { seul: { min: 36_490, max: 36_490 } },
  modes: ['seul', 'colocation'],
  equipements: ['wc', 'balcon'],
  ...{
    adapte: true,
    disponible: true,
    forteDemande: true,
    peuDeStock: true,
    pieces: 2,
    chambres: 1,
    avance: null,
  },
  lits: [{ nombre: 2, genre: 'simple' }],
  estFictif: true,
  residence: {
    ...{
      nom: 'Les Tilleuls',
      adresse: '12 allée, 35000 Rennes',
      ville: 'Rennes',
      latitude: 48.1,
      longitude: -1.6,
    },
    ...{ description: 'Au bord du campus.', services: ['Laverie'], telephone: '02 00 00 00 00' },
    ...{ courriel: 'tilleuls@exemple.invalid', site: 'https://exemple.invalid' },
    transports: [
      { genre: 'bus', precision: 'Ligne C4', distance: { valeur: 180, unite: 'metres' } },
      { genre: 'parking_prive', precision: null, distance: null },
    ],
  },
  autres: [
    {
      id: 2,
      intitule: null,
      pieces: 3,
      surfaces: null,
      loyers: { min: 30_000, max: 30_000 },
      disponible: false,
    },
  ],
};
const dire = (reste: Partial<FicheComplete> = {}) =>
  texteDe(<FicheDuLogement fiche={{ ...FICHE, ...reste }} avance={10_000} />);

describe('la fiche d’un logement', () => {
  it('montre les conditions d’accès avant tout le reste', () => {
    expect(dire()).toMatch(/Conditions d’accès Sur dossier\..*Le logement.*Loyer/);
  });

  it('dit chaque champ', () => {
    const texte = dire();
    for (const mot of [
      'Loyer par mois, seul 364,90\u202f€',
      'Loyer par mois, en colocation Loyer non communiqué',
      'Avance sur redevance Payée pour réserver, déduite du premier loyer 100\u202f€',
      'de 18 à 20\u00a0m²',
      '2\u00a0pièces, dont 1\u00a0chambre',
      '2\u00a0lits simples',
      'WC privés et Balcon',
      'Bus, Ligne C4, à 180\u00a0m',
      'Parking privé',
      'Laverie',
      '02 00 00 00 00',
      'Au bord du campus.',
      ...['Adapté à un handicap', 'Très demandé', 'Dernières places', 'Logement fictif'],
    ])
      expect(texte).toContain(mot);
  });

  it('mène aux autres logements de la résidence, et dit lesquels ne se réservent pas', () => {
    const html = htmlDe(<FicheDuLogement fiche={FICHE} avance={0} />);
    expect(html).toContain('href="/logement/2"');
    expect(html).toContain('Logement de 3\u00a0pièces (indisponible)');
    expect(html).toContain('href="/logement?ou=Rennes"');
    expect(dire({ autres: [] })).toContain('C’est le seul logement de cette résidence');
  });

  it('d’une fiche réelle, dit que le nombre de ses chambres n’est pas publié', () => {
    expect(dire({ estFictif: false })).toContain('Nombre non publié');
    expect(dire({ estFictif: true })).not.toContain('Nombre non publié');
  });

  it('laisse sa place à ce qui la fait demander', () => {
    const html = htmlDe(<FicheDuLogement fiche={FICHE} avance={0} demander={<p>Ajouter ici</p>} />);
    expect(html).toMatch(/Ajouter ici[\s\S]*Le logement/);
  });

  it('dit pourquoi un logement ne se réserve pas', () => {
    const texte = dire({ disponible: false, message: 'Travaux jusqu’en mars.' });
    expect(texte).toMatch(/ne se réserve pas en ce moment Travaux jusqu’en mars\./);
    expect(dire({ disponible: false })).toContain('ne se réserve pas en ce moment');
  });

  it('tait ce qui n’existe pas, avoue ce qui n’est pas dit', () => {
    const residence = {
      ...FICHE.residence,
      transports: [],
      services: [],
      telephone: null,
      courriel: null,
      site: null,
      description: null,
    };
    const texte = dire({ residence, equipements: [], conditions: null, lits: [], pieces: null, avance: 0 });
    expect(texte).not.toMatch(/Conditions d’accès|Lits|Pièces|Joindre|Sur place/);
    expect(texte).toMatch(/Équipements Non communiqués/);
    expect(texte).toMatch(/stationnement Non communiqués/);
    expect(texte).toMatch(/premier loyer Aucune/);
  });

  it('montre un texte importé comme du texte, quoi qu’il contienne', () => {
    const html = htmlDe(
      <FicheDuLogement fiche={{ ...FICHE, description: '<script>alert(1)</script>' }} avance={0} />,
    );
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;');
  });
});

describe('les mots de la fiche', () => {
  it.each([
    [null, 'Loyer non communiqué'],
    [{ min: 40_000, max: 40_000 }, '400\u202f€'],
    [{ min: 40_050, max: 50_000 }, 'de 400,50\u202f€ à 500\u202f€'],
  ])('loyer %o', (loyer, texte) => expect(direLoyer(loyer)).toBe(texte));

  it.each([
    [null, 'Surface non communiquée'],
    [{ min: 9, max: 9 }, '9\u00a0m²'],
    [{ min: 12.54, max: 18 }, 'de 12,5 à 18\u00a0m²'],
  ])('surface %o', (surface, texte) => expect(direSurface(surface)).toBe(texte));

  it('lits et distances', () => {
    expect(direLits({ nombre: 1, genre: 'mezzanine' })).toBe('1\u00a0lit en mezzanine');
    const bus = { genre: 'bus', precision: null } as const;
    expect(direDistance({ ...bus, distance: { valeur: 5, unite: 'minutes_a_pied' } })).toBe(
      'à 5\u00a0minutes à pied',
    );
    expect(direDistance({ ...bus, distance: null })).toBeNull();
  });
});

describe('ce qui suit la recherche', () => {
  it('dit comment un logement se demande, et ce qui aide aussi', () => {
    const texte = texteDe(<CommentDemander />);
    expect(texte).toContain('cochez «\u202flogement\u202f»');
    for (const site of ['visale.fr', 'caf.fr', 'lokaviz.fr']) expect(texte).toContain(site);
    expect(texte).not.toMatch(/ [;:?!»%€]|« /);
  });
});
