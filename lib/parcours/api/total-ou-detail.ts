import type { ErreurDeChamp } from './erreurs';

/** A group told by its total or by its parts: a total that comes with parts contradicts itself, whatever they say. */
const TOTAUX = { ressources: 'revenuBrutGlobal', charges: 'pointsDeCharge' } as const;

/** The same rule for the JSON schema: with the total, no other property. */
export const totalSeul = (total: (typeof TOTAUX)[keyof typeof TOTAUX]) => ({
  dependentSchemas: { [total]: { maxProperties: 1 } },
});

/** Judged on what was sent: once read, a default can't be told from an answer. */
export function contradictions(corps: unknown): ErreurDeChamp[] {
  return Object.entries(TOTAUX).flatMap(([champ, total]) => {
    const groupe = lire(corps, champ);
    if (lire(groupe, total) === undefined || Object.keys(groupe ?? {}).length < 2) return [];
    return [{ champ, message: `Donnez ${total} seul, ou ce dont il est calculé, pas les deux.` }];
  });
}

/** An own property of an object, whatever its name. */
function lire(objet: unknown, nom: string): unknown {
  if (typeof objet !== 'object' || objet === null || !Object.hasOwn(objet, nom)) return undefined;
  return Object.getOwnPropertyDescriptor(objet, nom)?.value;
}
