import { euros, INSECABLE, pluriel } from '@/lib/affichage';
import type {
  Equipement,
  Etendue,
  GenreDeLit,
  GenreDeTransport,
  Lits,
  Mode,
  Transport,
} from '@/lib/domain/logement';
import type { AutreLogement } from '@/lib/parcours/logement';

export const NOMS_DES_MODES: Readonly<Record<Mode, string>> = {
  seul: 'Seul',
  couple: 'En couple',
  colocation: 'En colocation',
};

export const NOMS_DES_EQUIPEMENTS: Readonly<Record<Equipement, string>> = {
  wc: 'WC privés',
  douche: 'Douche privée',
  refrigerateur: 'Réfrigérateur',
  plaques: 'Évier et plaques',
  micro_ondes: 'Micro-ondes',
  balcon: 'Balcon',
  duplex: 'Duplex',
  salon: 'Pièce à vivre',
};

const LITS: Readonly<Record<GenreDeLit, readonly [un: string, plusieurs: string]>> = {
  simple: ['lit simple', 'lits simples'],
  double: ['lit double', 'lits doubles'],
  mobile: ['lit mobile', 'lits mobiles'],
  mezzanine: ['lit en mezzanine', 'lits en mezzanine'],
};

/** « 2 lits simples » */
export const direLits = ({ nombre, genre }: Lits): string => pluriel(nombre, ...LITS[genre]);

const TRANSPORTS: Readonly<Record<GenreDeTransport, string>> = {
  bus: 'Bus',
  tramway: 'Tramway',
  metro: 'Métro',
  train: 'Train',
  rer: 'RER',
  velo: 'Vélo',
  parking_prive: 'Parking privé',
  stationnement_gratuit: 'Stationnement gratuit',
  stationnement_payant: 'Stationnement payant',
};
export const nomDuTransport = ({ genre }: Transport): string => TRANSPORTS[genre];

/** « à 5 minutes à pied », « à 180 m » */
export function direDistance({ distance }: Transport): string | null {
  if (!distance) return null;
  return distance.unite === 'metres'
    ? `à ${Math.round(distance.valeur)}${INSECABLE}m`
    : `à ${pluriel(Math.round(distance.valeur), 'minute')} à pied`;
}

const CENTIMES = 100;
const de = ({ min, max }: Etendue, dire: (n: number) => string): string =>
  min === max ? dire(min) : `de ${dire(min)} à ${dire(max)}`;

/** « 364,90 € », « de 350 € à 420 € » */
export const direLoyer = (loyer: Etendue | null): string =>
  loyer ? de(loyer, (centimes) => euros(centimes / CENTIMES)) : 'Loyer non communiqué';

const METRES = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

/** « 18 m² », « de 18 à 19,7 m² » */
export function direSurface(surface: Etendue | null): string {
  if (!surface) return 'Surface non communiquée';
  const { min, max } = surface;
  const m2 = `${INSECABLE}m²`;
  return min === max ? `${METRES.format(min)}${m2}` : `de ${METRES.format(min)} à ${METRES.format(max)}${m2}`;
}

/** A sheet without a name of its own is told by its rooms. */
export function nomDuLogement({ intitule, pieces }: Pick<AutreLogement, 'intitule' | 'pieces'>): string {
  if (intitule !== null) return intitule;
  if (pieces === null || pieces < 1) return 'Logement';
  return pieces === 1 ? 'Logement d’une pièce' : `Logement de ${pluriel(pieces, 'pièce')}`;
}

/** « Studio, Résidence Kergoat »: one room among those of the catalogue. */
export const nomComplet = ({
  residence: { nom },
  ...fiche
}: Pick<AutreLogement, 'intitule' | 'pieces'> & { readonly residence: { readonly nom: string } }): string =>
  `${nomDuLogement(fiche)}, ${nom}`;
