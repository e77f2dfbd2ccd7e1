import type { Bareme } from '@/lib/domain/baremes';
import { baremePour } from '@/lib/domain/baremes';
import type {
  EtatCondition,
  FaitsAge,
  FaitsAutonomie,
  FaitsBourse,
  FaitsCharges,
  FaitsDiplome,
  FaitsDroits,
  FaitsEtudes,
  FaitsFoyer,
  FaitsNationalite,
  FaitsRessources,
  Pas,
  ResultatBourse,
} from '@/lib/domain/bourse';
import { AUCUNE_EXCLUSION, evaluerBourse } from '@/lib/domain/bourse';

/** The barème of a year that the tests know to exist. */
export function bareme(annee: string): Bareme {
  const trouve = baremePour(annee);
  if (!trouve.ok) throw new Error(`barème inconnu : ${annee}`);
  return trouve.valeur;
}

export const BAREME_2025 = bareme('2025-2026');

/** A French pupil of 18 who enters a public university, parents married: 33 000 € and 5 points, échelon 1. */
export const COMPLET = {
  annee: '2025-2026',
  age: { dateNaissance: '2007-05-04' },
  diplome: { baccalaureat: 'obtenu', premiereAnnee: true },
  etudes: {
    anneeEtude: 'licence_1',
    niveau: 'superieur',
    etablissement: 'public',
    lieu: 'france',
    tempsPlein: true,
    ...AUCUNE_EXCLUSION,
  },
  nationalite: { groupe: 'france' },
  droits: { droitsUtilises: 0 },
  ressources: {
    mode: 'foyer',
    foyer: { parents: 'maries', rbgCouple: 33_000, revenusEtranger: 0 },
    autonomie: { statut: 'celibataire', enfantsACharge: 0 },
  },
  charges: {
    mode: 'detail',
    distanceKm: 120,
    autresEnfants: 2,
    autresEnfantsSup: 0,
    handicapCDAPH: false,
    etudiantAidant: false,
  },
} as const satisfies FaitsBourse;

type Detail = Omit<Extract<FaitsCharges, { mode: 'detail' }>, 'mode'>;

export const avecAge = (age: FaitsAge): FaitsBourse => ({ ...COMPLET, age });
export const avecDiplome = (diplome: FaitsDiplome): FaitsBourse => ({ ...COMPLET, diplome });
export const avecNationalite = (nationalite: FaitsNationalite): FaitsBourse => ({ ...COMPLET, nationalite });
export const avecDroits = (droits: FaitsDroits): FaitsBourse => ({ ...COMPLET, droits });
export const avecEtudes = (etudes: FaitsEtudes): FaitsBourse => ({
  ...COMPLET,
  etudes: { ...COMPLET.etudes, ...etudes },
});
export const avecCharges = (charges: Detail): FaitsBourse => ({
  ...COMPLET,
  charges: { ...COMPLET.charges, ...charges },
});
export const avecFoyer = (foyer: FaitsFoyer, autonomie?: FaitsAutonomie): FaitsBourse => ({
  ...COMPLET,
  ressources: {
    mode: 'foyer',
    foyer: { revenusEtranger: 0, ...foyer },
    autonomie: autonomie ?? COMPLET.ressources.autonomie,
  },
});
/** Totals told: an income and points, nothing to compute. */
export const avecTotaux = (revenuBrutGlobal: number, pointsDeCharge: number): FaitsBourse => ({
  ...COMPLET,
  ressources: { mode: 'total', revenuBrutGlobal } satisfies FaitsRessources,
  charges: { mode: 'total', pointsDeCharge },
});

export const juger = (faits: FaitsBourse, loi: Bareme = BAREME_2025): ResultatBourse =>
  evaluerBourse(faits, loi);

export const etat = (
  faits: FaitsBourse,
  condition: keyof ResultatBourse['conditions'],
  loi: Bareme = BAREME_2025,
): EtatCondition => juger(faits, loi).conditions[condition];

/** Codes of the motives; empty when not refused. */
export function motifs(faits: FaitsBourse, loi: Bareme = BAREME_2025): string[] {
  const resultat = juger(faits, loi);
  return resultat.type === 'non_eligible' ? resultat.motifs.map((motif) => motif.code) : [];
}

/** Codes of what is missing, those to examine followed by a star; empty when concluded. */
export function manquants(faits: FaitsBourse, loi: Bareme = BAREME_2025): string[] {
  const resultat = juger(faits, loi);
  if (resultat.type !== 'indetermine') return [];
  return resultat.faitsManquants.map((fait) => (fait.raison === 'manquant' ? fait.code : `${fait.code}*`));
}

/** The line of the explanation written by a rule. */
export const ligne = (faits: FaitsBourse, regle: string, loi: Bareme = BAREME_2025): Pas | undefined =>
  juger(faits, loi).explication.find((pas) => pas.regle === regle);

/** Figures of the result, whatever its type. */
export function chiffres(faits: FaitsBourse, loi: Bareme = BAREME_2025) {
  const resultat = juger(faits, loi);
  if (resultat.type === 'indetermine') return resultat.estimation;
  return resultat.calcul;
}
