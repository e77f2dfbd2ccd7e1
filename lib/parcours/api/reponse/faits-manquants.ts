import type { ResultatBourse } from '@/lib/domain/bourse';
import type { Reponse } from './schema';

/** Facts of the engine that the contract names otherwise. */
const NOMS: readonly (readonly [RegExp, string])[] = [
  [/^ressources\.foyer\./, 'ressources.'],
  [/^ressources\.autonomie\./, 'autonomie.'],
  [/^nationalite\.groupe$/, 'nationalite.nationalite'],
  [/^age\.etudesInterrompues$/, 'age.interruptionApres28Ans'],
  [/^droits\.droitsUtilises$/, 'droits.droitDemande'],
];

const nommer = (code: string): string => NOMS.reduce((nom, [fait, champ]) => nom.replace(fait, champ), code);

export const faitsManquantsDe = (resultat: ResultatBourse): Reponse['faitsManquants'] =>
  resultat.type === 'indetermine' ? resultat.faitsManquants.map(({ code }) => nommer(code)) : [];
