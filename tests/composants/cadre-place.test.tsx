import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BandeDemonstration } from '@/components/cadre/BandeDemonstration';
import { Cadre } from '@/components/cadre/Cadre';
import { Introuvable } from '@/components/cadre/Introuvable';
import { RUBRIQUES } from '@/components/cadre/rubriques';
import { arbreDe, entendu, liens, nomDe, parAttribut, parNom, titres, un } from './outillage/arbre';
import { tenirLesRegles } from './outillage/regles';

const ou = vi.hoisted(() => ({ chemin: '/' as string | null }));
vi.mock('next/navigation', async (original) => ({
  ...(await original<typeof import('next/navigation')>()),
  usePathname: () => ou.chemin,
}));

const page = (chemin: string | null, personne?: string) => {
  ou.chemin = chemin;
  return arbreDe(<Cadre personne={personne}>Contenu</Cadre>);
};

describe('la place où l’on est, dans le menu', () => {
  beforeEach(() => {
    ou.chemin = '/';
  });

  it.each(RUBRIQUES.map(({ href, libelle }) => [href, libelle] as const))(
    'sur %s, « %s » est la page',
    (href, libelle) => {
      const arbre = page(href);
      tenirLesRegles(arbre);
      expect(parAttribut(arbre, 'aria-current', 'page').map(entendu)).toEqual([libelle, libelle]);
      expect(parAttribut(arbre, 'aria-current')).toHaveLength(2);
    },
  );

  it.each([
    ['/simulateur/avis-couple', 'Simulateur'],
    ['/dse/2026-2027/avis-couple', 'Mon dossier'],
    ['/suivi/DSE-1', 'Mon dossier'],
    ['/documents', 'Mon dossier'],
  ])('sous %s, « %s » contient la page', (chemin, libelle) => {
    const marques = parAttribut(page(chemin), 'aria-current', 'true');
    expect(marques.map(entendu)).toEqual([libelle, libelle]);
  });

  it.each(['/', '/connexion', '/aidez', null])('sur %s, aucune rubrique n’est marquée', (chemin) => {
    expect(parAttribut(page(chemin), 'aria-current')).toEqual([]);
  });
});

describe('les repères de la page', () => {
  it('ont chacun leur nom', () => {
    const arbre = page('/');
    expect(parNom(arbre, 'nav').map((nav) => nomDe(arbre, nav))).toEqual([
      'Menu principal',
      'Menu principal',
      'Pied de page',
    ]);
    expect(parNom(arbre, 'header')).toHaveLength(1);
    expect(parNom(arbre, 'main')).toHaveLength(1);
    expect(parNom(arbre, 'footer')).toHaveLength(1);
  });

  it('l’accueil est le premier lien, et le compte suit la personne', () => {
    expect(liens(page('/'))[0]).toEqual(['Guichet étudiant', '/']);
    expect(liens(page('/'))).toContainEqual(['Se connecter', '/connexion']);
    expect(liens(page('/', 'Lina M.'))).toContainEqual(['Mon compte, Lina M.', '/compte']);
  });

  it('un nom plein de signes reste un nom', () => {
    const nom = '<b>Zoé</b> & "l’autre" الأمين';
    const arbre = page('/', nom);
    expect(parNom(arbre, 'b')).toEqual([]);
    expect(liens(arbre)).toContainEqual([`Mon compte, ${nom}`, '/compte']);
  });

  it('la bande de démonstration est un à-côté qui a un nom', () => {
    const arbre = arbreDe(<BandeDemonstration />);
    tenirLesRegles(arbre);
    expect(nomDe(arbre, un(parNom(arbre, 'aside')))).toBe('Démonstration');
  });

  it('une page qui n’existe pas dit quoi faire, et rassure', () => {
    const arbre = arbreDe(<Introuvable />);
    tenirLesRegles(arbre);
    expect(titres(arbre)).toEqual(['h1 Cette page n’existe pas']);
    expect(entendu(un(parNom(arbre, 'title')))).toBe('Page introuvable – Guichet étudiant');
    expect(liens(arbre).map(([, href]) => href)).toEqual(['/aide', '/', '/tableau-de-bord']);
  });
});
