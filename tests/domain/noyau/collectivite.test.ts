import { describe, expect, it } from 'vitest';
import {
  type Collectivite,
  collectiviteDe,
  estDuPacifique,
  estOutreMer,
  lieuDEtudes,
} from '@/lib/domain/noyau/collectivite';

const RENNES = '35238';
const SAINT_DENIS = '97411';
const MAMOUDZOU = '97608';
const MATA_UTU = '98613';
const PAPEETE = '98735';
const BORA_BORA = '98714';
const NOUMEA = '98818';
const LIFOU = '98814';

describe('la collectivité d’une commune', () => {
  it.each<[string, Collectivite]>([
    [RENNES, 'metropole'],
    ['2A004', 'metropole'],
    ['2B033', 'metropole'],
    ['97105', 'guadeloupe'],
    ['97209', 'martinique'],
    ['97302', 'guyane'],
    [SAINT_DENIS, 'la_reunion'],
    ['97502', 'saint_pierre_et_miquelon'],
    [MAMOUDZOU, 'mayotte'],
    ['97701', 'saint_barthelemy'],
    ['97801', 'saint_martin'],
    [MATA_UTU, 'wallis_et_futuna'],
    [PAPEETE, 'polynesie'],
    [NOUMEA, 'nouvelle_caledonie'],
    ['', 'metropole'],
    ['constructor', 'metropole'],
  ])('%s : %s', (code, collectivite) => {
    expect(collectiviteDe(code)).toBe(collectivite);
    expect(estOutreMer(collectivite)).toBe(collectivite !== 'metropole');
  });

  it('le franc Pacifique a cours dans trois d’entre elles', () => {
    const pacifique = [MATA_UTU, PAPEETE, NOUMEA].map(collectiviteDe);
    expect(pacifique.every(estDuPacifique)).toBe(true);
    expect([RENNES, SAINT_DENIS, MAMOUDZOU, '97502'].map(collectiviteDe).some(estDuPacifique)).toBe(false);
  });
});

describe('le lieu des études, vu du domicile de la famille (e.3)', () => {
  it.each<[string, string, ReturnType<typeof lieuDEtudes>]>([
    [SAINT_DENIS, RENNES, 'metropole'],
    [NOUMEA, RENNES, 'metropole'],
    [RENNES, RENNES, 'metropole'],
    [MATA_UTU, NOUMEA, 'autre_ile'],
    [NOUMEA, MATA_UTU, 'meme_ile'],
    [MATA_UTU, PAPEETE, 'meme_ile'],
    [BORA_BORA, PAPEETE, null],
    [LIFOU, NOUMEA, null],
    [PAPEETE, PAPEETE, 'meme_ile'],
    [MAMOUDZOU, SAINT_DENIS, 'meme_ile'],
    [SAINT_DENIS, SAINT_DENIS, 'meme_ile'],
    [RENNES, SAINT_DENIS, 'meme_ile'],
  ])('de %s à %s : %s', (famille, etudes, lieu) => {
    expect(lieuDEtudes(famille, etudes)).toBe(lieu);
  });
});
