import type { Bareme } from '../../baremes';
import { evaluerBourse } from '../evaluer';
import type { FaitsBourse, FaitsRessources } from '../faits';
import type { Calcul, ResultatBourse } from '../resultat';
import type { Axe } from './types';

type Deplacement = (valeur: number) => FaitsBourse;

/** What was computed, sure or estimated; `null` while incomes or charges are unknown. */
export const calculDe = (resultat: ResultatBourse): Calcul | null =>
  resultat.type === 'indetermine' ? resultat.estimation : resultat.calcul;

/** The amounts that may carry the household's income, each written in the place of what is told. */
function leviers(ressources: FaitsRessources): readonly ((montant: number) => FaitsRessources)[] {
  if (ressources.mode === 'total') return [(revenuBrutGlobal) => ({ mode: 'total', revenuBrutGlobal })];
  const { foyer, autonomie } = ressources;
  return [
    (montant) => ({ ...ressources, autonomie: { ...autonomie, revenuPropreAnnuel: montant } }),
    (montant) => ({ ...ressources, foyer: { ...foyer, rbgCouple: montant } }),
    (montant) => ({ ...ressources, foyer: { ...foyer, rbgParentA: montant } }),
    (montant) => ({ ...ressources, foyer: { ...foyer, rbgParentB: montant } }),
    (montant) => ({ ...ressources, foyer: { ...foyer, rbgParentA: montant, rbgParentB: 0 } }),
  ];
}

/**
 * Only the engine knows which tax notice counts: it is asked which amount moves the retained income euro for euro, and that
 * amount is moved. What the other notices add stays added.
 */
function parLeRevenu(faits: FaitsBourse, bareme: Bareme): Deplacement | null {
  const retenu = (ressources: FaitsRessources): number | undefined =>
    calculDe(evaluerBourse({ ...faits, ressources }, bareme))?.ressourcesRetenues;
  for (const ecrire of faits.ressources ? leviers(faits.ressources) : []) {
    const depart = retenu(ecrire(0));
    // Cents, which no notice carries, would put a ceiling a hair's breadth away.
    if (!Number.isSafeInteger(depart) || depart === undefined || retenu(ecrire(1)) !== depart + 1) continue;
    return (valeur) => ({ ...faits, ressources: ecrire(valeur - depart) });
  }
  return null;
}

/** The same facts with another value on the axis; `null` when nothing that is told would carry it there. */
export function deplacer(axe: Axe, faits: FaitsBourse, bareme: Bareme): Deplacement | null {
  if (axe === 'revenu') return parLeRevenu(faits, bareme);
  const { charges } = faits;
  if (charges?.mode !== 'detail') return null;
  return (valeur) => ({ ...faits, charges: { ...charges, [axe]: valeur } });
}
