/** A Crous that manages contributions: the one of the city of study, whatever Crous handles the bourse. */
export interface Crous {
  /** Three letters that begin its attestation numbers. */
  readonly code: string;
  readonly nom: string;
  readonly departements: readonly string[];
}

const crous = (code: string, nom: string, departements: string): Crous => ({
  code,
  nom,
  departements: departements.split(' '),
});

/**
 * The 26 Crous and the departments of their académies (domaine compte-dse, checked against 245 schools). Only VER and AIX
 * are read on real attestations, BOR in addresses of the network: the other prefixes are ours, made up for the demonstration.
 */
export const CROUS: readonly Crous[] = [
  crous('AIX', 'Crous d’Aix-Marseille-Avignon', '04 05 13 84'),
  crous('AMI', 'Crous d’Amiens-Picardie', '02 60 80'),
  crous('ANT', 'Crous des Antilles et de la Guyane', '971 972 973'),
  crous('BOR', 'Crous de Bordeaux-Aquitaine', '24 33 40 47 64'),
  crous('BFC', 'Crous de Bourgogne-Franche-Comté', '21 25 39 58 70 71 89 90'),
  crous('CLE', 'Crous de Clermont-Auvergne', '03 15 43 63'),
  crous('COR', 'Crous de Corse', '2A 2B'),
  crous('CRE', 'Crous de Créteil', '77 93 94'),
  crous('GRE', 'Crous de Grenoble-Alpes', '07 26 38 73 74'),
  crous('REU', 'Crous de La Réunion et de Mayotte', '974 976'),
  crous('LIL', 'Crous de Lille', '59 62'),
  crous('LIM', 'Crous de Limoges', '19 23 87'),
  crous('LOR', 'Crous de Lorraine', '54 55 57 88'),
  crous('LYO', 'Crous de Lyon', '01 42 69'),
  crous('MON', 'Crous de Montpellier-Occitanie', '11 30 34 48 66'),
  crous('NAN', 'Crous de Nantes-Pays de la Loire', '44 49 53 72 85'),
  crous('NIC', 'Crous de Nice-Toulon', '06 83'),
  crous('NOR', 'Crous de Normandie', '14 27 50 61 76'),
  crous('ORL', 'Crous d’Orléans-Tours', '18 28 36 37 41 45'),
  crous('PAR', 'Crous de Paris', '75'),
  crous('POI', 'Crous de Poitiers', '16 17 79 86'),
  crous('REI', 'Crous de Reims', '08 10 51 52'),
  crous('REN', 'Crous de Rennes-Bretagne', '22 29 35 56'),
  crous('STR', 'Crous de Strasbourg', '67 68'),
  crous('TOU', 'Crous de Toulouse-Occitanie', '09 12 31 32 46 65 81 82'),
  crous('VER', 'Crous de Versailles', '78 91 92 95'),
];

const PAR_DEPARTEMENT = new Map(CROUS.flatMap((c) => c.departements.map((d) => [d, c] as const)));
const PAR_CODE = new Map(CROUS.map((c) => [c.code, c]));

/** The Crous that manages the contribution of who studies in a department; `null` where there is none. */
export const crousDuDepartement = (departement: string): Crous | null =>
  PAR_DEPARTEMENT.get(departement) ?? null;

export const crousDeCode = (code: string): Crous | null => PAR_CODE.get(code) ?? null;

const OUTRE_MER = /^9[78]/;

/** The Crous of a commune, from its INSEE code: two characters of department, three overseas. */
export const crousDeLaCommune = (codeInsee: string): Crous | null =>
  crousDuDepartement(codeInsee.slice(0, OUTRE_MER.test(codeInsee) ? 3 : 2));
