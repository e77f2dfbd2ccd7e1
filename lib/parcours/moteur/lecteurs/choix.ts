import { refus, succes } from '@/lib/domain/noyau/resultat';
import { type Lecteur, texteDe } from '../formulaire';
import type { Option } from '../types';
import { francais } from '../typographie';

/** Options of a choice, typed by their values: the same object feeds the field, the reader and the recap. */
export type Options<V extends string> = readonly (Option & { readonly valeur: V })[];

export const choix =
  <V extends string>(options: Options<V>, message: string): Lecteur<V> =>
  (brut) => {
    const trouvee = options.find((option) => option.valeur === texteDe(brut));
    return trouvee ? succes(trouvee.valeur) : refus(message);
  };

/** The words of an answer, with the spaces that the option has on its page. */
export const libelleDe = <V extends string>(options: Options<V>, valeur: V): string =>
  francais(options.find((option) => option.valeur === valeur)?.libelle ?? valeur);

interface Exclusivite<V> {
  /** The option that goes with no other, and what to say when it does. */
  readonly valeur: V;
  readonly message: string;
}

/** Check boxes: at least one, in the order of the options. */
export const choixMultiple =
  <V extends string>(options: Options<V>, message: string, seule?: Exclusivite<V>): Lecteur<readonly V[]> =>
  (brut) => {
    const coches: readonly string[] = typeof brut === 'string' ? [brut] : (brut ?? []);
    const valeurs = options.filter((option) => coches.includes(option.valeur)).map((option) => option.valeur);
    if (valeurs.length === 0) return refus(message);
    if (seule && valeurs.length > 1 && valeurs.includes(seule.valeur)) return refus(seule.message);
    return succes(valeurs);
  };

export const OUI_NON = [
  { valeur: 'oui', libelle: 'Oui' },
  { valeur: 'non', libelle: 'Non' },
] as const satisfies Options<string>;

export const ouiNon =
  (message: string): Lecteur<boolean> =>
  (brut) => {
    const texte = texteDe(brut);
    if (texte === 'oui') return succes(true);
    return texte === 'non' ? succes(false) : refus(message);
  };

/** One check box: never an error, checked or not. */
export const caseCochee: Lecteur<boolean> = (brut) => succes(texteDe(brut) === 'oui');
