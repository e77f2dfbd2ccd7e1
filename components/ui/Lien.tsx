import type { ComponentProps } from 'react';

export type ProprietesLien = ComponentProps<'a'> & { readonly href: string };

/**
 * An ordinary link, on purpose not `next/link`: a full load gives the new title and the start of the page to screen
 * readers, survives a deployment between two pages, and sends no prefetch for pages nobody opens.
 */
export function Lien(proprietes: ProprietesLien) {
  return <a {...proprietes} />;
}
