import { describe, expect, it } from 'vitest';
import { CROUS, crousDeCode, crousDeLaCommune, crousDuDepartement } from '@/lib/domain/cvec';

/** Every department and its Crous, department by department. */
const PAR_DEPARTEMENT: readonly (readonly [string, string])[] = [
  ['01', 'LYO'],
  ['02', 'AMI'],
  ['03', 'CLE'],
  ['04', 'AIX'],
  ['05', 'AIX'],
  ['06', 'NIC'],
  ['07', 'GRE'],
  ['08', 'REI'],
  ['09', 'TOU'],
  ['10', 'REI'],
  ['11', 'MON'],
  ['12', 'TOU'],
  ['13', 'AIX'],
  ['14', 'NOR'],
  ['15', 'CLE'],
  ['16', 'POI'],
  ['17', 'POI'],
  ['18', 'ORL'],
  ['19', 'LIM'],
  ['21', 'BFC'],
  ['22', 'REN'],
  ['23', 'LIM'],
  ['24', 'BOR'],
  ['25', 'BFC'],
  ['26', 'GRE'],
  ['27', 'NOR'],
  ['28', 'ORL'],
  ['29', 'REN'],
  ['2A', 'COR'],
  ['2B', 'COR'],
  ['30', 'MON'],
  ['31', 'TOU'],
  ['32', 'TOU'],
  ['33', 'BOR'],
  ['34', 'MON'],
  ['35', 'REN'],
  ['36', 'ORL'],
  ['37', 'ORL'],
  ['38', 'GRE'],
  ['39', 'BFC'],
  ['40', 'BOR'],
  ['41', 'ORL'],
  ['42', 'LYO'],
  ['43', 'CLE'],
  ['44', 'NAN'],
  ['45', 'ORL'],
  ['46', 'TOU'],
  ['47', 'BOR'],
  ['48', 'MON'],
  ['49', 'NAN'],
  ['50', 'NOR'],
  ['51', 'REI'],
  ['52', 'REI'],
  ['53', 'NAN'],
  ['54', 'LOR'],
  ['55', 'LOR'],
  ['56', 'REN'],
  ['57', 'LOR'],
  ['58', 'BFC'],
  ['59', 'LIL'],
  ['60', 'AMI'],
  ['61', 'NOR'],
  ['62', 'LIL'],
  ['63', 'CLE'],
  ['64', 'BOR'],
  ['65', 'TOU'],
  ['66', 'MON'],
  ['67', 'STR'],
  ['68', 'STR'],
  ['69', 'LYO'],
  ['70', 'BFC'],
  ['71', 'BFC'],
  ['72', 'NAN'],
  ['73', 'GRE'],
  ['74', 'GRE'],
  ['75', 'PAR'],
  ['76', 'NOR'],
  ['77', 'CRE'],
  ['78', 'VER'],
  ['79', 'POI'],
  ['80', 'AMI'],
  ['81', 'TOU'],
  ['82', 'TOU'],
  ['83', 'NIC'],
  ['84', 'AIX'],
  ['85', 'NAN'],
  ['86', 'POI'],
  ['87', 'LIM'],
  ['88', 'LOR'],
  ['89', 'BFC'],
  ['90', 'BFC'],
  ['91', 'VER'],
  ['92', 'VER'],
  ['93', 'CRE'],
  ['94', 'CRE'],
  ['95', 'VER'],
  ['971', 'ANT'],
  ['972', 'ANT'],
  ['973', 'ANT'],
  ['974', 'REU'],
  ['976', 'REU'],
];

describe('le Crous de gestion', () => {
  it.each(PAR_DEPARTEMENT)('de qui étudie dans le département %s est %s', (departement, code) => {
    expect(crousDuDepartement(departement)?.code).toBe(code);
  });

  it('couvre les 101 départements, une fois chacun', () => {
    const tous = CROUS.flatMap(({ departements }) => departements);
    expect(tous).toHaveLength(101);
    expect(new Set(tous)).toEqual(new Set(PAR_DEPARTEMENT.map(([departement]) => departement)));
  });

  it.each(['988', '987', '99', '', '20', '1'])('n’existe pas pour « %s »', (departement) => {
    expect(crousDuDepartement(departement)).toBeNull();
  });
});

describe('le Crous d’une commune', () => {
  it.each([
    ['35238', 'REN'],
    ['75056', 'PAR'],
    ['2A004', 'COR'],
    ['97105', 'ANT'],
    ['97411', 'REU'],
    ['97608', 'REU'],
    ['01053', 'LYO'],
  ])('%s dépend du Crous %s', (commune, code) => {
    expect(crousDeLaCommune(commune)?.code).toBe(code);
  });

  it.each(['', '9', '98818', '97502'])('« %s » n’en a pas', (commune) => {
    expect(crousDeLaCommune(commune)).toBeNull();
  });
});

describe('les Crous', () => {
  it('sont 26, sous 26 codes de trois lettres', () => {
    expect(CROUS).toHaveLength(26);
    expect(new Set(CROUS.map(({ code }) => code)).size).toBe(26);
    for (const { code } of CROUS) expect(code).toMatch(/^[A-Z]{3}$/);
  });

  it.each(['VER', 'AIX', 'BOR'])('gardent le code « %s », lu ailleurs', (code) => {
    expect(crousDeCode(code)?.code).toBe(code);
  });

  it.each(CROUS.map(({ code, nom }) => [nom, code] as const))('%s se nomme et se retrouve', (nom, code) => {
    expect(nom).toMatch(/^Crous d/u);
    expect(crousDeCode(code)?.nom).toBe(nom);
  });

  it('ne répond pas à un code inconnu', () => {
    expect(crousDeCode('XYZ')).toBeNull();
    expect(crousDeCode('ver')).toBeNull();
  });
});
