/** The campaign that the personas file in. */
export const CAMPAGNE = '2026-2027';
export const DSE = `/dse/${CAMPAGNE}`;

const VARIABLES = [
  [/^\/suivi\/[^/]+/, '/suivi/:numero'],
  [/^\/reinitialiser\/[^/]+/, '/reinitialiser/:jeton'],
  [/^\/demonstration\/boite\/[^/]+/, '/demonstration/boite/:id'],
  [/^\/payer\/(?!retour$)[^/]+/, '/payer/:jeton'],
  [/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, ':id'],
  [/^\/banque-de-demonstration\/[0-9a-f-]{36}/, '/banque-de-demonstration/:operation'],
  [/-\d{1,2}$/, '-:rang'],
] as const;

/** The path of a page of the portal without what changes from one file to another; `null` for a blank page. */
export function cheminType(url: string): string | null {
  if (!url.startsWith('http')) return null;
  const { pathname } = new URL(url);
  return VARIABLES.reduce((chemin, [forme, par]) => chemin.replace(forme, par), pathname);
}

export const cheminDe = (url: string): string => new URL(url).pathname;

/** Last segment: the key of a question. */
export const cleDe = (url: string): string => cheminDe(url).split('/').at(-1) ?? '';
