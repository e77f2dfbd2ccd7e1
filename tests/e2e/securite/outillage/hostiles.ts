import type { Champ } from './client';
import type { Hasard } from './hasard';

/** Names that people bear, or that machines fear: two Unicode forms, other scripts, both directions, length. */
export const NOMS = [
  ...['Zoé', 'Zoé', 'Ñuñez', 'Ñuñez', 'François-Xavier', 'D’Artagnan', "O'Brien", 'Le Goff'],
  ...['Łukasz', 'Søren', 'Þórdís', 'Åsa', 'Ünal', 'İbrahim', 'ıĞşç', 'Straße', 'Œuvrard', 'Nguyễn Thị Ánh'],
  ...[
    'محمد',
    'עֲבוֹדָה',
    'فاطمة الزهراء',
    'Иван',
    'Ελένη',
    '王小明',
    '山田 太郎',
    '김민준',
    'ไชยา',
    'देवी',
    'தமிழ்',
  ],
  ...['ɓala', 'Kwameɛ', 'Ọlúṣẹ́gun', 'Ts’oelo', 'Mʼhamed', 'ʻAlamoana', 'Jean Paul', 'Jean Paul'],
  ...[
    'A',
    'Ng',
    '𐐷eseret',
    '👩🏽‍🎓',
    'ẞ',
    'ﬁrmin',
    'Ǆ',
    'Z̸̛a̷l̶g̵o̴',
    '\u202Efdp.exe',
    '\u2066x\u2069',
    'a\u200Db',
  ],
  ...['Null', 'undefined', 'NaN', 'Robert’); DROP TABLE "Personne";--', '<b>Gras</b>', '{{7*7}}', '$&$1'],
] as const;

const DEVIANTS = [
  '',
  ' ',
  '\u0000',
  'avant\u0000apres',
  '\uFFFD',
  '\uFEFF23850',
  '\r\n.\r\n',
  '-0',
  '1e309',
  '0x10',
  '９９９',
  '٣٤٥',
  '99999999999999999999',
  '31/02/2026',
  '2026-13-45',
  '../../../../etc/passwd',
  '%00%ff',
  '__proto__',
  'constructor',
  '[object Object]',
  '$K1',
  '$@1',
  '$undefined',
  '\\u0000',
  '=1+1',
  'javascript:alert(1)',
] as const;

/** Bytes that are no text at all. */
const OCTETS = [
  Buffer.from([0xff, 0xfe, 0xfd]),
  Buffer.from([0xc3, 0x28]),
  Buffer.from([0xed, 0xa0, 0x80]),
  Buffer.from([0xf0, 0x9f]),
  Buffer.from([0x00]),
] as const;

const CLES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  '$ACTION_KEY',
  'a[b][c]',
];

export const valeurHostile = (hasard: Hasard): string | Buffer =>
  hasard.un<string | Buffer>([
    ...DEVIANTS,
    ...OCTETS,
    hasard.un(NOMS),
    hasard.un(NOMS),
    'é'.repeat(1 + hasard.entier(9_000)),
  ]);

/** An entry made of the form's own names: some missing, some twice, some that nobody ever declared. */
export function saisieHostile(hasard: Hasard, noms: readonly string[]): readonly Champ[] {
  const champs: Champ[] = [];
  for (const nom of noms) {
    const fois = hasard.un([0, 1, 1, 1, 2, 60]);
    for (let i = 0; i < fois; i++) champs.push([nom, valeurHostile(hasard)]);
  }
  if (hasard.pari(0.5)) champs.push([hasard.un(CLES), valeurHostile(hasard)]);
  if (hasard.pari(0.1)) champs.push([Buffer.from([0x80, 0x81]), 'nom illisible']);
  return champs;
}

/** Any JSON: what a body that is parsed may turn out to be. */
export function jsonHostile(hasard: Hasard, profondeur = 3): unknown {
  const feuilles: readonly unknown[] = [
    null,
    true,
    -1,
    0.5,
    1e308,
    '',
    [],
    {},
    valeurHostile(hasard).toString(),
  ];
  if (profondeur === 0 || hasard.pari(0.4)) return hasard.un([...feuilles, null]);
  const suite = Array.from({ length: hasard.entier(4) }, () => jsonHostile(hasard, profondeur - 1));
  if (hasard.pari(0.5)) return suite;
  return Object.fromEntries(suite.map((valeur, i) => [hasard.un([...CLES, `cle-${i}`]), valeur]));
}
