import 'server-only';
import { z } from 'zod';
import type { Equipement, GenreDeLit, GenreDeTransport, Mode, Transport } from '@/lib/domain/logement';
import { composerLogement } from './composer-logement';
import { estHtml, ranger, texteDeHtml } from './texte-de-html';
import type { Lecture, Reparation, ResidenceLue } from './types';

const texte = z.string().max(100_000).nullish();
const nombre = z.number().min(-1e6).max(1e8).nullish();
const compte = z.number().int().min(0).max(1_000).nullish();

const FICHE = z.object({
  id: z.union([z.number().int(), z.string().min(1).max(80)]),
  label: z.string().trim().min(1).max(300),
  address: z.object({
    fullAddress: texte,
    street: texte,
    city: texte,
    zipCode: texte,
    location: z.object({ latitude: nombre, longitude: nombre }).nullish(),
  }),
  bedCount: compte,
  bedKind: texte,
  bedroomCount: compte,
  roomCount: compte,
  inUnavailabilityPeriod: z.boolean().nullish(),
  description: texte,
  available: z.boolean().nullish(),
  highDemand: z.boolean().nullish(),
  lowStock: z.boolean().nullish(),
  equipements: z.array(z.string().max(80)).nullish(),
  areaMin: nombre,
  areaMax: nombre,
  occupationMods: z
    .array(z.object({ occupationKind: z.string().max(80), rentMin: nombre, rentMax: nombre }))
    .nullish(),
  transports: z
    .array(z.object({ kind: z.string().max(80), description: texte, distance: nombre, unitOfMeasure: texte }))
    .nullish(),
});

const LITS: Readonly<Record<string, GenreDeLit>> = {
  SIMPLE: 'simple',
  DOUBLE: 'double',
  MOBILE: 'mobile',
  RAISED: 'mezzanine',
};
const EQUIPEMENTS: Readonly<Record<string, Equipement>> = {
  ...{ WC: 'wc', SHOWER: 'douche', FRIDGE: 'refrigerateur', MICROWAVE: 'micro_ondes', BALCONY: 'balcon' },
  ...{ DUPLEX: 'duplex', LIVING_ROOM: 'salon', SINK_AND_HOTPLATE: 'plaques' },
};
const MODES: Readonly<Record<string, Mode>> = {
  ...{ ALONE: 'seul', HOUSE_SHARING: 'colocation', COUPLE: 'couple' },
  ...{ COUPLE_ONE_SPACE: 'couple', COUPLE_TWO_SPACES: 'couple' },
};
const TRANSPORTS: Readonly<Record<string, GenreDeTransport>> = {
  ...{ BUS: 'bus', TRAMWAY: 'tramway', METRO: 'metro', TRAIN: 'train', RER: 'rer', BIKE: 'velo' },
  ...{ PRIVATE_PARKING: 'parking_prive', FREE_URBAN_PARKING: 'stationnement_gratuit' },
  PAYING_URBAN_PARKING: 'stationnement_payant',
};
const UNITES = { METRE: 'metres', ON_FOOT: 'minutes_a_pied' } as const;

function lireTransports(
  bruts: z.infer<typeof FICHE>['transports'],
  reparations: Set<Reparation>,
): readonly Transport[] {
  return (bruts ?? []).flatMap(({ kind, description, distance, unitOfMeasure }) => {
    const genre = TRANSPORTS[kind];
    if (!genre) {
      // « NONE » says that there is nothing: it loses nothing.
      if (kind !== 'NONE') reparations.add('transport');
      return [];
    }
    const unite = UNITES[unitOfMeasure as keyof typeof UNITES];
    const precision = texteDeHtml(description ?? '').replace(/\n+/g, ', ') || null;
    return [{ genre, precision, distance: unite && distance ? { valeur: distance, unite } : null }];
  });
}

/** One sheet of the file of rooms (open format of trouverunlogement, October 2024); a string says why it is refused. */
export function lireFiche(brut: unknown): Lecture | string {
  const lue = FICHE.safeParse(brut);
  if (!lue.success)
    return lue.error.issues
      .map(({ path, message }) => `${path.join('.') || 'fiche'} : ${message}`)
      .join(' ; ');
  const { address, occupationMods, ...fiche } = lue.data;
  const reparations = new Set<Reparation>();
  const residence: ResidenceLue = {
    nom: ranger(fiche.label),
    adresse: ranger(address.fullAddress ?? address.street ?? ''),
    codePostal: address.zipCode?.trim() || null,
    ville: ranger(address.city ?? ''),
    latitude: address.location?.latitude ?? null,
    longitude: address.location?.longitude ?? null,
    ...{ description: null, services: [], telephone: null, courriel: null, site: null },
    transports: lireTransports(fiche.transports, reparations),
  };
  if (estHtml(fiche.description ?? '')) reparations.add('html');
  const equipements = (fiche.equipements ?? []).map((nom) => EQUIPEMENTS[nom]);
  if (equipements.includes(undefined)) reparations.add('equipement');
  const genreDeLit = LITS[fiche.bedKind ?? ''];
  const logement = composerLogement(
    {
      cle: `trouverunlogement ${fiche.id}`,
      intitule: null,
      description: texteDeHtml(fiche.description ?? '') || null,
      conditionsDites: null,
      surfaces: [fiche.areaMin ?? 0, fiche.areaMax ?? 0],
      occupations: (occupationMods ?? []).flatMap(({ occupationKind, rentMin, rentMax }) => {
        const mode = MODES[occupationKind];
        return mode ? [{ mode, loyers: [rentMin ?? 0, rentMax ?? 0] as const }] : [];
      }),
      equipements: equipements.filter((e) => e !== undefined),
      disponible: fiche.available !== false && fiche.inUnavailabilityPeriod !== true,
      pieces: fiche.roomCount ?? null,
      chambres: fiche.bedroomCount ?? null,
      lits: genreDeLit && fiche.bedCount ? [{ nombre: fiche.bedCount, genre: genreDeLit }] : [],
      avance: null,
      forteDemande: fiche.highDemand === true,
      peuDeStock: fiche.lowStock === true,
      message: null,
    },
    reparations,
  );
  return { residence, logement, reparations: [...reparations] };
}
