const ENTITES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#39': "'",
};

/** Text of a fragment of HTML: no tag, no entity. */
export const decoder = (html: string): string =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (tout, nom: string) => ENTITES[nom] ?? tout);

const attribut = (balise: string, nom: string): string =>
  decoder(new RegExp(` ${nom}="([^"]*)"`).exec(balise)?.[1] ?? '');

/** The hidden fields of the form that has this field (of the first form without a name), as the server wrote them. */
export function champsCaches(html: string, nomDUnChamp: string): Record<string, string> {
  const formulaires = html.match(/<form[\s\S]*?<\/form>/g) ?? [];
  const formulaire =
    formulaires.find((f) => nomDUnChamp === '' || f.includes(` name="${nomDUnChamp}"`)) ?? '';
  const caches = formulaire.match(/<input type="hidden"[^>]*>/g) ?? [];
  return Object.fromEntries(caches.map((balise) => [attribut(balise, 'name'), attribut(balise, 'value')]));
}
