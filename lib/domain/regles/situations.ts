import type {
  FaitsAge,
  FaitsAutonomie,
  FaitsBourse,
  FaitsCharges,
  FaitsComplements,
  FaitsDiplome,
  FaitsDroits,
  FaitsEtudes,
  FaitsFoyer,
  FaitsNationalite,
} from '../bourse';
import { AUCUNE_EXCLUSION } from '../bourse';
import type { Attendu, Exemple } from './types';

/** Who the examples start from: a French student of 18 who enters a public university, parents married. */
const PERSONNE = {
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
  ressources: { mode: 'total', revenuBrutGlobal: 20_000 },
  charges: { mode: 'total', pointsDeCharge: 0 },
} as const satisfies FaitsBourse;

/** Nothing that would push the age limit back. */
export const PREMIERE_DEMANDE = {
  premiereDemande: true,
  handicapCDAPH: false,
  enfantsEleves: 0,
  serviceCiviqueMois: 0,
} as const satisfies FaitsAge;

export const MASTER = { anneeEtude: 'master_1' } as const satisfies FaitsEtudes;

/** Every right used, in a year that follows a licence in three years. */
export const DROITS_EPUISES = {
  droitsUtilises: 7,
  droitsUtilisesLicence: 3,
  cursus: 'master',
  creditsValides: 180,
  passageAnneeSuperieure: false,
} as const satisfies FaitsDroits;

const DISTANCE_NULLE = {
  mode: 'detail',
  distanceKm: 0,
  autresEnfants: 0,
  autresEnfantsSup: 0,
  handicapCDAPH: false,
  etudiantAidant: false,
} as const satisfies FaitsCharges;

type Detail = Omit<Extract<FaitsCharges, { mode: 'detail' }>, 'mode'>;

const CELIBATAIRE = {
  statut: 'celibataire',
  enfantsACharge: 0,
  orphelinDesDeuxParents: false,
} as const satisfies FaitsAutonomie;

export const sansChangement = PERSONNE;
export const age = (faits: FaitsAge): FaitsBourse => ({ ...PERSONNE, age: faits });
export const diplome = (faits: FaitsDiplome): FaitsBourse => ({ ...PERSONNE, diplome: faits });
export const nationalite = (faits: FaitsNationalite): FaitsBourse => ({ ...PERSONNE, nationalite: faits });
export const droits = (faits: FaitsDroits, etudes: FaitsEtudes = {}): FaitsBourse => ({
  ...PERSONNE,
  etudes: { ...PERSONNE.etudes, ...etudes },
  droits: faits,
});
export const etudes = (faits: FaitsEtudes): FaitsBourse => ({
  ...PERSONNE,
  etudes: { ...PERSONNE.etudes, ...faits },
});
export const charges = (faits: Detail): FaitsBourse => ({
  ...PERSONNE,
  charges: { ...DISTANCE_NULLE, ...faits },
});
export const foyer = (faits: FaitsFoyer, autonomie: FaitsAutonomie = CELIBATAIRE): FaitsBourse => ({
  ...PERSONNE,
  ressources: { mode: 'foyer', foyer: { revenusEtranger: 0, ...faits }, autonomie },
});
export const totaux = (revenuBrutGlobal: number, pointsDeCharge: number): FaitsBourse => ({
  ...PERSONNE,
  ressources: { mode: 'total', revenuBrutGlobal },
  charges: { mode: 'total', pointsDeCharge },
});
export const complements = (faits: FaitsComplements, formation: FaitsEtudes = {}): FaitsBourse => ({
  ...etudes(formation),
  complements: faits,
});

/** An example in one line. */
export const exemple = (
  situation: string,
  faits: FaitsBourse,
  attendu: Attendu,
  reste: Pick<Exemple, 'annee' | 'options' | 'calendrier'> = {},
): Exemple => ({ situation, faits, attendu, ...reste });

export const remplie = (condition: Extract<Attendu, { type: 'remplie' }>['condition']): Attendu => ({
  type: 'remplie',
  condition,
});
export const refus = (code: Extract<Attendu, { type: 'refus' }>['code']): Attendu => ({
  type: 'refus',
  code,
});
export const examen = (regle: string): Attendu => ({ type: 'examen', regle });
export const points = (nombre: number): Attendu => ({ type: 'points', points: nombre });
export const revenu = (montant: number): Attendu => ({ type: 'revenu', revenu: montant });
export const echelon = (nom: Extract<Attendu, { type: 'echelon' }>['echelon']): Attendu => ({
  type: 'echelon',
  echelon: nom,
});
export const aide = (
  code: Extract<Attendu, { type: 'aide' }>['aide'],
  etat: Extract<Attendu, { type: 'aide' }>['etat'],
  total: number,
): Attendu => ({ type: 'aide', aide: code, etat, total });
