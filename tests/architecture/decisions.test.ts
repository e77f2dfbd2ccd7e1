import { describe, expect, it } from 'vitest';
import { ecartDuFichier, tenir } from './outils/ecarts';
import { lireTexte, listerFichiers } from './outils/sources';

const decisions = listerFichiers('docs/decisions');

describe('les décisions', () => {
  it('se suivent sans trou, sous un nom qui les dit', () => {
    const numeros = decisions.map((f) => Number(/^docs\/decisions\/(\d{3})-[a-z0-9-]+\.md$/.exec(f)?.[1]));
    expect(numeros).toEqual(decisions.map((_, i) => i + 1));
  });

  it('tiennent en 10 à 40 lignes : contexte, décision, conséquence', () => {
    tenir(
      decisions.flatMap((fichier) => {
        const texte = lireTexte(fichier).trimEnd();
        const lignes = texte.split('\n').length;
        const manquants = ['## Context', '## Decision', '## Consequence'].filter((t) => !texte.includes(t));
        return [
          ...manquants.map((t) => ecartDuFichier(fichier, `n’a pas « ${t} »`, 'Ajoutez cette partie.')),
          ...(lignes < 10 || lignes > 40
            ? [ecartDuFichier(fichier, `fait ${lignes} lignes`, 'Restez entre 10 et 40 lignes.')]
            : []),
        ];
      }),
    );
  });
});
