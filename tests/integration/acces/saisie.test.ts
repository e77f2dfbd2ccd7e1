import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lireSaisie, sansSecrets } from '@/lib/server/actions/saisie';

const donnees = (...paires: readonly (readonly [string, string | Blob])[]) => {
  const formulaire = new FormData();
  for (const [nom, valeur] of paires) formulaire.append(nom, valeur);
  return formulaire;
};

describe('la saisie d’un formulaire', () => {
  it('garde les textes comme ils ont été tapés', () => {
    expect(lireSaisie(donnees(['nom', '  Lefèvre '], ['vide', '']))).toEqual({ nom: '  Lefèvre ', vide: '' });
  });

  it('garde plusieurs valeurs d’un même champ', () => {
    expect(lireSaisie(donnees(['aide', 'bourse'], ['aide', 'logement']))).toEqual({
      aide: ['bourse', 'logement'],
    });
  });

  it('laisse de côté les fichiers et les champs de Next', () => {
    expect(lireSaisie(donnees(['$ACTION_KEY', 'x'], ['piece', new Blob(['x'])], ['nom', 'a']))).toEqual({
      piece: [],
      nom: 'a',
    });
  });

  it('ne touche pas aux prototypes', () => {
    const lue = lireSaisie(donnees(['__proto__', 'x'], ['constructor', 'y'], ['toString', 'z']));
    expect(Object.getPrototypeOf(lue)).toBe(Object.prototype);
    expect(Object.keys(lue).sort()).toEqual(['constructor', 'toString']);
  });

  it('reste petite, quoi qu’on envoie', () => {
    const champs = Array.from({ length: 500 }, (_, i) => [`champ${i}`, 'x'.repeat(20_000)] as const);
    const repetes = Array.from({ length: 500 }, () => ['encore', 'x'] as const);
    const lue = lireSaisie(donnees(...repetes, ...champs));
    expect(Object.keys(lue)).toHaveLength(200);
    expect(lue.encore).toHaveLength(50);
    expect(lue.champ0).toHaveLength(10_000);
  });

  it('ne lève jamais', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (paires) => {
        const lue = lireSaisie(donnees(...paires));
        return Object.keys(lue).every((nom) => !nom.startsWith('$'));
      }),
    );
  });
});

describe('ce qui revient au navigateur', () => {
  it('ne contient aucun mot de passe', () => {
    expect(sansSecrets({ email: 'a', motDePasse: 'b', motDePasseActuel: 'c' })).toEqual({ email: 'a' });
  });
});
