import type { ReactNode } from 'react';
import { htmlDe } from '../rendu';

/** An element of the page as a browser reads it. */
export interface Element {
  readonly nom: string;
  readonly attributs: Readonly<Record<string, string>>;
  readonly enfants: readonly (Element | string)[];
}

const VIDES = /^(input|br|hr|img|link|meta)$/;
const ENTITES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
/** Words of one line stay together; anything else is a line of its own. */
const EN_LIGNE = /^(a|strong|span|em|abbr|button|label|b)$/;

const decoder = (texte: string): string =>
  texte.replace(/&(amp|lt|gt|quot|#x27);/g, (_, nom: string) => ENTITES[nom] ?? '');

function attributsDe(texte: string): Record<string, string> {
  const lus = [...texte.matchAll(/([a-zA-Z:-]+)="([^"]*)"/g)];
  return Object.fromEntries(lus.map(([, nom = '', valeur = '']) => [nom.toLowerCase(), decoder(valeur)]));
}

/** Reads what React writes: every element closed, every attribute in double quotes. */
export function lireHtml(html: string): Element {
  const racine = { nom: 'racine', attributs: {}, enfants: [] as (Element | string)[] };
  const pile = [racine];
  for (const [morceau, fin, nom, attributs = '', seul] of html.matchAll(
    /<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|[^<]+/g,
  )) {
    const parent = pile.at(-1) ?? racine;
    if (nom === undefined) parent.enfants.push(decoder(morceau));
    else if (fin) pile.pop();
    else {
      const element = { nom, attributs: attributsDe(attributs), enfants: [] as (Element | string)[] };
      parent.enfants.push(element);
      if (!seul && !VIDES.test(nom)) pile.push(element);
    }
  }
  if (pile.length !== 1) throw new Error(`éléments mal fermés : ${pile.map(({ nom }) => nom).join(' > ')}`);
  return racine;
}

/** What React adds to replay a form sent before its scripts came; only where the action is not a server's. */
const REJEU = /<script>addEventListener\("submit".*?<\/script>/g;

export const arbreDe = (noeud: ReactNode): Element => lireHtml(htmlDe(noeud).replace(REJEU, ''));

/** Every element below, in the order of the page. */
export function tous(element: Element, condition: (e: Element) => boolean = () => true): readonly Element[] {
  return element.enfants.flatMap((enfant) =>
    typeof enfant === 'string' ? [] : [...(condition(enfant) ? [enfant] : []), ...tous(enfant, condition)],
  );
}

export const parNom = (element: Element, ...noms: string[]): readonly Element[] =>
  tous(element, ({ nom }) => noms.includes(nom));

export const parAttribut = (element: Element, nom: string, valeur?: string): readonly Element[] =>
  tous(element, ({ attributs }) => (valeur === undefined ? nom in attributs : attributs[nom] === valeur));

export function un(elements: readonly Element[]): Element {
  const [seul, ...autres] = elements;
  if (!seul || autres.length > 0) throw new Error(`${elements.length} éléments au lieu d’un`);
  return seul;
}

function brut({ nom, attributs, enfants }: Element, pourTous: boolean): string {
  if (!pourTous && attributs['aria-hidden'] === 'true') return '';
  const dedans = enfants.map((e) => (typeof e === 'string' ? e : brut(e, pourTous))).join('');
  return EN_LIGNE.test(nom) ? dedans : ` ${dedans} `;
}

/** What is heard: without decoration, hidden words included, plain spaces folded. */
export const entendu = (element: Element): string =>
  brut(element, false)
    .replace(/[ \n]+/g, ' ')
    .trim();

/** The elements named by ids in an attribute. */
export const designes = (page: Element, element: Element, attribut: string): readonly Element[] =>
  (element.attributs[attribut] ?? '')
    .split(' ')
    .filter((id) => id !== '')
    .map((id) => un(parAttribut(page, 'id', id)));

/** The accessible name: its label, what labels it, or what it says. */
export function nomDe(page: Element, element: Element): string {
  const { attributs, nom } = element;
  if (attributs['aria-labelledby']) return designes(page, element, 'aria-labelledby').map(entendu).join(' ');
  if (attributs['aria-label']) return attributs['aria-label'];
  if (nom === 'fieldset') return parNom(element, 'legend').map(entendu).join(' ');
  if (!['input', 'select', 'textarea'].includes(nom)) return entendu(element);
  const autour = parNom(page, 'label').find((label) => tous(label).includes(element));
  const pour = parNom(page, 'label').find((label) => label.attributs.for === attributs.id);
  return entendu(autour ?? pour ?? element);
}

/** What is read after the name: help, error. */
export const descriptionDe = (page: Element, element: Element): string =>
  designes(page, element, 'aria-describedby').map(entendu).join(' ');

/** « h1 Titre », in the order of the page. */
export const titres = (page: Element): readonly string[] =>
  parNom(page, 'h1', 'h2', 'h3', 'h4').map((titre) => `${titre.nom} ${entendu(titre)}`);

export const liens = (page: Element): readonly (readonly [string, string])[] =>
  parNom(page, 'a').map((a) => [entendu(a), a.attributs.href ?? '']);
