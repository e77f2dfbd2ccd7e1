import { describe, expect, it } from 'vitest';
import { BandeDemonstration } from '@/components/cadre/BandeDemonstration';
import { Cadre } from '@/components/cadre/Cadre';
import { PiedDePage } from '@/components/cadre/PiedDePage';
import { RUBRIQUES, rubriqueDe } from '@/components/cadre/rubriques';
import { htmlDe, texteDe } from './rendu';

describe('la place où l’on est', () => {
  it.each([
    ['/simulateur', 'simulateur'],
    ['/simulateur/revenu', 'simulateur'],
    ['/tableau-de-bord', 'dossier'],
    ['/dse/2026-2027/revenu', 'dossier'],
    ['/suivi/DSE-1', 'dossier'],
    ['/cvec', 'cvec'],
    ['/logement', 'logement'],
    ['/aide', 'aide'],
    ['/', null],
    ['/connexion', null],
    ['/simulateurs', null],
    ['', null],
  ])('%s appartient à %s', (chemin, attendu) => {
    expect(rubriqueDe(chemin)).toBe(attendu);
  });
});

describe('le cadre des pages', () => {
  it('est le même pour tous quand personne n’est connecté', () => {
    const texte = texteDe(<Cadre>Contenu</Cadre>);
    expect(texte).toContain('Se connecter');
    expect(texte).not.toContain('Mon compte');
  });

  it('dit qui est connecté', () => {
    const page = <Cadre personne="Lina M.">Contenu</Cadre>;
    expect(texteDe(page)).toContain('Lina M.');
    expect(htmlDe(page)).toContain('href="/compte"');
    expect(texteDe(page)).not.toContain('Se connecter');
  });

  it('mène à chaque rubrique, deux fois : menu large et menu replié', () => {
    const html = htmlDe(<Cadre>Contenu</Cadre>);
    for (const { href } of RUBRIQUES) {
      expect(html.match(new RegExp(`<a href="${href}"`, 'g'))?.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('replie son menu sans JavaScript', () => {
    expect(htmlDe(<Cadre>Contenu</Cadre>)).toMatch(/<details.*<summary.*Menu/);
  });

  it('a un contenu que le lien d’évitement atteint', () => {
    expect(htmlDe(<Cadre>Contenu</Cadre>)).toMatch(/<main id="contenu" tabindex="-1"/);
  });

  it('dit honnêtement son accessibilité', () => {
    expect(texteDe(<PiedDePage />)).toContain('Accessibilité\u202f: partiellement conforme');
  });

  it('dit partout qu’il s’agit d’une démonstration', () => {
    expect(texteDe(<BandeDemonstration />)).toBe('Démonstration. Aucune donnée réelle, aucun paiement réel.');
  });
});
