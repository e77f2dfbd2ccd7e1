import { expect } from 'vitest';
import { designes, type Element, entendu, nomDe, parAttribut, parNom, tous } from './arbre';

const REFERENCES = ['aria-labelledby', 'aria-describedby', 'for', 'list'];
const FORMULES = /[ \u00a0][;:?!»€%]|«[^\u202f]|[^\u202f]»|[\p{L}\d)][;?!](?:\s|$)|'|!|n’hésitez/u;

const phrases = (page: Element): readonly string[] =>
  tous(page).flatMap(({ enfants }) => enfants.filter((e) => typeof e === 'string'));

/**
 * What every component owes, whatever it shows: an identifier once, references that lead somewhere, a name for
 * whatever one acts on, titles without a step missing, no style, French spaces. `tapes`: what a person typed, which
 * stays as typed.
 */
export function tenirLesRegles(page: Element, tapes: readonly string[] = []): void {
  const ids = parAttribut(page, 'id').map(({ attributs }) => attributs.id);
  expect(ids, 'un identifiant sert une fois').toEqual([...new Set(ids)]);

  for (const attribut of REFERENCES)
    for (const element of parAttribut(page, attribut)) {
      expect(() => designes(page, element, attribut), `${attribut} mène à un élément`).not.toThrow();
    }

  for (const element of parNom(
    page,
    'a',
    'button',
    'summary',
    'fieldset',
    'select',
    'textarea',
    'nav',
    'table',
  ))
    expect(nomDe(page, element), `un nom pour <${element.nom}>`).not.toBe('');
  for (const element of parNom(page, 'input').filter(({ attributs }) => attributs.type !== 'hidden'))
    expect(nomDe(page, element), `un nom pour ${element.attributs.name}`).not.toBe('');
  for (const element of parNom(page, 'svg')) {
    const { role, 'aria-hidden': cachee } = element.attributs;
    if (cachee !== 'true') expect([role, nomDe(page, element) !== '']).toEqual(['img', true]);
  }

  const niveaux = parNom(page, 'h1', 'h2', 'h3', 'h4').map(({ nom }) => Number(nom.slice(1)));
  for (const [i, niveau] of niveaux.entries())
    if (i > 0) expect(niveau, 'aucun niveau de titre sauté').toBeLessThanOrEqual((niveaux[i - 1] ?? 0) + 1);
  expect(niveaux.filter((n) => n === 1).length).toBeLessThanOrEqual(1);

  expect(parAttribut(page, 'style')).toEqual([]);
  expect(parNom(page, 'style', 'script', 'blink', 'font')).toEqual([]);
  for (const { attributs } of tous(page))
    expect(Object.keys(attributs).filter((nom) => /^on[a-z]/.test(nom))).toEqual([]);

  for (const phrase of phrases(page).filter((p) => !tapes.includes(p))) expect(phrase).not.toMatch(FORMULES);
  for (const element of parNom(page, 'dl'))
    expect(parNom(element, 'dt').length, 'chaque terme a sa valeur').toBe(parNom(element, 'dd').length);
  for (const element of parNom(page, 'a'))
    expect(entendu(element)).not.toMatch(/^(ici|cliquez|en savoir plus)/i);
}
