import 'server-only';
import type { AsyncLocalStorage } from 'node:async_hooks';

/**
 * What our own server (scripts/serveur/pages-relues.mjs) is told while a page is rendered, to know later without rendering it whether it
 * would still be the same. Whatever a page shows that comes neither from its address, from its cookies nor from the build is told here.
 */
export interface Temoin {
  /** The base was read: what it gave, and how to ask it again. */
  lu(empreinte: string, relire: () => Promise<string>): void;
  /** Words made for this view alone, and how to make others. */
  neuf(mots: readonly string[], refaire: () => readonly string[]): void;
  /** After this instant (milliseconds since 1970) the page may say something else. */
  jusqua(instant: number): void;
  /** Something was read or done that can't be asked again. */
  perdre(): void;
}

const porteur = globalThis as typeof globalThis & { readonly __temoins?: AsyncLocalStorage<Temoin> };

/** The witness of the page being rendered, when it has one. */
export const temoin = (): Temoin | undefined => porteur.__temoins?.getStore();
