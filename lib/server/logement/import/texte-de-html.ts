import 'server-only';

/** Those that French pages use; the others are left as they stand. */
const ENTITES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', euro: '€', deg: '°', sup2: '²' },
  ...{ agrave: 'à', acirc: 'â', auml: 'ä', ccedil: 'ç', egrave: 'è', eacute: 'é', ecirc: 'ê', euml: 'ë' },
  ...{ icirc: 'î', iuml: 'ï', ocirc: 'ô', ouml: 'ö', ugrave: 'ù', ucirc: 'û', uuml: 'ü', yuml: 'ÿ' },
  ...{ oelig: 'œ', aelig: 'æ', laquo: '«', raquo: '»', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”' },
  ...{
    ndash: '–',
    mdash: '—',
    hellip: '…',
    bull: '•',
    middot: '·',
    times: '×',
    uml: '¨',
    ordm: 'º',
    sup3: '³',
  },
  ...{ frac12: '½', copy: '©', reg: '®', trade: '™', szlig: 'ß', shy: '', thinsp: ' ', ensp: ' ', emsp: ' ' },
};

const signe = (code: number): string =>
  Number.isInteger(code) && code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : ' ';

/** « É » is written `&Eacute;`: the capital of the same name. */
function entite(nom: string, telle: string): string {
  const connue = ENTITES[nom] ?? ENTITES[nom.toLowerCase()];
  if (connue === undefined) return telle;
  return nom in ENTITES ? connue : connue.toUpperCase();
}

const decoder = (texte: string): string =>
  texte
    .replace(/&#x([\da-f]{1,6});/gi, (_, hexa: string) => signe(Number.parseInt(hexa, 16)))
    .replace(/&#(\d{1,7});/g, (_, code: string) => signe(Number(code)))
    .replace(/&([a-z]{2,8}\d?);/gi, (telle, nom: string) => entite(nom, telle));

const BALISE = /<\/?[a-z!][^<>]*>/i;
const ENTITE = /&(#\d+|#x[\da-f]+|[a-z]+\d?);/i;

/** True when the text needs reading as HTML. */
export const estHtml = (texte: string): boolean => BALISE.test(texte) || ENTITE.test(texte);

/** The address of a link is kept when it leads to a site: the text alone often says « here ». */
function liens(html: string): string {
  return html.replace(
    /<a\b[^<>]{0,300}?\bhref\s*=\s*["']?(https?:\/\/[^\s"'<>]{1,300})["']?[^<>]{0,800}>([\s\S]{0,2000}?)<\/a>/gi,
    (_, adresse: string, texte: string) => (texte.includes(adresse) ? texte : `${texte} (${adresse})`),
  );
}

/**
 * Plain text of a description: paragraphs separated by an empty line, list items on a line each after « • ». Nothing of the
 * page remains: neither tag, nor attribute, nor script. What looks like a tag once decoded stays as text, and is only ever
 * shown as text.
 */
export function texteDeHtml(html: string): string {
  const sansCode = html.replace(
    /<(script|style|iframe|object)\b[\s\S]*?(<\/\1\s*>|$)|<!--[\s\S]*?(-->|$)/gi,
    ' ',
  );
  const aLaLigne = liens(sansCode)
    .replace(/[\r\n\t]+/g, estHtml(html) ? ' ' : '\n')
    .replace(/<li\b[^<>]*>/gi, '\n• ')
    .replace(/<\/(p|div|ul|ol|h\d|table|tr)\s*>/gi, '\n\n')
    .replace(/<br\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z!][^>]*(>|$)/gi, '')
    // « <<p>b> » : what is left once a tag is gone must not make another.
    .replace(/<(?=[a-z!/])/gi, '< ');
  return ranger(decoder(aLaLigne));
}

/** One space between words, one empty line between paragraphs, nothing unreadable. */
export function ranger(texte: string): string {
  return texte
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Cf}\p{Co}]/gu, (c) => (c === '\n' ? c : ' '))
    .replace(/[ \u00a0\u202f\u2000-\u200b]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
