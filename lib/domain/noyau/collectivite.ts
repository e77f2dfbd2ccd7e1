/** Where a commune is: in métropole, or in which overseas territory (INSEE codes 971 to 988). */
export type Collectivite =
  | 'metropole'
  | 'guadeloupe'
  | 'martinique'
  | 'guyane'
  | 'la_reunion'
  | 'saint_pierre_et_miquelon'
  | 'mayotte'
  | 'saint_barthelemy'
  | 'saint_martin'
  | 'wallis_et_futuna'
  | 'polynesie'
  | 'nouvelle_caledonie';

const OUTRE_MER: Readonly<Record<string, Collectivite>> = {
  971: 'guadeloupe',
  972: 'martinique',
  973: 'guyane',
  974: 'la_reunion',
  975: 'saint_pierre_et_miquelon',
  976: 'mayotte',
  977: 'saint_barthelemy',
  978: 'saint_martin',
  986: 'wallis_et_futuna',
  987: 'polynesie',
  988: 'nouvelle_caledonie',
};

/** @param code INSEE code of a commune; anything that is not overseas is in métropole */
export const collectiviteDe = (code: string): Collectivite => OUTRE_MER[code.slice(0, 3)] ?? 'metropole';

/** e.4: the complement follows the place of studies. */
export const estOutreMer = (collectivite: Collectivite): boolean => collectivite !== 'metropole';

/** OMR-5: where amounts are also told in francs Pacifique. */
export const estDuPacifique = (collectivite: Collectivite): boolean =>
  collectivite === 'polynesie' ||
  collectivite === 'nouvelle_caledonie' ||
  collectivite === 'wallis_et_futuna';

/**
 * e.3-1: where one studies, seen from the home of the family. Wallis to Nouvelle-Calédonie is another island by law; inside one of
 * the two archipelagos only the person knows whether the sea lies between.
 * @returns `null` where the person has to be asked
 */
export function lieuDEtudes(
  famille: Collectivite,
  etudes: Collectivite,
): 'metropole' | 'autre_ile' | 'meme_ile' | null {
  if (etudes === 'metropole') return 'metropole';
  if (famille === 'wallis_et_futuna' && etudes === 'nouvelle_caledonie') return 'autre_ile';
  const archipel = etudes === 'polynesie' || etudes === 'nouvelle_caledonie';
  return famille === etudes && archipel ? null : 'meme_ile';
}
