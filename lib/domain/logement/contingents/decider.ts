import type { Resultat } from '../../noyau/resultat';
import { refus, succes } from '../../noyau/resultat';
import type { DesignationSuivie } from './etats';
import { estEngagee, etatDesignation } from './etats';

/** A contingent as a command judges it. */
export interface ContingentSuivi {
  /** Rooms that the institution still has, taken ones included. */
  readonly chambres: number;
  /** Milliseconds since 1970: last instant to name somebody. */
  readonly designationAvantA: number;
  readonly designations: readonly DesignationSuivie[];
}

export type CommandeContingent =
  | {
      readonly type: 'designer';
      /** New identifiers, with the normalised address of each. */
      readonly personnes: readonly { readonly id: string; readonly email: string }[];
      /** Milliseconds since 1970. */
      readonly echeanceA: number;
    }
  | { readonly type: 'retirer'; readonly designation: string }
  | { readonly type: 'rendre'; readonly nombre: number }
  /** The term has passed: what nobody was named for goes back by itself. */
  | { readonly type: 'echoir' };

export type EvenementContingent =
  | { readonly type: 'designation_faite'; readonly designation: string; readonly echeanceA: number }
  | { readonly type: 'designation_retiree'; readonly designation: string }
  | { readonly type: 'chambres_rendues'; readonly nombre: number };

export type RefusContingent =
  | 'terme_passe'
  | 'plus_de_place'
  | 'deja_designe'
  | 'designation_inconnue'
  | 'deja_repondu'
  | 'nombre_invalide'
  | 'rien_a_rendre';

type Decision = Resultat<readonly EvenementContingent[], RefusContingent>;

const engagees = ({ designations }: ContingentSuivi, maintenant: number): readonly DesignationSuivie[] =>
  designations.filter((d) => estEngagee(etatDesignation(d, maintenant)));

/**
 * Rooms that the institution may still name somebody for.
 * @param maintenant milliseconds since 1970
 */
export const placesLibres = (contingent: ContingentSuivi, maintenant: number): number =>
  Math.max(0, contingent.chambres - engagees(contingent, maintenant).length);

function designer(
  contingent: ContingentSuivi,
  { personnes, echeanceA }: Extract<CommandeContingent, { type: 'designer' }>,
  maintenant: number,
): Decision {
  if (maintenant > contingent.designationAvantA) return refus('terme_passe');
  const deja = new Set(engagees(contingent, maintenant).map(({ email }) => email));
  for (const { email } of personnes) {
    if (deja.has(email)) return refus('deja_designe');
    deja.add(email);
  }
  if (personnes.length > placesLibres(contingent, maintenant)) return refus('plus_de_place');
  return succes(personnes.map(({ id }) => ({ type: 'designation_faite', designation: id, echeanceA })));
}

function retirer(contingent: ContingentSuivi, id: string, maintenant: number): Decision {
  const designation = contingent.designations.find((d) => d.id === id);
  if (!designation) return refus('designation_inconnue');
  return etatDesignation(designation, maintenant) === 'attendue'
    ? succes([{ type: 'designation_retiree', designation: id }])
    : refus('deja_repondu');
}

function rendre(contingent: ContingentSuivi, nombre: number, maintenant: number): Decision {
  if (!Number.isInteger(nombre) || nombre < 1) return refus('nombre_invalide');
  return nombre > placesLibres(contingent, maintenant)
    ? refus('plus_de_place')
    : succes([{ type: 'chambres_rendues', nombre }]);
}

/**
 * What an institution may do of the rooms that a Crous lends it: name, take back a name that hasn't answered, give rooms back.
 * Refuses more names than rooms, the same address twice, and any name after the term of the agreement.
 * @param maintenant milliseconds since 1970
 */
export function deciderContingent(
  contingent: ContingentSuivi,
  commande: CommandeContingent,
  maintenant: number,
): Decision {
  switch (commande.type) {
    case 'designer':
      return designer(contingent, commande, maintenant);
    case 'retirer':
      return retirer(contingent, commande.designation, maintenant);
    case 'rendre':
      return rendre(contingent, commande.nombre, maintenant);
    case 'echoir': {
      const nombre = placesLibres(contingent, maintenant);
      if (maintenant <= contingent.designationAvantA || nombre === 0) return refus('rien_a_rendre');
      return succes([{ type: 'chambres_rendues', nombre }]);
    }
  }
}
