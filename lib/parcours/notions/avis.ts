import type { LigneAvis } from './types';

/** Whose notice is drawn: two parents together, or one alone with the letter T. */
export type FoyerDessine = 'couple' | 'isole';

export interface LigneDessinee {
  readonly libelle: string;
  readonly valeur: string;
  readonly cle?: LigneAvis;
}

export interface CadreDessine {
  readonly titre: string;
  readonly lignes: readonly LigneDessinee[];
}

export interface AvisDessine {
  readonly titre: string;
  readonly annee: LigneDessinee;
  readonly cadres: readonly CadreDessine[];
}

const SITUATION: Readonly<Record<FoyerDessine, readonly LigneDessinee[]>> = {
  couple: [
    { libelle: 'Situation de famille', valeur: 'M (mariés)', cle: 'situation' },
    { libelle: 'Personnes à charge', valeur: '2', cle: 'personnes-a-charge' },
    { libelle: 'Nombre de parts', valeur: '3,00' },
  ],
  isole: [
    { libelle: 'Situation de famille', valeur: 'D (divorcé)', cle: 'situation' },
    { libelle: 'Parent isolé', valeur: 'T', cle: 'lettre-t' },
    { libelle: 'Personnes à charge', valeur: '2', cle: 'personnes-a-charge' },
    { libelle: 'Nombre de parts', valeur: '2,50' },
  ],
};

/** Invented figures that add up: the global income is taken before the pensions, the reference one after. */
const REVENUS: readonly LigneDessinee[] = [
  { libelle: 'Salaires', valeur: '36\u202f667' },
  { libelle: 'Déduction de 10\u202f%', valeur: '−\u202f3\u202f667' },
  { libelle: 'Revenu brut global', valeur: '33\u202f000', cle: 'revenu-brut-global' },
  { libelle: 'Pensions versées', valeur: '−\u202f2\u202f400' },
  { libelle: 'Revenu imposable', valeur: '30\u202f600' },
  { libelle: 'Revenu fiscal de référence', valeur: '30\u202f600', cle: 'revenu-fiscal-de-reference' },
];

/** A tax notice of nobody, as our drawing shows it: its order and its words, none of its signs. */
export const dessinerAvis = (foyer: FoyerDessine, anneeRevenus: number): AvisDessine => ({
  titre: `Avis d’impôt ${anneeRevenus + 1}`,
  annee: { libelle: 'Revenus de', valeur: String(anneeRevenus), cle: 'annee' },
  cadres: [
    { titre: 'Situation du foyer', lignes: SITUATION[foyer] },
    { titre: 'Détail des revenus', lignes: REVENUS },
  ],
});

/** The line that a notion shows, with the words that announce it. */
export const ligneDe = ({ annee, cadres }: AvisDessine, cle: LigneAvis): LigneDessinee | null =>
  [annee, ...cadres.flatMap(({ lignes }) => lignes)].find((ligne) => ligne.cle === cle) ?? null;

/** The part of the drawing around a line: the one box that holds it, or nothing but the title for the year. */
export const extrait = (avis: AvisDessine, cle: LigneAvis): AvisDessine => ({
  ...avis,
  cadres: avis.cadres.filter(({ lignes }) => lignes.some((ligne) => ligne.cle === cle)),
});

const dire = ({ libelle, valeur }: LigneDessinee): string => `${libelle}\u202f: ${valeur}`;

/** The same drawing in words, for those who do not see it. */
export const enMots = ({ titre, annee, cadres }: AvisDessine): string =>
  [
    `Dessin simplifié, chiffres inventés. ${titre}, ${annee.libelle.toLowerCase()} ${annee.valeur}.`,
    ...cadres.map(({ titre: cadre, lignes }) => `${cadre}\u202f: ${lignes.map(dire).join(', ')}.`),
  ].join(' ');
