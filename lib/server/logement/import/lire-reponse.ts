import 'server-only';
import { z } from 'zod';
import type { Equipement, GenreDeLit, GenreDeTransport, Mode, Transport } from '@/lib/domain/logement';
import { composerLogement } from './composer-logement';
import { estHtml, ranger, texteDeHtml } from './texte-de-html';
import type { Lecture, Reparation } from './types';

const texte = z.string().max(100_000).nullish();
const nombre = z.number().min(-1e6).max(1e8).nullish();
const compte = z.number().int().min(0).max(1_000);
const etendue = z.object({ min: nombre, max: nombre }).nullish();

const ELEMENT = z.object({
  id: z.number().int(),
  label: texte,
  area: etendue,
  bedroomCount: compte.nullish(),
  roomCount: compte.nullish(),
  beds: z.array(z.object({ count: compte, type: z.string().max(80) })).nullish(),
  bookingData: z
    .object({ amount: z.number().int().min(0).max(1e7).nullish(), free: z.boolean().nullish() })
    .nullish(),
  occupationModes: z.array(z.object({ type: z.string().max(80), rent: etendue })).nullish(),
  equipments: z.array(z.object({ label: z.string().max(200) })).nullish(),
  residence: z.object({
    label: z.string().trim().min(1).max(300),
    address: texte,
    description: texte,
    location: z.object({ lat: nombre, lon: nombre }).nullish(),
    sector: z.object({ label: texte }).nullish(),
    transports: z
      .array(z.object({ label: texte, description: texte, distance: nombre, unitOfMeasure: texte }))
      .nullish(),
  }),
  inUnavailabilityPeriod: z.boolean().nullish(),
  unavailabilityMessage: texte,
  description: texte,
  specialConditions: texte,
  available: z.boolean().nullish(),
  highDemand: z.boolean().nullish(),
  lowStock: z.boolean().nullish(),
});

const LITS: Readonly<Record<string, GenreDeLit>> = {
  ...{ simple: 'simple', double: 'double', mobile: 'mobile', raised: 'mezzanine' },
};
const MODES: Readonly<Record<string, Mode>> = {
  ...{ alone: 'seul', couple: 'couple', house_sharing: 'colocation' },
};
/** As the site words them, without accents nor capitals. */
const EQUIPEMENTS: Readonly<Record<string, Equipement>> = {
  ...{ wc: 'wc', douche: 'douche', frigo: 'refrigerateur', 'evier + plaque': 'plaques', balcon: 'balcon' },
  ...{
    'lavabo + plaque': 'plaques',
    'micro-onde': 'micro_ondes',
    'micro-ondes': 'micro_ondes',
    duplex: 'duplex',
  },
  ...{ 'piece a vivre': 'salon', salon: 'salon' },
};
const TRANSPORTS: Readonly<Record<string, GenreDeTransport>> = {
  ...{ bus: 'bus', tramway: 'tramway', metro: 'metro', train: 'train', rer: 'rer', velo: 'velo' },
  ...{ 'parking prive': 'parking_prive', 'stationnement gratuit': 'stationnement_gratuit' },
  'stationnement payant': 'stationnement_payant',
};
const UNITES = { metre: 'metres', on_foot: 'minutes_a_pied' } as const;

const simple = (dit: string): string =>
  dit
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();

type Brut = z.infer<typeof ELEMENT>;

function lireTransports(bruts: Brut['residence']['transports'], reparations: Set<Reparation>): Transport[] {
  return (bruts ?? []).flatMap(({ label, description, distance, unitOfMeasure }) => {
    const genre = TRANSPORTS[simple(label ?? '')];
    if (!genre) reparations.add('transport');
    const unite = UNITES[unitOfMeasure as keyof typeof UNITES];
    const precision = ranger(texteDeHtml(description ?? '').replace(/\n+/g, ', ')) || null;
    return genre
      ? [{ genre, precision, distance: unite && distance ? { valeur: distance, unite } : null }]
      : [];
  });
}

function lireLogement(brut: Brut, reparations: Set<Reparation>) {
  const equipements = (brut.equipments ?? []).map(({ label }) => EQUIPEMENTS[simple(label)]);
  if (equipements.includes(undefined)) reparations.add('equipement');
  return composerLogement(
    {
      cle: `trouverunlogement ${brut.id}`,
      intitule: ranger(brut.label ?? '') || null,
      description: texteDeHtml(brut.description ?? '') || null,
      conditionsDites: texteDeHtml(brut.specialConditions ?? '') || null,
      surfaces: [brut.area?.min ?? 0, brut.area?.max ?? 0],
      occupations: (brut.occupationModes ?? []).flatMap(({ type, rent }) => {
        const mode = MODES[type];
        return mode ? [{ mode, loyers: [rent?.min ?? 0, rent?.max ?? 0] as const }] : [];
      }),
      equipements: equipements.filter((e) => e !== undefined),
      disponible: brut.available !== false && brut.inUnavailabilityPeriod !== true,
      pieces: brut.roomCount ?? null,
      chambres: brut.bedroomCount ?? null,
      lits: (brut.beds ?? []).flatMap(({ count, type }) => {
        const genre = LITS[type];
        return genre && count > 0 ? [{ nombre: count, genre }] : [];
      }),
      avance: brut.bookingData?.free === true ? 0 : (brut.bookingData?.amount ?? null),
      forteDemande: brut.highDemand === true,
      peuDeStock: brut.lowStock === true,
      message: texteDeHtml(brut.unavailabilityMessage ?? '') || null,
    },
    reparations,
  );
}

/** One element of an answer of the site's own API; a string says why it is refused. */
export function lireElement(brut: unknown): Lecture | string {
  const lu = ELEMENT.safeParse(brut);
  if (!lu.success)
    return lu.error.issues
      .map(({ path, message }) => `${path.join('.') || 'fiche'} : ${message}`)
      .join(' ; ');
  const { residence } = lu.data;
  const reparations = new Set<Reparation>();
  const textes = [lu.data.description, residence.description, lu.data.specialConditions];
  if (textes.some((dit) => estHtml(dit ?? ''))) reparations.add('html');
  const adresse = ranger(residence.address ?? '');
  return {
    residence: {
      nom: ranger(residence.label),
      adresse,
      codePostal: /(?<!\d)\d{5}(?!\d)/.exec(adresse)?.[0] ?? null,
      ville: /(?<!\d)\d{5}\s+(\D+)$/.exec(adresse)?.[1] ?? residence.sector?.label ?? '',
      latitude: residence.location?.lat ?? null,
      longitude: residence.location?.lon ?? null,
      description: texteDeHtml(residence.description ?? '') || null,
      ...{ services: [], telephone: null, courriel: null, site: null },
      transports: lireTransports(residence.transports, reparations),
    },
    logement: lireLogement(lu.data, reparations),
    reparations: [...reparations],
  };
}
