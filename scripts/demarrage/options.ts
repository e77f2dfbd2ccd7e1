import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Panne } from './panne';
import { RACINE } from './racine';

export interface Options {
  port: number;
  /** The operator's own server; without it PostgreSQL is embedded. */
  urlBase: string | undefined;
  donnees: string;
  demonstration: boolean;
  ouvriers: number;
  dev: boolean;
}

function entier(nom: string, parDefaut: number, min: number, max: number): number {
  const brut = process.env[nom];
  if (brut === undefined || brut === '') return parDefaut;
  const valeur = Number(brut);
  if (Number.isInteger(valeur) && valeur >= min && valeur <= max) return valeur;
  throw new Panne(`${nom} vaut « ${brut} ».`, `Donnez un nombre entier de ${min} à ${max}.`);
}

/** The environment of the start, read in one place. */
export function lireOptions(arguments_: readonly string[]): Options {
  const dev = arguments_.includes('--dev');
  return {
    port: entier('PORT', 3000, 1, 65_535),
    urlBase: process.env.DATABASE_URL || undefined,
    donnees: path.resolve(RACINE, process.env.DONNEES || '.donnees'),
    demonstration: process.env.DEMONSTRATION !== 'non',
    ouvriers: dev ? 1 : entier('OUVRIERS', availableParallelism(), 1, 256),
    dev,
  };
}
