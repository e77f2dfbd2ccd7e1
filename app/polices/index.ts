import localFont from 'next/font/local';

// Public Sans, served by ourselves. Each file only answers for the characters it draws (unicode-range), so that
// the extended alphabet is fetched by the pages that need it (« Şahin », « Łukasz ») and by no other.
const texte = localFont({
  src: '../../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--police-texte',
  display: 'swap',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2010-202E,U+2030-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215',
    },
  ],
});

const etendue = localFont({
  src: '../../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-ext-wght-normal.woff2',
  weight: '100 900',
  variable: '--police-etendue',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0',
    },
  ],
});

// Public Sans draws no narrow no-break space (U+202F), which French puts before « : ; ? ! € % »: this file of ours
// holds that blank and nothing else, so that no system shows a box instead.
const espaces = localFont({
  src: './espaces.woff2',
  variable: '--police-espaces',
  display: 'swap',
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+2009,U+202F' }],
});

export const classesDesPolices = `${texte.variable} ${etendue.variable} ${espaces.variable}`;
