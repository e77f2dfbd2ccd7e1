import type { ClientBase } from 'pg';
import { z } from 'zod';
import type { CommuneBrute } from '../territoire/communes-des-paquets';
import { importerCommunes } from '../territoire/enregistrer-communes';
import { type Ligne, lireCsv } from './csv';
import type { Compte, Refus } from './genres';

const COLONNES = [
  'code_insee',
  'nom',
  'departement',
  'codes_postaux',
  'population',
  'latitude',
  'longitude',
] as const;

const coordonnee = (nom: string, max: number) =>
  z
    .string()
    .refine((v) => v === '' || Math.abs(Number(v)) <= max, `${nom} : un nombre de -${max} à ${max}`)
    .transform((v) => (v === '' ? null : Number(v)));

const schema = z
  .object({
    code_insee: z
      .string()
      .regex(/^(\d{2}|2[AB])\d{3}$/, 'code INSEE : cinq caractères, par exemple 35238 ou 2A004'),
    nom: z
      .string()
      .min(1, 'nom absent')
      .regex(/^\P{Cc}*$/u, 'nom : un caractère ne se lit pas'),
    departement: z.string().regex(/^(\d{2,3}|2[AB])$/, 'département : par exemple 35, 2A ou 974'),
    codes_postaux: z
      .string()
      .regex(/^(\d{5}(,\d{5})*)?$/, 'codes postaux : cinq chiffres chacun, séparés par des virgules')
      .transform((v) => (v === '' ? [] : v.split(','))),
    population: z
      .string()
      .regex(/^\d{0,9}$/, 'population : un nombre entier, de neuf chiffres au plus')
      .transform((v) => Number(v)),
    latitude: coordonnee('latitude', 90),
    longitude: coordonnee('longitude', 180),
  })
  .refine(
    ({ latitude, longitude }) => (latitude === null) === (longitude === null),
    'latitude et longitude vont ensemble',
  );

function lireCommune({ champs }: Ligne): CommuneBrute | string {
  const lu = schema.safeParse(champs);
  if (!lu.success) return lu.error.issues.map(({ message }) => message).join(' ; ');
  const { code_insee: code, codes_postaux: codesPostaux, ...reste } = lu.data;
  return { code, codesPostaux, ...reste };
}

/** Format of the file: code_insee;nom;departement;codes_postaux;population;latitude;longitude. */
export async function importerFichierDeCommunes(client: ClientBase, texte: string): Promise<Compte> {
  const lignes = lireCsv(texte, COLONNES);
  const refusees: Refus[] = [];
  const communes = new Map<string, CommuneBrute>();
  for (const ligne of lignes) {
    const lue = lireCommune(ligne);
    if (typeof lue === 'string') refusees.push({ ligne: ligne.numero, raison: lue });
    else if (communes.has(lue.code))
      refusees.push({ ligne: ligne.numero, raison: `${lue.code} est déjà plus haut` });
    else communes.set(lue.code, lue);
  }
  return { lues: lignes.length, refusees, ...(await importerCommunes(client, [...communes.values()])) };
}
