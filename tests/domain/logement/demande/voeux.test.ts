import { describe, expect, it } from 'vitest';
import type { CommandeDemande, Minute } from '@/lib/domain/logement';
import { CAMPAGNES_LOGEMENT, tourOuvert } from '@/lib/domain/logement';
import {
  a,
  CAMPAGNE,
  derouler,
  MAI,
  proposer,
  RESULTATS,
  RETIRER,
  ROUVRIR,
  repondre,
  reserver,
  VALIDER,
  vierge,
  voeux,
} from './outillage';
import { SCENES } from './scenes';

/** When wishes may be written and confirmed, and for which round. */
const HEURES: readonly (readonly [Minute, number | null])[] = [
  ['2026-03-15T12:00', null],
  ['2026-05-05T09:59', null],
  ['2026-05-05T10:00', 1],
  ['2026-06-08T09:59', 1],
  ['2026-06-08T10:00', null],
  ['2026-06-09T10:00', null],
  ['2026-06-11T23:59', null],
  ['2026-06-12T00:00', 2],
  ['2026-06-15T09:59', 2],
  ['2026-06-15T10:00', null],
  ['2026-06-19T14:00', 3],
  ['2026-06-22T10:00', null],
  ['2026-06-26T14:00', 4],
  ['2026-06-29T09:59', 4],
  ['2026-06-29T10:00', null],
  ['2026-07-03T12:00', null],
  ['2026-07-07T10:00', null],
];

describe('les vœux s’écrivent jusqu’à la clôture du tour', () => {
  it.each(HEURES)('le %s : tour %s', (minute, tour) => {
    const contexte = a(minute);
    expect(tourOuvert(contexte)?.numero ?? null).toBe(tour);
    expect(repondre(vierge(), voeux(1), contexte)).toEqual(tour === null ? 'voeux_fermes' : ['voeux_ecrits']);
    expect(repondre(SCENES.panier, VALIDER, contexte)).toEqual(
      tour === null ? 'voeux_fermes' : ['voeux_valides'],
    );
  });

  it.each(CAMPAGNES_LOGEMENT.map((c) => [c.annee, c] as const))('quel que soit le millésime (%s)', (_, c) => {
    for (const tour of c.tours) {
      expect(tourOuvert({ campagne: c, minute: tour.cloture })).toBeNull();
    }
    expect(tourOuvert({ campagne: c, minute: c.ouvertureDesVoeux })?.numero).toBe(1);
  });
});

/** A basket, asked of a request that has 1 then 2. */
const PANIERS: readonly (readonly [string, CommandeDemande, readonly string[] | string])[] = [
  ['un seul', voeux(1), ['voeux_ecrits']],
  ['dans l’autre ordre', voeux(2, 1), ['voeux_ecrits']],
  ['un de plus', voeux(1, 2, 3), ['voeux_ecrits']],
  ['quatre', voeux(1, 2, 3, 4), ['voeux_ecrits']],
  ['cinq', voeux(1, 2, 3, 4, 5), 'trop_de_voeux'],
  ['deux fois le même', voeux(1, 1), 'voeu_en_double'],
  ['le même panier', voeux(1, 2), 'sans_effet'],
  ['rien', voeux(), ['voeux_ecrits']],
];

describe('le panier', () => {
  it.each(PANIERS)('accepte ou refuse : %s', (_nom, commande, attendu) => {
    expect(repondre(SCENES.panier, commande, MAI)).toEqual(attendu);
  });

  it('suit le nombre de vœux de la campagne', () => {
    const serree = { ...MAI, campagne: { ...CAMPAGNE, voeuxMaximum: 2 } };
    expect(repondre(vierge(), voeux(1, 2), serree)).toEqual(['voeux_ecrits']);
    expect(repondre(vierge(), voeux(1, 2, 3), serree)).toBe('trop_de_voeux');
  });

  it('garde l’ordre de l’étudiant', () => {
    expect(derouler([[voeux(4, 2, 9), MAI]]).vie.voeux).toEqual([4, 2, 9]);
  });

  it('ne se vide pas deux fois', () => {
    expect(repondre(vierge(), voeux(), MAI)).toBe('sans_effet');
  });
});

describe('la validation', () => {
  it('refuse un panier vide', () => {
    expect(repondre(vierge(), VALIDER, MAI)).toBe('panier_vide');
  });

  it('ne se redemande pas pour le même tour', () => {
    expect(repondre(SCENES.validee, VALIDER, MAI)).toBe('sans_effet');
  });

  it('dit son tour', () => {
    expect(SCENES.validee.tourValide).toBe(1);
    expect(derouler([[VALIDER, a('2026-06-13T09:00')]], SCENES.panier).vie.tourValide).toBe(2);
  });

  it('se refait au tour suivant, vœux gardés', () => {
    const suivant = a('2026-06-12T14:00');
    expect(SCENES.validee.voeux).toEqual([1, 2]);
    expect(repondre(SCENES.validee, VALIDER, suivant)).toEqual(['voeux_valides']);
  });

  it('tombe quand le panier change', () => {
    const { vie } = derouler([[voeux(2, 1), MAI]], SCENES.validee);
    expect(vie.tourValide).toBeNull();
    expect(repondre(vie, VALIDER, MAI)).toEqual(['voeux_valides']);
  });

  it('tombe quand la demande est retirée puis rouverte, et les vœux restent', () => {
    const { vie } = derouler(
      [
        [RETIRER, MAI],
        [ROUVRIR, MAI],
      ],
      SCENES.validee,
    );
    expect([vie.tourValide, vie.voeux, vie.retiree]).toEqual([null, [1, 2], false]);
  });

  it('reste possible quand une chambre est réservée ailleurs', () => {
    const { vie } = derouler(
      [
        [proposer('p1', 'rennes'), RESULTATS],
        [reserver('p1'), RESULTATS],
      ],
      SCENES.validee,
    );
    expect(repondre(vie, VALIDER, a('2026-06-12T14:00'))).toEqual(['voeux_valides']);
    expect(repondre(vie, voeux(7), a('2026-06-12T14:00'))).toEqual(['voeux_ecrits']);
  });
});
