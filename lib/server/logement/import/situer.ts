import 'server-only';
import { distanceKm } from '@/lib/domain/noyau/distance';
import { normaliserNom } from '@/lib/domain/noyau/nom-de-commune';
import type { Reparation, ResidenceLue } from './types';

export interface CommuneConnue {
  readonly nom: string;
  readonly nomNormalise: string;
  readonly departement: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface ResidenceSituee extends ResidenceLue {
  readonly cle: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly reparations: readonly Reparation[];
}

/** A commune further than that isn't the one where the residence stands: the position or the name is wrong. */
const LOIN_KM = 40;
/** Words that one file writes and the other leaves out. */
const GENERIQUES =
  /\b(residences?|res|universitaires?|univ|cites?|cu|ru|crous|logements?|etudiantes?|l|d|le|la|les|de|du|des)\b/g;

/** « - CANNES », « LYON Cedex 05 », « Marseille cedex10 ». */
const nettoyerVille = (ville: string): string =>
  normaliserNom(ville)
    .replace(/\bcedex ?\d*/g, ' ')
    .replace(/\b\d+(e|er|eme)?\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const departementsDe = (codePostal: string | null): readonly string[] => {
  const deux = codePostal?.slice(0, 2) ?? '';
  if (deux === '20') return ['2A', '2B'];
  return [deux === '97' || deux === '98' ? (codePostal?.slice(0, 3) ?? '') : deux];
};

/** Name and city, without what one file writes and another doesn't. */
export function cleDeResidence(nom: string, ville: string): string {
  const court = normaliserNom(nom).replace(GENERIQUES, ' ').replace(/\s+/g, ' ').trim();
  return `${court || normaliserNom(nom)} | ${normaliserNom(ville)}`;
}

type Placee = CommuneConnue & { readonly latitude: number; readonly longitude: number };
const estPlacee = (commune: CommuneConnue): commune is Placee =>
  commune.latitude !== null && commune.longitude !== null;

/** Gives residences the name of their commune and a place on the map, from the communes that the base knows. */
export function ouvrirSituation(communes: readonly CommuneConnue[]) {
  const parNom = new Map(communes.map((c) => [`${c.departement} ${c.nomNormalise}`, c]));
  const homonymes = Map.groupBy(communes, (c) => c.nomNormalise);
  const placees = communes.filter(estPlacee);

  function laPlusProche(latitude: number, longitude: number) {
    let [choisie, pres]: [(typeof placees)[number] | null, number] = [null, LOIN_KM];
    for (const commune of placees) {
      if (Math.abs(commune.latitude - latitude) > 0.5 || Math.abs(commune.longitude - longitude) > 0.7)
        continue;
      const ici = distanceKm(commune, { latitude, longitude });
      if (ici < pres) [choisie, pres] = [commune, ici];
    }
    return choisie;
  }

  /** By its name and its département; without a postal code, by its name near the position. */
  function nommee(
    ville: string,
    { codePostal, latitude, longitude }: ResidenceLue,
  ): CommuneConnue | undefined {
    const ici = departementsDe(codePostal).flatMap((d) => parNom.get(`${d} ${ville}`) ?? [])[0];
    if (ici || latitude === null || longitude === null) return ici;
    return homonymes
      .get(ville)
      ?.find((c) => estPlacee(c) && distanceKm(c, { latitude, longitude }) < LOIN_KM);
  }

  /** « Cannes la Bocca » is a part of Cannes: words are left out from the end until a commune answers. */
  function reconnaitre(residence: ResidenceLue): CommuneConnue | undefined {
    const mots = nettoyerVille(residence.ville).split(' ');
    for (let n = mots.length; n > 0; n--) {
      const trouvee = nommee(mots.slice(0, n).join(' '), residence);
      if (trouvee) return trouvee;
    }
    return undefined;
  }

  /** `null` when neither the address nor the position says where it is. */
  return (residence: ResidenceLue): ResidenceSituee | null => {
    const { nom, latitude, longitude, codePostal } = residence;
    const connue = reconnaitre(residence);
    const position = latitude === null || longitude === null ? null : { latitude, longitude };
    const tienne = connue && estPlacee(connue) ? connue : null;
    const estLoin = position !== null && tienne !== null && distanceKm(position, tienne) > LOIN_KM;
    const voisine = connue || !position ? null : laPlusProche(position.latitude, position.longitude);
    const place = position && !estLoin && (connue || voisine) ? position : tienne;
    const ville = connue?.nom ?? voisine?.nom;
    if (!place || !ville) return null;
    const reparations: Reparation[] = [];
    if (place !== position) reparations.push('position');
    if (!connue) reparations.push('ville_proche');
    else if (connue.nom !== residence.ville) reparations.push('ville');
    return {
      ...residence,
      cle: cleDeResidence(nom, ville),
      ville,
      adresse: residence.adresse || [codePostal, ville].filter(Boolean).join(' '),
      latitude: place.latitude,
      longitude: place.longitude,
      reparations,
    };
  };
}
