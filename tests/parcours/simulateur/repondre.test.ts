import { describe, expect, it } from 'vitest';
import { baremePour } from '@/lib/domain/baremes';
import {
  anneeReprise,
  decoderSimulation,
  detourner,
  marcher,
  mesReponses,
  repondre,
  type Saisies,
} from '@/lib/parcours/simulateur';
import { CONTEXTE, LYCEEN } from './repondre';

const ANNEE: Saisies = { annee: { annee: '2026-2027' } };
const suite = (saisies: Saisies, cle: string, saisie: Saisies[string]) =>
  repondre(saisies, cle, saisie, CONTEXTE);

describe('répondre à une question', () => {
  it('garde la réponse et mène à la première question ouverte', () => {
    const lu = suite(ANNEE, 'niveau', { niveau: ' terminale ', autre: 'x', version: '0' });
    expect(lu).toMatchObject({ ok: true, valeur: { ouverte: 'formation' } });
    expect(lu.ok && decoderSimulation(lu.valeur.cookie)).toEqual({
      ...ANNEE,
      niveau: { niveau: 'terminale' },
    });
  });

  it('mène au résultat quand il ne reste rien à dire, même après une correction', () => {
    expect(suite(LYCEEN, 'trajet', { ou: 'proche' })).toMatchObject({ valeur: { ouverte: null } });
    expect(suite(LYCEEN, 'parents', { situation: 'separes' })).toMatchObject({
      valeur: { ouverte: 'separation' },
    });
  });

  it('refuse ce qui ne se lit pas, avec une phrase par champ', () => {
    expect(suite(LYCEEN, 'avis-couple', { rbg: '33.000,50' })).toMatchObject({
      refus: {
        type: 'saisie_invalide',
        erreurs: [
          { champ: 'rbg', message: 'Indiquez le montant en euros, sans les centimes, par exemple 33000' },
        ],
      },
    });
    expect(suite(LYCEEN, 'enfants', { nombre: '1', superieur: '2' })).toMatchObject({
      refus: { erreurs: [{ champ: 'superieur' }] },
    });
    expect(suite(ANNEE, 'annee', { annee: '1999-2000' })).toMatchObject({
      refus: { type: 'saisie_invalide' },
    });
  });

  it('ne répond pas à une question que le chemin ne pose pas', () => {
    expect(suite(LYCEEN, 'separation', { alternee: 'oui', pension: 'non' })).toMatchObject({
      refus: { type: 'hors_chemin' },
    });
  });

  it('laisse tomber les réponses hors du chemin quand la place manque', () => {
    const restes = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`vieux-${i}`, { a: 'x'.repeat(150) }]),
    );
    const lu = suite({ ...LYCEEN, ...restes }, 'trajet', { ou: 'proche' });
    expect(lu.ok && Object.keys(decoderSimulation(lu.valeur.cookie)).sort()).toEqual(
      Object.keys(LYCEEN).sort(),
    );
  });
});

describe('une page demandée hors de son tour', () => {
  const detour = (saisies: Saisies, cle: string) => detourner(marcher(saisies, CONTEXTE), cle);

  it('mène à la première question ouverte, sinon au résultat', () => {
    expect(detour(ANNEE, 'trajet')).toBe('niveau');
    expect(detour(ANNEE, 'inconnue')).toBe('niveau');
    expect(detour(LYCEEN, 'separation')).toBe('resultat');
  });

  it('s’ouvre pour une question déjà répondue ou la prochaine', () => {
    expect(detour(ANNEE, 'niveau')).toBeNull();
    expect(detour(LYCEEN, 'parents')).toBeNull();
  });
});

describe('le résultat', () => {
  it('redit chaque réponse, « Je ne sais pas » compris, avec le lien pour la changer', () => {
    const reponses = mesReponses(marcher({ ...LYCEEN, situation: { cas: 'jnsp' } }, CONTEXTE), '/simulateur');
    expect(reponses).toHaveLength(11);
    expect(reponses.find(({ cle }) => cle === 'situation')).toMatchObject({
      modifier: '/simulateur/situation',
      lignes: [{ valeur: 'Je ne sais pas' }],
    });
  });

  it('nomme l’année dont un barème provisoire reprend les chiffres', () => {
    const annee = (texte: string) => {
      const lu = baremePour(texte);
      return lu.ok ? anneeReprise(lu.valeur) : null;
    };
    expect(annee('2026-2027')).toBe('2025-2026');
    expect(annee('2025-2026')).toBeUndefined();
  });
});
