import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** The HTML of a component as a browser without JavaScript gets it. */
export const htmlDe = (noeud: ReactNode): string => renderToStaticMarkup(noeud);

/** Its words only. */
export const texteDe = (noeud: ReactNode): string =>
  htmlDe(noeud)
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/[ \n]+/g, ' ')
    .trim();

/** The opening tag that carries an attribute: `balise(html, 'id="champ-rbg"')`. */
export const balise = (html: string, attribut: string): string =>
  html.match(new RegExp(`<[^>]*${attribut.replace(/[[\]$]/g, '\\$&')}[^>]*>`))?.[0] ?? '';
