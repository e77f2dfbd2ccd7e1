import { euros, INSECABLE, km, nomEchelon, pluriel } from '@/lib/affichage';
import { type Axe, type Courbe, type Lecture, type Voisine, voisines } from '@/lib/domain/bourse/courbes';
import { parAn } from './textes';

/** « Avec 3 002 € de moins » is what one reads first; the rest follows. */
export interface Phrase {
  readonly axe: Axe;
  readonly debut: string;
  readonly suite: string;
}

/** Beyond, nobody's family changes so much: the table says it, a sentence would be noise. */
const ENFANTS_PLAUSIBLES = 2;

type Sens = 'avant' | 'apres';

const ENFANT: Readonly<Record<'autresEnfants' | 'autresEnfantsSup', string>> = {
  autresEnfants: 'à charge',
  autresEnfantsSup: 'en études supérieures',
};

/** The change that leads to a neighbour. */
function debutDe(axe: Axe, sens: Sens, { ecart, tranche: { min, max } }: Voisine): string | null {
  const plus = sens === 'apres' ? 'de plus' : 'de moins';
  if (axe === 'revenu') return `Avec ${euros(ecart)} ${plus}`;
  if (axe === 'distanceKm')
    return sens === 'apres' ? `À partir de ${km(min ?? 0)}` : `À moins de ${km((max ?? 0) + 1)}`;
  return ecart > ENFANTS_PLAUSIBLES ? null : `Avec ${pluriel(ecart, 'enfant')} ${plus} ${ENFANT[axe]}`;
}

function suiteDe(ici: Lecture, la: Lecture): string {
  if (la.type === 'examen') return 'le Crous examinerait votre situation.';
  if (la.type === 'hors_bareme') return 'vous n’auriez plus de bourse.';
  const verbe = ici.type === 'echelon' ? 'vous passeriez à' : 'vous auriez';
  return `${verbe} l’échelon${INSECABLE}${nomEchelon(la.echelon)} (${parAn(la.montants.annuel)}).`;
}

/** Less income, more children, more kilometres: what never lowers the échelon. */
const HAUSSE: Readonly<Record<Axe, Sens>> = {
  revenu: 'avant',
  autresEnfants: 'apres',
  autresEnfantsSup: 'apres',
  distanceKm: 'apres',
};

function phraseDe(courbe: Courbe, sens: Sens): readonly Phrase[] {
  const autour = voisines(courbe);
  const voisine = autour?.[sens];
  if (!autour || !voisine) return [];
  const debut = debutDe(courbe.axe, sens, voisine);
  if (!debut) return [];
  return [{ axe: courbe.axe, debut, suite: suiteDe(autour.ici.lecture, voisine.tranche.lecture) }];
}

/** What would change the échelon, to the euro, the child and the kilometre: what raises it first. */
export const phrasesDe = (courbes: readonly Courbe[]): readonly Phrase[] => [
  ...courbes.flatMap((courbe) => phraseDe(courbe, HAUSSE[courbe.axe])),
  ...courbes.flatMap((courbe) => phraseDe(courbe, HAUSSE[courbe.axe] === 'avant' ? 'apres' : 'avant')),
];
