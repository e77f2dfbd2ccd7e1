import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estHtml, ranger, texteDeHtml } from '@/lib/server/logement/import/texte-de-html';

describe('une description en HTML', () => {
  it.each([
    ['<p>Un.</p>\r\n\r\n<p>Deux.</p>', 'Un.\n\nDeux.'],
    ['Un<br>deux<br />trois', 'Un\ndeux\ntrois'],
    ['<ul><li>WC</li><li>douche</li></ul>', '• WC\n• douche'],
    ['&Eacute;quipement : cuisine &eacute;quip&eacute;e', 'Équipement : cuisine équipée'],
    ['46 m&sup2;, 200&euro;&nbsp;par mois', '46 m², 200€ par mois'],
    ['l&#39;APL l&rsquo;APL &#x41;', "l'APL l’APL A"],
    ['c&oelig;ur &OElig;uvre', 'cœur Œuvre'],
    ['R&amp;D &lt;3 &inconnue;', 'R&D <3 &inconnue;'],
    ['<strong>Gras</strong> et <em>penché</em>', 'Gras et penché'],
    ['<p style="margin-left:0cm">&nbsp;</p><p>Seul</p>', 'Seul'],
    ['<a href="https://a.fr/x" onclick="vole()">ici</a>', 'ici (https://a.fr/x)'],
    ['<a href="https://a.fr">https://a.fr</a>', 'https://a.fr'],
    ['<a href="javascript:vole()">ici</a>', 'ici'],
    ['avant<script>alert(1)</script>après', 'avant après'],
    ['avant<SCRIPT>alert(1)', 'avant'],
    ['<!-- rien -->dit<style>p{}</style>', 'dit'],
    ['<img src=x onerror=alert(1)>vu', 'vu'],
    ['déjà en texte\nsur deux lignes', 'déjà en texte\nsur deux lignes'],
    ['', ''],
    ['&#0;&#55296;&#1114112;a', 'a'],
    ['a <b', 'a'],
    ['moins de 20 ans < 9 m', 'moins de 20 ans < 9 m'],
  ])('%s', (html, texte) => {
    expect(texteDeHtml(html)).toBe(texte);
  });

  it('ne laisse aucune balise, quoi qu’on y mette', () => {
    const morceau = fc.constantFrom(
      '<p>',
      '</p>',
      '<script>',
      '</script>',
      '<a href="http://x">',
      '&lt;',
      '&eacute;',
      'mot',
      '<',
      '>',
      '"',
      '<!--',
      '-->',
      '\n',
      '&#60;',
    );
    fc.assert(
      fc.property(
        fc.array(morceau, { maxLength: 30 }).map((m) => m.join('')),
        (html) => {
          const texte = texteDeHtml(html.replaceAll('&lt;', '').replaceAll('&#60;', ''));
          expect(texte).not.toMatch(/<\/?[a-z!][^>]*>/i);
          expect(texte).toBe(texte.trim());
          expect(texte).not.toMatch(/\n{3}/);
        },
      ),
    );
  });

  it('se lit en un temps qui grandit comme le texte', () => {
    for (const hostile of [
      '<'.repeat(90_000),
      '<a '.repeat(30_000),
      '&'.repeat(90_000),
      '<script>'.repeat(10_000),
      '<li '.repeat(20_000),
      '<a href="http://x">'.repeat(5_000),
    ]) {
      const debut = performance.now();
      texteDeHtml(hostile);
      expect(performance.now() - debut).toBeLessThan(2_000);
    }
  });

  it('se reconnaît', () => {
    expect(['<p>', '</b>', '&eacute;', '&#39;', '<br/>'].every(estHtml)).toBe(true);
    expect(['3 < 4 > 2', 'R & D', 'sans rien', ''].some(estHtml)).toBe(false);
  });
});

describe('un texte rangé', () => {
  it('n’a ni signe illisible, ni espaces de trop', () => {
    expect(ranger(' a\u0000\u200bb \r\n\r\n\r\n\r\n c\u202fd ')).toBe('a b\n\nc d');
    expect(ranger('e\u0301')).toBe('é');
  });

  it('l’est déjà', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (texte) => {
        expect(ranger(ranger(texte))).toBe(ranger(texte));
      }),
    );
  });
});
