import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** The HTML a component gives without any script. */
export const enHtml = <P extends object>(composant: FunctionComponent<P>, proprietes: P): string =>
  renderToStaticMarkup(createElement(composant, proprietes));

/** What is read on the screen: no tags, plain spaces. */
export const lisible = (html: string): string =>
  html
    .replace(/<(?:title|desc)[^>]*>.*?<\/(?:title|desc)>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', '’')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

export const enTexte = <P extends object>(composant: FunctionComponent<P>, proprietes: P): string =>
  lisible(enHtml(composant, proprietes));
