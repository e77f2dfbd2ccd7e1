import { describe, expect, it } from 'vitest';
import { Alerte } from '@/components/ui/Alerte';
import { AvisImpot } from '@/components/ui/AvisImpot';
import { Bouton, BoutonLien, LienBouton } from '@/components/ui/Bouton';
import { classes } from '@/components/ui/classes';
import { Depliable } from '@/components/ui/Depliable';
import { Etapes } from '@/components/ui/Etapes';
import * as Icones from '@/components/ui/Icones';
import { ListeDescription } from '@/components/ui/ListeDescription';
import { Progression } from '@/components/ui/Progression';
import { Tableau } from '@/components/ui/Tableau';
import { balise, htmlDe, texteDe } from './rendu';

describe('les boutons et les liens', () => {
  it('un bouton envoie son formulaire sauf s’il dit le contraire', () => {
    expect(htmlDe(<Bouton>Continuer</Bouton>)).toContain('<button type="submit"');
    expect(htmlDe(<BoutonLien type="button">Fermer</BoutonLien>)).toContain('<button type="button"');
  });

  it('un lien reste un lien, même quand il ressemble à un bouton', () => {
    expect(htmlDe(<LienBouton href="/simulateur">Estimer</LienBouton>)).toMatch(
      /^<a [^>]*href="\/simulateur"/,
    );
  });

  it('ne garde des noms de classes que ceux qui valent', () => {
    expect(classes('a', false, undefined, null, '', 'b')).toBe('a b');
  });
});

describe('ce qui ne se dit pas par la couleur seule', () => {
  it.each([
    ['info', 'Information'],
    ['attention', 'Attention'],
    ['erreur', 'Erreur'],
    ['succes', 'Réussite'],
  ] as const)('une alerte « %s » dit « %s »', (type, mot) => {
    expect(htmlDe(<Alerte type={type}>Texte</Alerte>)).toContain(`aria-label="${mot}"`);
  });

  it('une étape dit où elle en est', () => {
    const etapes = [
      { titre: 'Commencé', etat: 'fait' },
      { titre: 'Dépôt', etat: 'en_cours', detail: 'avant le 31 décembre' },
      { titre: 'Réponse', etat: 'a_venir' },
    ] as const;
    const rendu = <Etapes etapes={etapes} />;
    expect(texteDe(rendu)).toBe('Commencé (fait) Dépôt (en cours) avant le 31 décembre Réponse (à venir)');
    expect(htmlDe(rendu).match(/aria-current="step"/g)).toHaveLength(1);
  });

  it('une icône est un décor, ou une image qui a un nom', () => {
    for (const [nom, Icone] of Object.entries(Icones)) {
      expect(htmlDe(<Icone />), nom).toContain('aria-hidden="true"');
      expect(htmlDe(<Icone titre="Nom" />), nom).toContain('role="img" aria-label="Nom"');
    }
  });
});

describe('la progression', () => {
  const largeur = (valeur: number, max: number) =>
    balise(htmlDe(<Progression valeur={valeur} max={max} libelle="L" />), 'fill-bleu').match(
      /width="([^"]+)"/,
    )?.[1];

  it.each([
    [0, 9, '0'],
    [9, 9, '180'],
    [3, 9, '60'],
    [12, 9, '180'],
    [-1, 9, '0'],
    [1, 0, '0'],
  ])('%i sur %i dessine %s', (valeur, max, attendue) => {
    expect(largeur(valeur, max)).toBe(attendue);
  });

  it('se lit en mots', () => {
    expect(texteDe(<Progression valeur={4} max={9} libelle="Ressources · étape 4 sur 9" />)).toBe(
      'Ressources · étape 4 sur 9',
    );
  });
});

describe('les tableaux et les listes', () => {
  const rendu = (
    <Tableau
      legende="Échelons"
      colonnes={[{ titre: 'Échelon' }, { titre: 'Par an', nombre: true }]}
      lignes={[
        ['1', 'a'],
        ['2, vous', 'b'],
        ['1', 'a'],
      ]}
      ligneMarquee={1}
    />
  );

  it('un tableau a une légende, des en-têtes, et défile au clavier', () => {
    const html = htmlDe(rendu);
    expect(html).toMatch(/<caption[^>]*>Échelons/);
    expect(html.match(/scope="col"/g)).toHaveLength(2);
    expect(html.match(/scope="row"/g)).toHaveLength(3);
    expect(balise(html, 'aria-label="Échelons"')).toContain('tabindex="0"');
  });

  it('un tableau marque la ligne « vous » sans compter sur la couleur', () => {
    expect(htmlDe(rendu)).toMatch(/bg-safran-pale[^<]*"><th[^>]*>2, vous/);
  });

  it('une liste garde deux lignes semblables', () => {
    const ligne = { libelle: 'Une sœur', detail: 'annexe 3', valeur: '2 points' };
    expect(htmlDe(<ListeDescription lignes={[ligne, ligne]} />).match(/<dt/g)).toHaveLength(2);
  });
});

describe('l’aide', () => {
  it('se déplie sans JavaScript', () => {
    expect(htmlDe(<Depliable titre="Où">Là</Depliable>)).toMatch(/^<details class="[^"]*"><summary/);
    expect(
      htmlDe(
        <Depliable titre="Où" ouvert>
          Là
        </Depliable>,
      ),
    ).toContain('<details open');
  });

  it('dit la ligne de l’avis que le dessin montre', () => {
    expect(texteDe(<AvisImpot ligne="Revenu brut global" valeur="33000" />)).toContain(
      'Revenu brut global 33000',
    );
  });
});
