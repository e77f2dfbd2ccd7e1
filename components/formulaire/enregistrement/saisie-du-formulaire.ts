import type { Champ, Saisie } from '@/lib/parcours/moteur/types';

type Element = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const elementsDe = (formulaire: HTMLFormElement, nom: string): readonly Element[] =>
  [...formulaire.elements].filter((e): e is Element => 'name' in e && e.name === nom);

/** What stands in the fields now, as a form would send it; an unticked box is the empty text, so that unticking is a change. */
export function lireFormulaire(formulaire: HTMLFormElement, champs: readonly Champ[]): Saisie {
  const donnees = new FormData(formulaire);
  return Object.fromEntries(
    champs.map(({ nom, type }) => {
      const recus = donnees.getAll(nom).filter((valeur) => typeof valeur === 'string');
      return [nom, type === 'choix-multiple' ? recus : (recus[0] ?? '')];
    }),
  );
}

/** Puts an entry back in the fields. */
export function remplirFormulaire(
  formulaire: HTMLFormElement,
  champs: readonly Champ[],
  saisie: Saisie,
): void {
  for (const { nom } of champs) {
    const valeur = saisie[nom] ?? '';
    for (const element of elementsDe(formulaire, nom)) {
      if (element instanceof HTMLInputElement && (element.type === 'radio' || element.type === 'checkbox')) {
        element.checked =
          typeof valeur === 'string' ? element.value === valeur : valeur.includes(element.value);
      } else {
        element.value = typeof valeur === 'string' ? valeur : (valeur[0] ?? '');
      }
    }
  }
}

const forme = (valeur: Saisie[string] | undefined): string =>
  JSON.stringify(Array.isArray(valeur) ? [...valeur].sort() : (valeur ?? ''));

/** Same answers to the questions of `a`; what the server added beside them does not count. */
export const memesReponses = (a: Saisie, b: Saisie): boolean =>
  Object.keys(a).every((nom) => forme(a[nom]) === forme(b[nom]));
