import { describe, expect, it } from 'vitest';
import { DessinDeLAvis } from '@/components/formulaire/DessinDeLAvis';
import { Mots } from '@/components/formulaire/Mots';
import { PageDesNotions } from '@/components/metier/notions/PageDesNotions';
import { listerBaremes } from '@/lib/domain/baremes';
import { baremeRecent, dessinerAvis, enMots, motsPour, NOTIONS } from '@/lib/parcours/notions';
import { arbreDe, entendu, liens, parAttribut, parNom, titres } from '../outillage/arbre';
import { tenirLesRegles } from '../outillage/regles';

describe('la page des mots', () => {
  it.each(listerBaremes().map((bareme) => [bareme.annee, bareme] as const))(
    'tient les règles de toute page en %s',
    (_, bareme) => {
      const arbre = arbreDe(<PageDesNotions bareme={bareme} />);
      tenirLesRegles(arbre);
      expect(titres(arbre)[0]).toBe('h1 Les mots de la bourse');
    },
  );

  it('a une ancre et un titre pour chaque mot', () => {
    const arbre = arbreDe(<PageDesNotions bareme={baremeRecent()} />);
    for (const { cle, terme } of NOTIONS) {
      expect(parAttribut(arbre, 'id', cle), cle).toHaveLength(1);
      expect(titres(arbre)).toContain(`h3 ${terme}`);
    }
  });

  it('dessine l’avis entier, puis le cadre de chaque ligne, tous dits en mots', () => {
    const dessins = parNom(arbreDe(<PageDesNotions bareme={baremeRecent()} />), 'svg').filter(
      ({ attributs }) => attributs.role === 'img',
    );
    expect(dessins).toHaveLength(1 + NOTIONS.filter(({ ligne }) => ligne).length);
    for (const { attributs } of dessins) expect(attributs['aria-label']).toMatch(/^Dessin simplifié/);
  });
});

describe('le dessin', () => {
  const avis = dessinerAvis('isole', 2024);

  it('encadre la ligne cherchée, et elle seule', () => {
    for (const cle of ['lettre-t', 'revenu-brut-global', 'annee'] as const) {
      const arbre = arbreDe(<DessinDeLAvis avis={avis} montree={cle} />);
      const cadres = parNom(arbre, 'rect').filter(({ attributs }) =>
        attributs.class?.includes('stroke-safran'),
      );
      expect(cadres).toHaveLength(1);
      expect(parNom(arbre, 'svg')[0]?.attributs['aria-label']).toBe(enMots(avis));
    }
  });

  it('n’écrit rien hors de sa feuille', () => {
    const arbre = arbreDe(<DessinDeLAvis avis={avis} montree="lettre-t" />);
    const [, , , hauteur] = (parNom(arbre, 'svg')[0]?.attributs.viewbox ?? '').split(' ').map(Number);
    for (const { attributs } of parNom(arbre, 'text')) expect(Number(attributs.y)).toBeLessThan(hauteur ?? 0);
  });
});

describe('les mots d’une question', () => {
  it('sont repliés, et mènent à la page sans quitter le formulaire', () => {
    const arbre = arbreDe(<Mots mots={motsPour('2026-2027', 'foyer-fiscal', 'independance')} />);
    tenirLesRegles(arbre);
    expect(entendu(parNom(arbre, 'summary')[0] ?? arbre)).toBe('Les mots de cette question');
    expect('open' in (parNom(arbre, 'details')[0]?.attributs ?? {})).toBe(false);
    expect(liens(arbre)).toEqual([
      ['Tous les mots, avec l’avis d’impôt dessiné (nouvel onglet)', '/regles/notions#foyer-fiscal'],
    ]);
    expect(parNom(arbre, 'a')[0]?.attributs.target).toBe('_blank');
  });

  it('un seul se demande par son nom', () => {
    const arbre = arbreDe(<Mots mots={motsPour('2026-2027', 'droit-a-bourse')} />);
    expect(entendu(parNom(arbre, 'summary')[0] ?? arbre)).toBe(
      '«\u202fDroit à bourse\u202f», qu’est-ce que c’est\u202f?',
    );
  });

  it('aucun ne s’affiche pas', () => {
    expect(entendu(arbreDe(<Mots mots={[]} />))).toBe('');
  });
});
