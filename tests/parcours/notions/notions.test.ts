import { describe, expect, it } from 'vitest';
import { listerBaremes } from '@/lib/domain/baremes';
import { PARCOURS_DSE } from '@/lib/parcours/dse';
import { questionsDe } from '@/lib/parcours/moteur';
import { francais } from '@/lib/parcours/moteur/typographie';
import {
  baremeRecent,
  type CleNotion,
  dessinerAvis,
  enMots,
  expliquer,
  extrait,
  ligneDe,
  motsPour,
  NOTIONS,
} from '@/lib/parcours/notions';
import { marcher, PARCOURS_SIMULATEUR } from '@/lib/parcours/simulateur';
import { ETUDIANT } from '../simulateur/etudiant';
import { CONTEXTE, LYCEEN } from '../simulateur/repondre';

const CLES = NOTIONS.map(({ cle }) => cle);
const TOUTES = expliquer(CLES, baremeRecent());

/** What the texts and the services name, and a pupil of terminale does not know. */
const ATTENDUES: readonly CleNotion[] = [
  ...(['revenu-brut-global', 'foyer-fiscal', 'avis-d-impot', 'enfant-a-charge', 'points-de-charge'] as const),
  ...(['echelon', 'distance', 'independance', 'revenu-fiscal-de-reference', 'parent-isole'] as const),
];

describe('les mots de la bourse', () => {
  it('comprennent tous ceux que l’on rencontre, une fois chacun', () => {
    expect(CLES).toEqual([...new Set(CLES)]);
    expect(CLES).toEqual(expect.arrayContaining([...ATTENDUES]));
    expect(TOUTES).toHaveLength(NOTIONS.length);
  });

  it.each(TOUTES.map((mot) => [mot.terme, mot] as const))('« %s » tient en une phrase simple', (_, mot) => {
    expect(mot.phrase).toMatch(/^[A-ZÀÉ].*\.$/u);
    expect(mot.phrase.match(/[.!?](\s|$)/g)).toHaveLength(1);
    expect(mot.phrase.length).toBeLessThanOrEqual(240);
    expect(francais(mot.phrase)).toBe(mot.phrase);
    if (mot.ou) expect(francais(mot.ou)).toBe(mot.ou);
  });

  it('disent où lire ceux qui sont sur l’avis d’impôt', () => {
    for (const { ligne, ou } of TOUTES.filter((mot) => mot.ligne)) {
      expect(ou).toMatch(/\./);
      const avis = dessinerAvis(ligne === 'lettre-t' ? 'isole' : 'couple', 2024);
      expect(ligne && ligneDe(avis, ligne)).not.toBeNull();
    }
  });

  it('disent le revenu brut global, et pas le revenu fiscal de référence', () => {
    const [rbg, rfr] = expliquer(['revenu-brut-global', 'revenu-fiscal-de-reference'], baremeRecent());
    expect(rbg?.ou).toContain('«\u202fRevenu brut global\u202f»');
    expect(rfr?.phrase).toContain('jamais à la bourse');
  });

  it('prennent leurs chiffres au barème de l’année', () => {
    for (const bareme of listerBaremes()) {
      const [annee, droit] = expliquer(['annee-des-revenus', 'droit-a-bourse'], bareme);
      expect(annee?.phrase).toContain(`${bareme.anneeRevenus} pour une bourse en ${bareme.annee}`);
      expect(annee?.ou).toContain(`reçu en ${bareme.anneeRevenus + 1}`);
      expect(droit?.phrase).toContain(`il y en a ${bareme.regles.droits.total} `);
    }
    expect(motsPour('2025-2026', 'annee-des-revenus')[0]?.phrase).toContain('2023');
    expect(motsPour('1999-2000', 'echelon')).toEqual(expliquer(['echelon'], baremeRecent()));
  });
});

describe('l’avis dessiné', () => {
  const nombre = (texte = ''): number => Number(texte.replace(/\s/g, '').replace('−', '-'));

  it.each(['couple', 'isole'] as const)('d’un foyer « %s » a des chiffres qui tombent juste', (foyer) => {
    const revenus = dessinerAvis(foyer, 2024).cadres.at(-1)?.lignes ?? [];
    const [salaires, deduction, rbg, pensions, imposable] = revenus.map(({ valeur }) => nombre(valeur));
    expect((salaires ?? 0) + (deduction ?? 0)).toBe(rbg);
    expect((rbg ?? 0) + (pensions ?? 0)).toBe(imposable);
    expect(Math.round((salaires ?? 0) / 10)).toBe(-(deduction ?? 0));
  });

  it('ne montre la lettre T qu’à un parent isolé', () => {
    expect(ligneDe(dessinerAvis('isole', 2024), 'lettre-t')).toMatchObject({ valeur: 'T' });
    expect(ligneDe(dessinerAvis('couple', 2024), 'lettre-t')).toBeNull();
  });

  it('se réduit au cadre qui porte la ligne, et au titre pour l’année', () => {
    const avis = dessinerAvis('couple', 2024);
    expect(extrait(avis, 'revenu-brut-global').cadres.map(({ titre }) => titre)).toEqual([
      'Détail des revenus',
    ]);
    expect(extrait(avis, 'personnes-a-charge').cadres.map(({ titre }) => titre)).toEqual([
      'Situation du foyer',
    ]);
    expect(extrait(avis, 'annee').cadres).toEqual([]);
  });

  it('se dit en mots, ligne après ligne', () => {
    const avis = dessinerAvis('isole', 2024);
    const mots = enMots(avis);
    for (const { libelle, valeur } of avis.cadres.flatMap(({ lignes }) => lignes)) {
      expect(mots).toContain(libelle);
      expect(mots).toContain(valeur);
    }
    expect(mots).toMatch(/^Dessin simplifié, chiffres inventés\. Avis d’impôt 2025, revenus de 2024\./);
  });
});

describe('les questions concernées', () => {
  const dites = (saisies: Parameters<typeof marcher>[0]) =>
    new Map(
      marcher(saisies, CONTEXTE).etapes.map(({ question: { cle, mots } }) => [cle, mots?.map((m) => m.cle)]),
    );

  it.each([
    ['avis-couple', 'revenu-brut-global'],
    ['parents', 'foyer-fiscal'],
    ['enfants', 'enfant-a-charge'],
    ['trajet', 'distance'],
    ['situation', 'independance'],
    ['formation', 'etablissement-habilite'],
  ])('« %s » explique « %s » dans le simulateur', (cle, notion) => {
    expect(dites(LYCEEN).get(cle)).toContain(notion);
  });

  it('« bourses-recues » explique les droits', () => {
    expect(dites({ ...LYCEEN, ...ETUDIANT }).get('bourses-recues')).toEqual(['droit-a-bourse']);
  });

  it('le DSE et le simulateur disent les mêmes phrases', () => {
    const ids = new Set<string>(PARCOURS_DSE.questions.flatMap(questionsDe).map(({ id }) => id));
    const communes = PARCOURS_SIMULATEUR.questions.flatMap(questionsDe).filter(({ id }) => ids.has(id));
    expect(communes.length).toBeGreaterThan(20);
    for (const { question } of marcher({ ...LYCEEN, ...ETUDIANT }, CONTEXTE).etapes)
      for (const mot of question.mots ?? []) expect(TOUTES).toContainEqual(mot);
  });
});
