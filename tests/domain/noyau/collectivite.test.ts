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
const NOUMEA = '98818';

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
  it.each<[Collectivite, Collectivite, ReturnType<typeof lieuDEtudes>]>([
    ['la_reunion', 'metropole', 'metropole'],
    ['nouvelle_caledonie', 'metropole', 'metropole'],
    ['metropole', 'metropole', 'metropole'],
    ['wallis_et_futuna', 'nouvelle_caledonie', 'autre_ile'],
    ['nouvelle_caledonie', 'wallis_et_futuna', 'meme_ile'],
    ['wallis_et_futuna', 'polynesie', 'meme_ile'],
    ['wallis_et_futuna', 'wallis_et_futuna', 'meme_ile'],
    ['polynesie', 'polynesie', null],
    ['nouvelle_caledonie', 'nouvelle_caledonie', null],
    ['polynesie', 'nouvelle_caledonie', 'meme_ile'],
    ['mayotte', 'la_reunion', 'meme_ile'],
    ['la_reunion', 'la_reunion', 'meme_ile'],
    ['metropole', 'la_reunion', 'meme_ile'],
  ])('de %s à %s : %s', (famille, etudes, lieu) => {
    expect(lieuDEtudes(famille, etudes)).toBe(lieu);
  });
});
