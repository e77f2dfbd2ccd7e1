import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Brouillon, parcourir } from '@/lib/parcours/moteur';
import { brouillonDe, CONTEXTE, EXEMPLE } from './exemple';

const marcher = (brouillon: Brouillon) => parcourir(EXEMPLE, brouillon, CONTEXTE);
const cles = (brouillon: Brouillon) => marcher(brouillon).etapes.map(({ question }) => question.cle);

const DEUX = {
  nom: { nom: 'Lina' },
  animaux: { en: 'oui' },
  nombre: { nombre: '2' },
  'animal-1': { nom: 'Mia' },
  'age-1': { age: '3' },
  'animal-2': { nom: 'Rex' },
  'age-2': { age: '5' },
};

describe('la marche', () => {
  it('pose d’abord les questions sans condition', () => {
    expect(cles({})).toEqual(['nom', 'animaux']);
  });

  it('ouvre les questions que les réponses appellent', () => {
    expect(cles(brouillonDe({ animaux: { en: 'oui' } }))).toEqual(['nom', 'animaux', 'nombre']);
    expect(cles(brouillonDe({ animaux: { en: 'non' } }))).toEqual(['nom', 'animaux']);
  });

  it('pose les questions répétées rang par rang', () => {
    expect(cles(brouillonDe(DEUX))).toEqual(Object.keys(DEUX));
  });

  it('donne les réponses lues, typées, sous le nom de leur question', () => {
    const { reponses } = marcher(brouillonDe(DEUX));
    expect(reponses.nombre).toEqual({ nombre: 2 });
    expect(reponses.animal).toEqual([{ nom: 'Mia' }, { nom: 'Rex' }]);
    expect(reponses.age).toEqual([{ age: 3 }, { age: 5 }]);
  });

  it('une question voit les réponses données avant elle', () => {
    const { etapes } = marcher(brouillonDe(DEUX));
    expect(etapes.find(({ question }) => question.cle === 'age-2')?.question.titre).toContain('Rex');
  });

  it('ignore ce qui n’est plus sur le chemin, sans le perdre', () => {
    const brouillon = brouillonDe({ ...DEUX, animaux: { en: 'non' } });
    const { reponses } = marcher(brouillon);
    expect(reponses.nombre).toBeUndefined();
    expect(reponses.animal).toBeUndefined();
    expect(brouillon['animal-1']?.saisie).toEqual({ nom: 'Mia' });
    expect(cles(brouillonDe(DEUX))).toContain('animal-2');
  });

  it('garde le rang d’une réponse quand celle d’avant ne se lit pas', () => {
    const { reponses } = marcher(brouillonDe({ ...DEUX, 'animal-1': { nom: '' } }));
    expect(reponses.animal).toEqual([undefined, { nom: 'Rex' }]);
  });

  it('une répétition refuse ce qu’un rang précédent a déjà dit', () => {
    const { etapes } = marcher(brouillonDe({ ...DEUX, 'animal-2': { nom: 'Mia' } }));
    const doublon = etapes.find(({ question }) => question.cle === 'animal-2');
    expect(doublon?.erreurs).toEqual([{ champ: 'nom', message: 'Ce nom est déjà donné' }]);
    expect(etapes.find(({ question }) => question.cle === 'animal-1')?.erreurs).toEqual([]);
  });
});

describe('l’état d’une étape', () => {
  const etat = (brouillon: Brouillon) => marcher(brouillon).etapes[0];

  it('est à faire sans entrée, même quand le compte donne une valeur de départ', () => {
    expect(etat({})).toMatchObject({ etat: 'a_faire', entree: null, erreurs: [] });
    expect(etat({})?.question.initiale).toEqual({ nom: 'Lina' });
  });

  it('est répondue quand elle est juste et confirmée', () => {
    expect(etat(brouillonDe({ nom: { nom: 'Zoé' } }))).toMatchObject({ etat: 'repondue' });
  });

  it('reste entamée tant que « Continuer » ne l’a pas confirmée, mais sa réponse compte', () => {
    const brouillon = brouillonDe({ animaux: { en: 'oui' } }, false);
    expect(marcher(brouillon).etapes[1]?.etat).toBe('entamee');
    expect(cles(brouillon)).toContain('nombre');
  });

  it('reste entamée, avec ses erreurs, quand la saisie n’est plus acceptée', () => {
    const etape = etat(brouillonDe({ nom: { nom: '' } }));
    expect(etape?.etat).toBe('entamee');
    expect(etape?.erreurs).toEqual([{ champ: 'nom', message: 'Indiquez votre nom' }]);
    expect(etape?.valeur).toBeUndefined();
  });
});

describe('quel que soit le brouillon', () => {
  const texte = fc.oneof(fc.string(), fc.constantFrom('oui', 'non', '0', '2', '999', 'Mia'));
  const saisie = fc.dictionary(
    fc.constantFrom('nom', 'surnom', 'en', 'nombre', 'age', '__proto__'),
    fc.oneof(texte, fc.array(texte, { maxLength: 3 })),
  );
  const entrees = fc.record({
    saisie,
    confirmee: fc.boolean(),
    version: fc.nat(),
    le: fc.constant('2026-11-21T10:00:00.000Z'),
  });
  const brouillons = fc.dictionary(
    fc.constantFrom('nom', 'animaux', 'nombre', 'animal-1', 'animal-2', 'age-1', 'age-30', 'toString'),
    entrees,
  );

  it('la marche se termine, sans lever d’erreur ni poser deux fois la même question', () => {
    fc.assert(
      fc.property(brouillons, (brouillon) => {
        const passees = cles(brouillon);
        expect(new Set(passees).size).toBe(passees.length);
        expect(passees.length).toBeLessThanOrEqual(3 + 2 * 30);
      }),
    );
  });

  it('la même marche donne la même chose deux fois', () => {
    fc.assert(
      fc.property(brouillons, (brouillon) => {
        expect(marcher(brouillon).reponses).toEqual(marcher(brouillon).reponses);
      }),
    );
  });
});
