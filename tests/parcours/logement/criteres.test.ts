import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EQUIPEMENTS } from '@/lib/domain/logement';
import { aDesEquipements, adresseDeRecherche, lireRecherche, PAGES_MAXIMUM } from '@/lib/parcours/logement';

const criteres = (parametres: Parameters<typeof lireRecherche>[0]) => lireRecherche(parametres).criteres;
const relire = (adresse: string) => {
  const lus: Record<string, string[]> = {};
  for (const [nom, valeur] of new URL(adresse, 'http://x').searchParams)
    lus[nom] = [...(lus[nom] ?? []), valeur];
  return lireRecherche(lus).criteres;
};

describe('une recherche dans une adresse', () => {
  it('vide, cherche tout, les moins chers d’abord', () => {
    expect(criteres({})).toEqual({
      ...{ ou: '', etudes: '', rayon: 10, loyer: null, surface: null, mode: null },
      ...{ equipements: [], adapte: false, tri: 'loyer', page: 1 },
    });
    expect(adresseDeRecherche(criteres({}))).toBe('/logement');
  });

  it('pleine, se lit', () => {
    expect(
      criteres({
        ...{ ou: ' Rennes ', etudes: 'Bruz', rayon: '20', loyer: '450', surface: '18,5', mode: 'couple' },
        ...{ equipement: ['balcon', 'wc', 'jacuzzi'], adapte: 'oui', tri: 'loyer', page: '3' },
      }),
    ).toEqual({
      ...{ ou: 'Rennes', etudes: 'Bruz', rayon: 20, loyer: 450, surface: 18.5, mode: 'couple' },
      ...{ equipements: ['wc', 'balcon'], adapte: true, tri: 'loyer', page: 3 },
    });
  });

  it('autour d’un lieu d’études, les plus proches d’abord', () => {
    expect(criteres({ etudes: 'Lyon' }).tri).toBe('distance');
    expect(criteres({ tri: 'distance' }).tri).toBe('loyer');
  });

  it.each([
    ['400', 400],
    ['400 €', 400],
    ['1\u202f200', 1200],
    ['399,90', 399.9],
    ['400 euros', 400],
    ['', null],
    ['0', null],
  ])('lit un loyer écrit « %s »', (loyer, attendu) => {
    expect(lireRecherche({ loyer })).toMatchObject({ criteres: { loyer: attendu }, erreurs: {} });
  });

  it.each(['pas cher', '-3', '1e3', '99999', '4.0.0'])(
    'dit quoi écrire à la place de « %s », et le garde',
    (texte) => {
      const { saisie, erreurs, criteres: lus } = lireRecherche({ loyer: texte, surface: texte });
      expect(saisie).toEqual({ loyer: texte, surface: texte });
      expect(erreurs.loyer).toContain('par exemple 400');
      expect(erreurs.surface).toContain('par exemple 18');
      expect(lus).toMatchObject({ loyer: null, surface: null });
    },
  );

  it.each([
    [{ rayon: '3' }, { rayon: 10 }],
    [{ mode: 'famille' }, { mode: null }],
    [{ adapte: 'non' }, { adapte: false }],
    [{ page: '0' }, { page: 1 }],
    [{ page: '2.5' }, { page: 1 }],
    [{ page: '9999999' }, { page: PAGES_MAXIMUM }],
    [{ ou: ['Lille', 'Lens'] }, { ou: 'Lens' }],
    [{ ou: 'x'.repeat(500) }, { ou: 'x'.repeat(80) }],
  ])('laisse de côté ce qui n’a pas de sens : %o', (parametres, attendus) => {
    expect(criteres(parametres)).toMatchObject(attendus);
  });

  it('se partage : l’adresse redonne la même recherche', () => {
    const texte = fc.string({ maxLength: 30 }).map((t) => t.trim());
    fc.assert(
      fc.property(
        fc.record({
          ou: texte,
          etudes: texte,
          rayon: fc.constantFrom('2', '5', '10', '20', '50'),
          loyer: fc.constantFrom('', '300', '450.5'),
          surface: fc.constantFrom('', '9', '18,5'),
          mode: fc.constantFrom('', 'seul', 'couple', 'colocation'),
          equipement: fc.subarray([...EQUIPEMENTS]),
          adapte: fc.constantFrom('', 'oui'),
          tri: fc.constantFrom('', 'loyer', 'distance'),
          page: fc.integer({ min: 1, max: PAGES_MAXIMUM }).map(String),
        }),
        (parametres) => {
          const lus = criteres(parametres);
          const adresse = adresseDeRecherche(lus);
          expect(adresse).toMatch(/^\/logement(\?|$)/);
          const attendus = lus.etudes === '' ? { ...lus, rayon: 10 } : lus;
          expect(relire(adresse)).toEqual(attendus);
        },
      ),
    );
  });

  it('quoi qu’il y ait dans l’adresse, se lit', () => {
    const valeur = fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 3 }));
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('ou', 'loyer', 'page', 'equipement', 'tri', 'x'), valeur),
        (lu) => {
          expect(lireRecherche(lu).criteres.page).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('sait si le panneau des équipements doit être ouvert', () => {
    expect(aDesEquipements(criteres({}))).toBe(false);
    expect(aDesEquipements(criteres({ adapte: 'oui' }))).toBe(true);
    expect(aDesEquipements(criteres({ equipement: 'wc' }))).toBe(true);
  });
});
