import { entier, km } from '@/lib/affichage';
import type { Bande, Changement } from '@/lib/parcours/simulateur/suite';

interface Mots {
  /** After « Si »: « un frère ou une sœur commence des études supérieures ». */
  readonly phrase: string;
  /** First cell of its line, under the heading of its table. */
  readonly ligne: string;
}

/** « moins de 30 km », « de 30 à 249 km », « 13 000 km ou plus ». */
function bandeEnMots({ min, max }: Bande): string {
  if (max === null) return `${km(min)} ou plus`;
  return min === 0 ? `moins de ${km(max + 1)}` : `de ${entier(min)} à ${km(max)}`;
}

const DE_FRATRIE = {
  entre_dans_le_superieur: { phrase: 'commence des études supérieures', ligne: 'Commence des études' },
  finit_a_charge: {
    phrase: 'finit ses études et reste à charge',
    ligne: 'Finit ses études, reste à charge',
  },
  finit_et_part: {
    phrase: 'finit ses études et n’est plus à charge',
    ligne: 'Finit ses études, n’est plus à charge',
  },
  quitte_la_charge: {
    phrase: 'qui n’étudie pas dans le supérieur n’est plus à charge',
    ligne: 'N’étudie pas, n’est plus à charge',
  },
} as const;

export function changementEnMots(changement: Changement): Mots {
  if (changement.type === 'aucun') return { phrase: 'rien ne change', ligne: 'Rien ne change' };
  if (changement.type === 'distance') {
    const bande = bandeEnMots(changement);
    return { phrase: `vos études sont à ${bande}`.replace('à de ', 'à une distance de '), ligne: bande };
  }
  const { phrase, ligne } = DE_FRATRIE[changement.type];
  return { phrase: `un frère ou une sœur ${phrase}`, ligne };
}
