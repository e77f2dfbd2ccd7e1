import {
  entier,
  euros,
  FINE,
  INSECABLE,
  km,
  nomEchelon,
  pluriel,
  points,
  typographie,
} from '@/lib/affichage';
import type { Axe, Lecture, SansCourbe, Tranche } from '@/lib/domain/bourse/courbes';
import type { Pas } from '@/lib/domain/bourse/resultat';

interface TextesAxe {
  /** Title of its drawing: « Selon le revenu ». */
  readonly titre: string;
  /** Heading of the first column of its table. */
  readonly colonne: string;
  /** What one may try: « Avec un autre revenu »; and when the present one is unknown. */
  readonly essai: string;
  readonly premierEssai: string;
  /** On the drawing, in the place of « vous ». */
  readonly inconnu: string;
  /** Under the axis. */
  readonly abscisse: string;
  readonly unite: string;
  readonly dire: (valeur: number) => string;
}

const enfants = (nombre: number): string => pluriel(nombre, 'enfant');

export const TEXTES: Readonly<Record<Axe, TextesAxe>> = {
  revenu: {
    titre: 'Selon le revenu',
    colonne: 'Revenu brut global',
    essai: 'Avec un autre revenu',
    premierEssai: 'Avec un revenu de',
    inconnu: 'Votre revenu n’est pas encore connu',
    abscisse: 'revenu brut global, en euros',
    unite: '€',
    dire: euros,
  },
  autresEnfants: {
    titre: 'Selon les autres enfants à charge',
    colonne: 'Autres enfants, hors études supérieures',
    essai: 'Avec un autre nombre d’enfants',
    premierEssai: 'Avec un nombre de',
    inconnu: 'Leur nombre n’est pas encore connu',
    abscisse: 'autres enfants à charge, hors études supérieures',
    unite: 'enfants',
    dire: enfants,
  },
  autresEnfantsSup: {
    titre: 'Selon les frères et sœurs étudiants',
    colonne: 'Autres enfants, en études supérieures',
    essai: 'Avec un autre nombre d’étudiants',
    premierEssai: 'Avec un nombre de',
    inconnu: 'Leur nombre n’est pas encore connu',
    abscisse: 'autres enfants à charge, en études supérieures',
    unite: 'enfants',
    dire: enfants,
  },
  distanceKm: {
    titre: 'Selon la distance',
    colonne: 'Distance des études',
    essai: 'Avec une autre distance',
    premierEssai: 'Avec une distance de',
    inconnu: 'Votre distance n’est pas encore connue',
    abscisse: 'distance des études, en kilomètres',
    unite: 'km',
    dire: km,
  },
};

/** « jusqu’à 12 434 € », « 2 ou 3 enfants », « moins de 30 km »: incomes are read one under the other, so their last euro is enough. */
export function direTranche(axe: Axe, { min, max }: Pick<Tranche, 'min' | 'max'>): string {
  const { dire } = TEXTES[axe];
  if (axe === 'revenu' && max !== null) return `jusqu’à ${dire(max)}`;
  if (min === null) return 'quel qu’il soit';
  if (axe === 'revenu') return `plus de ${dire(min - 1)}`;
  if (axe === 'distanceKm') {
    if (max === null) return min === 0 ? 'quelle qu’elle soit' : `${dire(min)} et plus`;
    return min === 0 ? `moins de ${dire(max + 1)}` : `de ${entier(min)} à ${dire(max)}`;
  }
  if (max === null) return min === 0 ? 'quel que soit leur nombre' : `${dire(min)} et plus`;
  return min === max ? dire(min) : `${entier(min)} ${max === min + 1 ? 'ou' : 'à'} ${dire(max)}`;
}

/** « 2 163 € par an »; before 2017 the lowest échelon exonerates and pays nothing. */
export const parAn = (annuel: number): string =>
  annuel === 0 ? 'sans versement' : `${euros(annuel)} par an`;

const sansEchelon = { hors_bareme: 'pas de bourse', examen: 'le Crous examine' } as const;

/** « échelon 1, 2 163 € par an », for a label. */
export const direLecture = (lecture: Lecture): string =>
  lecture.type === 'echelon'
    ? `échelon${INSECABLE}${nomEchelon(lecture.echelon)}, ${parAn(lecture.montants.annuel)}`
    : sansEchelon[lecture.type];

/** The same, whole: « Échelon 1 : 2 163 € par an, 216,30 € par mois. » */
export function annoncer(lecture: Lecture): string {
  if (lecture.type === 'hors_bareme') return `Pas de bourse${FINE}: le revenu dépasse le barème.`;
  if (lecture.type === 'examen') return 'Le Crous examinerait votre situation.';
  const { echelon, montants } = lecture;
  const verse =
    montants.annuel === 0
      ? 'droits d’inscription offerts, sans versement'
      : `${euros(montants.annuel)} par an, ${euros(montants.mensuel)} par mois`;
  return `Échelon${INSECABLE}${nomEchelon(echelon)}${FINE}: ${verse}.`;
}

/** The figure that a rule wrote in the explanation. */
function chiffreDe(explication: readonly Pas[], regle: string, nom: string): number | null {
  const dit = explication.find((pas) => pas.regle === regle)?.valeurs[nom];
  return typeof dit === 'number' ? dit : null;
}

/** What stays put while the axis moves: « avec 5 points de charge », « avec un revenu de 33 000 € ». */
export function resteEgal(axe: Axe, explication: readonly Pas[]): string {
  const chiffre =
    axe === 'revenu' ? chiffreDe(explication, 'PTS', 'points') : chiffreDe(explication, 'RES-1', 'revenu');
  if (chiffre === null) return 'vos autres réponses inchangées';
  return axe === 'revenu' ? `avec ${points(chiffre)} de charge` : `avec un revenu de ${euros(chiffre)}`;
}

/** Why an axis is not drawn. */
export const RAISONS: Readonly<Record<SansCourbe | 'condition', string>> = {
  condition: typographie(
    'Ni un autre revenu, ni la fratrie, ni la distance ne changeraient cette réponse : elle tient à une condition. Nous ne traçons donc pas de courbe.',
  ),
  examen: typographie(
    'Là où le Crous examine vos revenus ou vos charges, nous ne traçons pas de courbe : elle affirmerait ce que lui seul peut décider.',
  ),
  inconnu: typographie(
    'Les courbes qui manquent ici demandent les réponses qui manquent aussi : nous ne devinons pas.',
  ),
};
