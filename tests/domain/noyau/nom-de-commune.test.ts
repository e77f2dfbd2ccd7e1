import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lireRechercheCommune, normaliserNom } from '@/lib/domain/noyau/nom-de-commune';

describe('nom de commune, pour comparer', () => {
  it.each([
    ['Saint-Étienne', 'saint etienne'],
    ['St Étienne', 'saint etienne'],
    ['Ste-Maxime', 'sainte maxime'],
    ['Bourg-St-Maurice', 'bourg saint maurice'],
    ['Les Stes-Maries', 'les stes maries'],
    ['Le Mont-St', 'le mont st'],
    ['L’Haÿ-les-Roses', 'l hay les roses'],
    ["L'Haÿ-les-Roses", 'l hay les roses'],
    ['Œuilly', 'oeuilly'],
    ['ÇA', 'ca'],
    ['  Paris   ', 'paris'],
    ['PARIS', 'paris'],
    ['Stains', 'stains'],
    ['---', ''],
    ['', ''],
  ])('« %s » devient « %s »', (nom, attendu) => {
    expect(normaliserNom(nom)).toBe(attendu);
  });

  it('est stable : normaliser deux fois ne change plus rien', () => {
    fc.assert(fc.property(fc.string(), (nom) => normaliserNom(normaliserNom(nom)) === normaliserNom(nom)));
  }, 30_000);

  it('ne dépend ni de la casse ni des espaces du bord', () => {
    fc.assert(
      fc.property(fc.constantFrom('Évry', 'Saint-Denis', 'Le Mans', 'Nîmes'), fc.nat(5), (nom, espaces) => {
        const autour = ' '.repeat(espaces);
        expect(normaliserNom(autour + nom.toUpperCase() + autour)).toBe(normaliserNom(nom));
      }),
    );
  }, 30_000);
});

describe('recherche d’une commune telle qu’on la tape', () => {
  it.each([
    ['un nom', 'Rennes', 'rennes', null],
    ['un code postal', '35000', '', '35000'],
    ['un nom puis un code', 'Rennes 35000', 'rennes', '35000'],
    ['un code puis un nom', '35000 Rennes', 'rennes', '35000'],
    ['un code entre parenthèses', 'Rennes (35000)', 'rennes', '35000'],
    ['un code à zéro', '01000 Bourg-en-Bresse', 'bourg en bresse', '01000'],
    ['un nombre trop court', 'Paris 75', 'paris 75', null],
    ['un nombre trop long', '350001', '350001', null],
    ['rien', '', '', null],
  ])('lit %s', (_, texte, nom, codePostal) => {
    expect(lireRechercheCommune(texte)).toEqual({ nom, codePostal });
  });
});
