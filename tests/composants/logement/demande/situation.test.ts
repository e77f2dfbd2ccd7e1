import { describe, expect, it } from 'vitest';
import { situationDe } from '@/components/metier/logement/demande/situation';
import type { Minute } from '@/lib/domain/logement';
import type { DemandeAffichee } from '@/lib/parcours/logement/demande';
import {
  AVANT,
  CAMPAGNE,
  CLOTURE,
  demande,
  ENTRE_DEUX,
  FIN,
  MAI,
  NOVEMBRE,
  phaseA,
  proposition,
  RESULTATS,
  TOUR_2,
  voeux,
} from './scene';

const dite = (change: Partial<DemandeAffichee>, minute: Minute) =>
  situationDe(demande(change), phaseA(minute), CAMPAGNE);

const VALIDEE = { voeux: voeux(1, 2), tourValide: 1, etat: 'validee' } as const;

/** What the page says first, at each moment of the campaign. */
const TITRES: readonly (readonly [string, Partial<DemandeAffichee>, Minute, string])[] = [
  ['avant l’ouverture', {}, AVANT, 'Votre demande de logement est enregistrée'],
  ['sans vœu', {}, MAI, 'Choisissez vos logements'],
  [
    'des vœux non validés',
    { voeux: voeux(1) },
    MAI,
    'Vos vœux sont enregistrés mais pas validés pour le tour 1',
  ],
  ['des vœux validés', VALIDEE, MAI, 'Vos vœux participent au tour 1'],
  ['la clôture', VALIDEE, CLOTURE, 'Les chambres du tour 1 sont en cours d’attribution'],
  ['la clôture, sans avoir validé', { voeux: voeux(1) }, CLOTURE, 'Vos vœux ne participent pas au tour 1'],
  [
    'les résultats, pas encore publiés',
    VALIDEE,
    RESULTATS,
    'Les chambres du tour 1 sont en cours d’attribution',
  ],
  ['les résultats, rien', { ...VALIDEE, tours: [1] }, RESULTATS, 'Pas de chambre pour vous au tour 1'],
  ['le tour suivant', VALIDEE, TOUR_2, 'Vos vœux sont enregistrés mais pas validés pour le tour 2'],
  [
    'le dernier tour, rien',
    { ...VALIDEE, tourValide: 4, tours: [4] },
    FIN,
    'Pas de chambre pour vous au tour 4',
  ],
  ['entre les tours et la suite', VALIDEE, ENTRE_DEUX, 'Les tours sont terminés'],
  ['la phase complémentaire', {}, NOVEMBRE, 'Des chambres libres se réservent maintenant'],
  ['retirée', { etat: 'retiree' }, MAI, 'Votre demande de logement est retirée'],
  ['une proposition', { propositions: [proposition()] }, RESULTATS, 'Une chambre vous est proposée'],
  [
    'deux propositions',
    { propositions: [proposition(), proposition({ id: 'p2' })] },
    RESULTATS,
    '2\u00a0chambres vous sont proposées',
  ],
  [
    'une chambre réservée',
    { propositions: [proposition({ etat: 'reservee' })] },
    RESULTATS,
    'Votre chambre est réservée',
  ],
  [
    'une proposition échue',
    { ...VALIDEE, tours: [1], propositions: [proposition({ echue: true })] },
    RESULTATS,
    'Pas de chambre pour vous au tour 1',
  ],
  [
    'une réservée et une proposée',
    { propositions: [proposition({ etat: 'reservee' }), proposition({ id: 'p2' })] },
    RESULTATS,
    'Une chambre vous est proposée',
  ],
];

describe('ce que la page dit d’abord', () => {
  it.each(TITRES)('%s', (_nom, change, minute, titre) => {
    expect(dite(change, minute).titre).toBe(titre);
  });
});

describe('ce qui suit, avec ses dates', () => {
  it.each([
    [{}, AVANT, 'mardi 5\u00a0mai 2026 à 10\u00a0h'],
    [{}, MAI, 'lundi 8\u00a0juin 2026 à 10\u00a0h'],
    [VALIDEE, MAI, 'mardi 9\u00a0juin 2026 à 10\u00a0h'],
    [{ ...VALIDEE, tours: [1] }, RESULTATS, 'vendredi 12\u00a0juin 2026, pour le tour 2'],
    [{ voeux: voeux(1) }, CLOTURE, 'vendredi 12\u00a0juin 2026, pour le tour 2'],
    [{ ...VALIDEE, tourValide: 4, tours: [4] }, FIN, 'mardi 7\u00a0juillet 2026 à 10\u00a0h'],
    [{}, ENTRE_DEUX, 'mardi 7\u00a0juillet 2026 à 10\u00a0h'],
  ] as const)('%j, le %s : %s', (change, minute, dit) => {
    expect(dite(change, minute).suite).toContain(dit);
  });

  it.each([
    [{}, MAI, '/logement'],
    [{ voeux: voeux(1) }, MAI, '/logement/demande/voeux'],
    [{ ...VALIDEE, tours: [1] }, RESULTATS, '/logement/demande/pourquoi/1'],
    [{}, NOVEMBRE, '/logement/complementaire'],
  ] as const)('mène où il y a à faire : %j, le %s', (change, minute, href) => {
    expect(dite(change, minute).faire?.href).toBe(href);
  });

  it('n’invente rien à faire quand il faut attendre', () => {
    expect(dite(VALIDEE, CLOTURE).faire).toBeNull();
    expect(dite({ etat: 'retiree' }, MAI).faire).toBeNull();
  });
});
