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

const OUI_OU_NON: Readonly<Record<string, boolean>> = {
  oui: true,
  1: true,
  true: true,
  non: false,
  0: false,
  false: false,
};

/** Any other word is refused: « DEMONSTRATION=no » must not open a demonstration among real people. */
function ouiOuNon(nom: string, parDefaut: boolean): boolean {
  const brut = process.env[nom];
  if (brut === undefined || brut === '') return parDefaut;
  const valeur = Object.hasOwn(OUI_OU_NON, brut) ? OUI_OU_NON[brut] : undefined;
  if (valeur !== undefined) return valeur;
  throw new Panne(`${nom} vaut « ${brut} ».`, 'Donnez « oui » ou « non ».');
}

/** The environment of the start, read in one place. */
export function lireOptions(arguments_: readonly string[]): Options {
  const dev = arguments_.includes('--dev');
  return {
    port: entier('PORT', 3000, 1, 65_535),
    urlBase: process.env.DATABASE_URL || undefined,
    donnees: path.resolve(RACINE, process.env.DONNEES || '.donnees'),
    demonstration: ouiOuNon('DEMONSTRATION', true),
    ouvriers: dev ? 1 : entier('OUVRIERS', availableParallelism(), 1, 256),
    dev,
  };
}
