import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typographie } from '@/lib/affichage';

const voir = (texte: string) => texte.replace(/\u202f/g, '~').replace(/\u00a0/g, '_');

describe('la typographie', () => {
  it.each([
    ['Combien d’enfants ?', 'Combien d’enfants~?'],
    ['Pourquoi?', 'Pourquoi~?'],
    ["l'avis d'impôt", 'l’avis d’impôt'],
    ['le « revenu brut global »', 'le «~revenu brut global~»'],
    ['le «revenu»', 'le «~revenu~»'],
    ['Barème 2026-2027 : provisoire', 'Barème 2026-2027~: provisoire'],
    ['à 14:32', 'à 14:32'],
    ['https://exemple.fr', 'https://exemple.fr'],
    ['2 163 € par an', '2~163~€ par an'],
    ['jusqu’à 13 000 km', 'jusqu’à 13~000_km'],
    ['de 2025 2026', 'de 2025 2026'],
    ['l’échelon 2 avec 5 points', 'l’échelon_2 avec 5_points'],
    ['0 bis', '0_bis'],
    ['circulaire n° 2024-1, annexe 3', 'circulaire n°_2024-1, annexe_3'],
    ['60 % du montant', '60~% du montant'],
    ['(« oui ») ; non', '(«~oui~»)~; non'],
  ])('écrit « %s »', (texte, attendu) => {
    expect(voir(typographie(texte))).toBe(attendu);
  });

  it('ne change rien à ce qui est déjà écrit comme il faut', () => {
    const mots = fc.constantFrom(
      '«',
      '»',
      '?',
      ':',
      ';',
      '€',
      '2',
      '163',
      '000',
      'point',
      'n°',
      "l'avis",
      ' ',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(mots), (morceaux) => {
        const une = typographie(morceaux.join(''));
        expect(typographie(une)).toBe(une);
      }),
    );
  });
});
