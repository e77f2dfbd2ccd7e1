import { describe, expect, it } from 'vitest';
import PageDeLaDifference from '@/app/(public)/regles/difference/page';
import Regles from '@/app/(public)/regles/page';
import { BaremeDeLAnnee } from '@/components/metier/regles/BaremeDeLAnnee';
import { Difference } from '@/components/metier/regles/Difference';
import { Famille } from '@/components/metier/regles/Famille';
import { euros } from '@/lib/affichage';
import { type Bareme, baremePour, listerBaremes } from '@/lib/domain/baremes';
import { FAMILLES, jugerExemple } from '@/lib/domain/regles';
import { htmlDe, texteDe } from '../rendu';

const BAREMES = listerBaremes();
const de = (annee: string): Bareme => {
  const trouve = baremePour(annee);
  if (!trouve.ok) throw new Error(annee);
  return trouve.valeur;
};

/** French high signs after an ordinary space, or glued to the word before them. */
const MAL_ESPACE = / [;:?!»%€]|« |[\p{L}\d][;:?!]( |$)/u;

const PAGES = [
  ['/regles', <Regles key="sommaire" />],
  ...FAMILLES.map(
    (famille) => [famille.cle, <Famille key="f" famille={famille} bareme={de('2025-2026')} />] as const,
  ),
  ...BAREMES.map(
    (bareme) => [bareme.annee, <BaremeDeLAnnee key="b" bareme={bareme} precedent={null} />] as const,
  ),
] as const;

describe.each(PAGES)('la page « %s »', (_, page) => {
  it('a un seul h1, les espaces que le français veut, et rien d’indéfini', () => {
    expect(htmlDe(page).match(/<h1/g)).toHaveLength(1);
    const texte = texteDe(page).replace(/Content-Type: application\/json.*?\} La description/su, '');
    expect(texte).not.toMatch(MAL_ESPACE);
    expect(texte).not.toMatch(/undefined|NaN|\[object|!/);
  });
});

describe('une page de règles', () => {
  it.each(FAMILLES.map((famille) => [famille.cle, famille] as const))(
    '%s : texte, source et réponse du moteur',
    (_, famille) => {
      const bareme = de('2025-2026');
      const html = htmlDe(<Famille famille={famille} bareme={bareme} />);
      const texte = texteDe(<Famille famille={famille} bareme={bareme} />).replace(/\s/g, ' ');
      for (const { id, exemples = [] } of famille.regles) {
        expect(html).toContain(`id="${id}"`);
        for (const exemple of exemples) {
          const { reponse } = jugerExemple(exemple);
          expect(texte, exemple.situation).toContain(reponse.replace(/\s/g, ' ').split(' ')[0]);
        }
      }
    },
  );

  it('dit les chiffres du barème qu’on lui donne', () => {
    const [age] = FAMILLES;
    if (!age) throw new Error('aucune famille');
    const bareme: Bareme = { ...de('2025-2026'), regles: { ...de('2025-2026').regles, ageMaximum: 33 } };
    expect(texteDe(<Famille famille={age} bareme={bareme} />)).toContain('moins de 33\u00a0ans');
  });

  it('mène à la précédente et à la suivante', () => {
    const [premiere, seconde, troisieme] = FAMILLES;
    if (!premiere || !seconde || !troisieme) throw new Error('trop peu de familles');
    const html = htmlDe(<Famille famille={seconde} bareme={de('2025-2026')} />);
    expect(html).toContain(`href="/regles/${premiere.cle}"`);
    expect(html).toContain(`href="/regles/${troisieme.cle}"`);
  });
});

describe('une page de barème', () => {
  it.each(BAREMES.map((bareme) => [bareme.annee, bareme] as const))(
    '%s : chaque chiffre qui calcule',
    (_, bareme) => {
      const texte = texteDe(<BaremeDeLAnnee bareme={bareme} precedent={null} />);
      for (const plafond of bareme.plafonds.flat()) expect(texte).toContain(euros(plafond));
      for (const montant of bareme.montants.annuel) expect(texte).toContain(euros(montant));
      for (const { titre } of bareme.sources) expect(texte).toContain(titre.slice(0, 8));
    },
  );

  it('dit ce qui est provisoire, et de quelle année les chiffres viennent', () => {
    const texte = texteDe(<BaremeDeLAnnee bareme={de('2026-2027')} precedent={de('2025-2026')} />);
    expect(texte).toMatch(/provisoire.*nous utilisons ceux de 2025-2026/);
  });

  it('dit ce qui n’a pas été retrouvé', () => {
    expect(texteDe(<BaremeDeLAnnee bareme={de('2012-2013')} precedent={null} />)).toContain('non retrouvé');
  });
});

describe('la différence entre deux années', () => {
  const texte = (avant: string, apres: string) => texteDe(<Difference avant={de(avant)} apres={de(apres)} />);

  it('dit quand rien ne change', () => {
    expect(texte('2024-2025', '2025-2026')).toMatch(/Rien ne change .* de 2022 à 2023/);
  });

  it('montre l’avant, l’après et l’écart, dans les deux sens', () => {
    expect(texte('2022-2023', '2023-2024')).toContain(`${euros(1_084)} ${euros(1_454)} +\u202f${euros(370)}`);
    expect(texte('2023-2024', '2022-2023')).toContain(`\u2212\u202f${euros(370)}`);
    expect(texte('2022-2023', '2023-2024')).toContain('créé');
    expect(texte('2012-2013', '2017-2018')).toContain('supprimé');
  });

  it('prend les deux dernières années quand l’adresse n’en dit pas, ou n’importe quoi', async () => {
    for (const searchParams of [{}, { de: 'x', vers: ['2025-2026', '1'] }]) {
      const html = htmlDe(await PageDeLaDifference({ searchParams: Promise.resolve(searchParams) }));
      expect(html).toMatch(/name="de".*<option selected="">2025-2026/s);
      expect(html).toMatch(/name="vers".*<option selected="">2026-2027/s);
    }
  });
});
