import { describe, expect, it } from 'vitest';
import { normaliserNom } from '@/lib/domain/noyau/nom-de-commune';
import { ouvrirSituation, type ResidenceSituee } from '@/lib/server/logement';
import { cleDeResidence } from '@/lib/server/logement/import/situer';

const commune = (nom: string, departement: string, latitude: number | null, longitude: number | null) => ({
  nom,
  nomNormalise: normaliserNom(nom),
  departement,
  latitude,
  longitude,
});
const situer = ouvrirSituation([
  commune('Cannes', '06', 43.55, 7.01),
  commune('Saint-Priest', '69', 45.69, 4.94),
  commune('Saint-Denis', '93', 48.93, 2.35),
  commune('Saint-Denis', '974', -20.88, 55.45),
  commune('Corte', '2B', 42.3, 9.15),
  commune('Paris', '75', 48.86, 2.35),
  commune('Sans-Place', '35', null, null),
]);

const residence = (reste: object) =>
  situer({
    ...{
      nom: 'Résidence X',
      adresse: '1 rue Y',
      codePostal: null,
      ville: '',
      latitude: null,
      longitude: null,
    },
    ...{ description: null, services: [], telephone: null, courriel: null, site: null, transports: [] },
    ...reste,
  });
const placee = (r: ResidenceSituee | null) => r && [r.ville, r.latitude, r.longitude, ...r.reparations];

describe('situer une résidence', () => {
  it.each([
    [
      'tel quel',
      { ville: 'Cannes', codePostal: '06400', latitude: 43.56, longitude: 7.02 },
      ['Cannes', 43.56, 7.02],
    ],
    [
      'capitales et tiret',
      { ville: '- CANNES', codePostal: '06400', latitude: 43.56, longitude: 7.02 },
      ['Cannes', 43.56, 7.02, 'ville'],
    ],
    [
      'Cédex',
      { ville: 'ST PRIEST Cédex 3', codePostal: '69794', latitude: 45.7, longitude: 4.9 },
      ['Saint-Priest', 45.7, 4.9, 'ville'],
    ],
    [
      'quartier',
      { ville: 'Cannes La Bocca', codePostal: '06150', latitude: 43.55, longitude: 6.97 },
      ['Cannes', 43.55, 6.97, 'ville'],
    ],
    [
      'outre-mer',
      { ville: 'SAINT DENIS', codePostal: '97490', latitude: -20.9, longitude: 55.48 },
      ['Saint-Denis', -20.9, 55.48, 'ville'],
    ],
    [
      'Corse',
      { ville: 'CORTE', codePostal: '20250', latitude: 42.3, longitude: 9.1 },
      ['Corte', 42.3, 9.1, 'ville'],
    ],
    [
      'arrondissement sans code postal',
      { ville: 'Paris 15', latitude: 48.83, longitude: 2.3 },
      ['Paris', 48.83, 2.3, 'ville'],
    ],
    [
      'homonyme de l’autre bout du monde',
      { ville: 'Saint-Denis', latitude: 48.94, longitude: 2.36 },
      ['Saint-Denis', 48.94, 2.36],
    ],
    [
      'ville inconnue',
      { ville: 'Cité du Soleil', codePostal: '06400', latitude: 43.56, longitude: 7.02 },
      ['Cannes', 43.56, 7.02, 'ville_proche'],
    ],
    ['sans position', { ville: 'Cannes', codePostal: '06400' }, ['Cannes', 43.55, 7.01, 'position']],
    [
      'position fausse',
      { ville: 'Cannes', codePostal: '06400', latitude: 0, longitude: 0 },
      ['Cannes', 43.55, 7.01, 'position'],
    ],
  ] as const)('%s', (_, dite, attendue) => {
    expect(placee(residence(dite))).toEqual(attendue);
  });

  it.each([
    ['rien', {}],
    ['une position en mer', { latitude: 0, longitude: 0 }],
    ['une commune dont personne ne sait la place', { ville: 'Sans-Place', codePostal: '35000' }],
  ])('ne place pas %s', (_, dite) => {
    expect(residence(dite)).toBeNull();
  });

  it('complète une adresse absente', () => {
    const sans = { adresse: '', ville: 'Cannes', codePostal: '06400', latitude: 43.56, longitude: 7.02 };
    expect(residence(sans)?.adresse).toBe('06400 Cannes');
  });
});

describe('la clé d’une résidence', () => {
  it('est la même dans deux fichiers', () => {
    expect(cleDeResidence('RESIDENCE CLOVIS', 'Le Havre')).toBe(
      cleDeResidence('Résidence universitaire Clovis', 'Le Havre'),
    );
    expect(cleDeResidence('Cité du Parc', 'Lille')).toBe(cleDeResidence('CU Parc', 'Lille'));
  });

  it('sépare les villes, et les noms faits de mots communs', () => {
    expect(cleDeResidence('Parc', 'Lille')).not.toBe(cleDeResidence('Parc', 'Lyon'));
    expect(cleDeResidence('Cité universitaire', 'Lyon')).not.toBe(cleDeResidence('Résidence', 'Lyon'));
  });
});
