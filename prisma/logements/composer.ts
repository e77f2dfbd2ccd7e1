import { type GenreDeTransport, MODES, type Transport } from '@/lib/domain/logement';
import type { FichierLu, LogementLu } from '@/lib/server/logement';
import { type CleOffre, OFFRES, type Offre } from './offres';

/** A residence of the demonstration, as one writes it by hand. */
export interface ResidenceFictive {
  readonly nom: string;
  readonly adresse: string;
  readonly codePostal: string;
  readonly ville: string;
  readonly position: readonly [latitude: number, longitude: number];
  readonly description: string;
  readonly services: readonly string[];
  readonly transports: readonly (readonly [GenreDeTransport, precision: string, minutes: number])[];
  /** Of a plain room, euros a month. */
  readonly loyer: number;
  readonly offres: readonly CleOffre[];
  readonly forteDemande?: true;
  readonly peuDeStock?: true;
  /** Why nothing can be booked there now. */
  readonly message?: string;
}

const CENTIMES = 100;

function loyersDe({ enPlus }: Offre, base: number): LogementLu['loyers'] {
  const modes = MODES.flatMap((mode) => {
    const plus = enPlus[mode];
    return plus === undefined ? [] : [[mode, (base + plus) * CENTIMES] as const];
  });
  return Object.fromEntries(modes.map(([mode, loyer]) => [mode, { min: loyer, max: loyer }]));
}

function logementDe(cle: string, residence: ResidenceFictive, offre: Offre): LogementLu {
  const loyers = loyersDe(offre, residence.loyer);
  const [min, max] = offre.surfaces;
  return {
    cle,
    intitule: offre.intitule,
    description: offre.description ?? null,
    conditions: offre.conditions ?? null,
    surfaces: { min, max },
    loyers,
    modes: MODES.filter((mode) => mode in loyers),
    equipements: offre.equipements,
    adapte: offre.adapte === true,
    disponible: residence.message === undefined,
    pieces: offre.pieces,
    chambres: Math.max(1, offre.pieces - 1),
    lits: [offre.lits],
    avance: null,
    forteDemande: residence.forteDemande === true,
    peuDeStock: residence.peuDeStock === true,
    message: residence.message ?? null,
  };
}

const transportDe = ([genre, precision, minutes]: ResidenceFictive['transports'][number]): Transport => ({
  genre,
  precision: precision || null,
  distance: minutes > 0 ? { valeur: minutes, unite: 'minutes_a_pied' } : null,
});

/** The residences of the demonstration, in the shape that an import gives. */
export function composerCatalogue(residences: readonly ResidenceFictive[]): FichierLu {
  const lectures = residences.flatMap((fictive, rang) => {
    const { nom, adresse, codePostal, ville, position, description, services } = fictive;
    const residence = {
      ...{ nom, adresse: `${adresse}, ${codePostal} ${ville}`, codePostal, ville, description, services },
      ...{ latitude: position[0], longitude: position[1], telephone: null, courriel: null, site: null },
      transports: fictive.transports.map(transportDe),
    };
    return fictive.offres.map((cle) => ({
      ligne: rang + 1,
      lecture: {
        residence,
        logement: logementDe(`fictif ${rang + 1} ${cle}`, fictive, OFFRES[cle]),
        reparations: [],
      },
    }));
  });
  return { source: 'fictif', lectures, refusees: [] };
}
