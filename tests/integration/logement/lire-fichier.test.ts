import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lireJson, lireLignes } from '@/lib/server/logement';
import { ELEMENT, FICHE } from './fiches';

const lireUne = (brut: unknown) => lireJson(JSON.stringify([brut]));

describe('une fiche des données ouvertes', () => {
  const lecture = lireUne(FICHE)?.lectures[0]?.lecture;

  it('se lit avec nos mots', () => {
    expect(lecture?.logement).toMatchObject({
      cle: 'trouverunlogement 9001',
      description: 'Studio équipé.\n\nLogement réservé aux étudiants en situation de handicap.',
      modes: ['seul', 'couple', 'colocation'],
      equipements: ['wc', 'douche', 'refrigerateur'],
      lits: [{ nombre: 1, genre: 'simple' }],
      ...{ pieces: 1, chambres: 1, disponible: true, forteDemande: true, peuDeStock: false },
    });
    expect(lecture?.residence.transports).toEqual([
      { genre: 'bus', precision: 'Ligne 2, Arrêt : Rond-Point', distance: { valeur: 180, unite: 'metres' } },
      { genre: 'velo', precision: null, distance: null },
    ]);
  });

  it('est réparée, et dit de quoi', () => {
    expect(lecture?.logement?.surfaces).toEqual({ min: 19, max: 19 });
    expect(lecture?.logement?.loyers).toEqual({
      seul: { min: 36_490, max: 36_490 },
      couple: { min: 40_000, max: 52_000 },
    });
    expect(lecture?.logement?.conditions).toBe('Logement réservé aux étudiants en situation de handicap.');
    expect(lecture?.logement?.adapte).toBe(true);
    expect(new Set(lecture?.reparations)).toEqual(
      new Set([
        'html',
        'surface',
        'loyer_ramene',
        'loyer_ecarte',
        'condition',
        'adapte',
        'equipement',
        'transport',
      ]),
    );
  });

  it.each([
    ['sans nom', { ...FICHE, label: ' ' }],
    ['sans adresse', { ...FICHE, address: undefined }],
    ['sans numéro', { ...FICHE, id: null }],
    ['au loyer en lettres', { ...FICHE, occupationMods: [{ occupationKind: 'ALONE', rentMin: 'cher' }] }],
    ['qui n’en est pas une', 'bonjour'],
    ['absente', null],
  ])('%s est refusée, avec sa place et sa raison', (_, brut) => {
    const lu = lireUne(brut);
    expect(lu?.lectures).toEqual([]);
    expect(lu?.refusees).toEqual([{ ligne: 1, raison: expect.stringMatching(/.+ : .+/) }]);
  });

  it('sans rien que son nom et une place, se lit encore', () => {
    const { id, label, address } = FICHE;
    const nue = lireUne({ id, label, address: { location: address.location } })?.lectures[0]?.lecture;
    expect(nue?.logement).toMatchObject({
      modes: [],
      loyers: {},
      surfaces: null,
      lits: [],
      description: null,
    });
  });

  it('quoi qu’on lise, rien ne casse : lu, ou refusé', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 5 }), (bruts) => {
        const lu = lireJson(JSON.stringify(bruts));
        expect((lu?.lectures.length ?? 0) + (lu?.refusees.length ?? 0)).toBe(bruts.length);
      }),
    );
  });
});

describe('une réponse du site', () => {
  const lire = (element: unknown) => lireJson(JSON.stringify({ results: { total: 1, items: [element] } }));

  it('se lit comme une fiche, avec ses conditions, son avance et son message', () => {
    const lecture = lire(ELEMENT)?.lectures[0]?.lecture;
    expect(lecture?.logement).toMatchObject({
      cle: 'trouverunlogement 9001',
      intitule: 'Chbre réha',
      conditions: 'Sur dossier',
      equipements: ['wc', 'plaques'],
      loyers: { seul: { min: 26_780, max: 26_780 } },
      ...{ avance: 10_000, disponible: false, message: 'Travaux', peuDeStock: true },
    });
    expect(lecture?.residence).toMatchObject({
      codePostal: '35000',
      ville: 'RENNES',
      description: 'Près du parc.',
      transports: [{ genre: 'tramway', distance: { valeur: 1, unite: 'minutes_a_pied' } }],
    });
    expect(lecture?.reparations).toContain('equipement');
  });

  it('dit quand rien n’est à payer d’avance', () => {
    const gratuit = lire({ ...ELEMENT, bookingData: { amount: 0, free: true } });
    expect(gratuit?.lectures[0]?.lecture.logement?.avance).toBe(0);
    expect(lire({ ...ELEMENT, bookingData: null })?.lectures[0]?.lecture.logement?.avance).toBeNull();
  });

  it('sans résidence, est refusée', () => {
    expect(lire({ ...ELEMENT, residence: {} })?.refusees).toHaveLength(1);
  });
});

describe('un fichier d’une autre forme', () => {
  it.each(['', '{', '{}', '"x"', '12', '{"results":{}}', '{"results":{"items":3}}'])(
    '« %s » ne se lit pas',
    (texte) => {
      expect(lireJson(texte)).toBeNull();
    },
  );
});

describe('une ligne du fichier des résidences', () => {
  const lire = (champs: Record<string, string>) => lireLignes([{ numero: 7, champs }]);
  const LIGNE = {
    title: 'Résidence Vauban',
    address: '1 boulevard d’Alembert 78280 Guyancourt',
    infos: 'DescriptionLa résidence est au cœur du campus.',
    services: 'Laverie \n  Salle TV, Wifi\n laverie',
    mail: 'Residence.Vauban@exemple.invalid',
    phone: '01 80 73 04 00 - accueil',
    interneturl: 'javascript:alert(1)',
    geocalisation: '48.77,2.04',
  };

  it('se lit : place, services, joindre', () => {
    expect(lire(LIGNE).lectures[0]?.lecture.residence).toMatchObject({
      nom: 'Résidence Vauban',
      codePostal: '78280',
      ville: 'Guyancourt',
      latitude: 48.77,
      longitude: 2.04,
      description: 'Description\nLa résidence est au cœur du campus.',
      services: ['laverie', 'Salle TV', 'Wifi'],
      telephone: '01 80 73 04 00 -',
      courriel: 'residence.vauban@exemple.invalid',
      site: null,
    });
  });

  it('lit un code postal coupé, ou caché dans les coordonnées', () => {
    const ville = (champs: object) => lire({ ...LIGNE, ...champs }).lectures[0]?.lecture.residence;
    expect(ville({ address: '173 avenue du Comte Vert 73 000 CHAMBERY' })).toMatchObject({
      codePostal: '73000',
      ville: 'CHAMBERY',
    });
    expect(ville({ address: '', contact: 'Résidence\n 13090 Aix-en-ProvenceTél : 04' })).toMatchObject({
      codePostal: '13090',
    });
    expect(ville({ address: '71 rue Castagnary', zone: 'Paris 15' })).toMatchObject({
      codePostal: null,
      ville: 'Paris 15',
    });
  });

  it.each([
    ['sans nom', { title: ' ' }, /title/],
    ['sans place ni code postal', { geocalisation: '', address: '3 rue X', contact: '' }, /geocalisation/],
    ['à une place qui n’existe pas', { geocalisation: '148,2', address: '', contact: '' }, /geocalisation/],
  ])('%s est refusée', (_, champs, raison) => {
    expect(lire({ ...LIGNE, ...champs }).refusees).toEqual([
      { ligne: 7, raison: expect.stringMatching(raison) },
    ]);
  });
});
