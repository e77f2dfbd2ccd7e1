import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Bareme } from '@/lib/domain/baremes';

type ParEchelon = Readonly<Record<string, number>>;

/** The figures of a year as the reference folder gives them (JSON of the corpus). */
export interface Reference {
  readonly annee: string;
  readonly anneeRevenus: number;
  readonly plafonds: Readonly<Record<string, ParEchelon>>;
  readonly montantsAnnuels: ParEchelon;
  readonly montantsMensuels: ParEchelon;
  readonly montants12Mois: ParEchelon | null;
  readonly parametres: {
    readonly mensualites: number;
    readonly distance: readonly { readonly kmMin: number; readonly points: number }[];
    readonly autreEnfantACharge: number;
    readonly enfantEtudiantSuperieur: number;
    readonly handicapCDAPH: number | null;
    readonly etudiantAidant: number | null;
    readonly complementOutreMerMensuel: number | null;
  };
}

const dossier = fileURLToPath(new URL('../../../../shared/regles/', import.meta.url));

/** True where the reference figures are beside the project: then the tables are compared with them. */
export const REFERENCE_PRESENTE = existsSync(dossier);

const parEchelon = (bareme: Bareme, valeurs: readonly number[]): ParEchelon =>
  Object.fromEntries(bareme.echelons.map((echelon, rang) => [echelon, valeurs[rang] ?? Number.NaN]));

/** The project's own table in the form of the reference, so that the same tests run everywhere. */
function propreTable(bareme: Bareme): Reference {
  const { montants, points } = bareme;
  return {
    annee: bareme.annee,
    anneeRevenus: bareme.anneeRevenus,
    plafonds: Object.fromEntries(bareme.plafonds.map((ligne, rang) => [rang, parEchelon(bareme, ligne)])),
    montantsAnnuels: parEchelon(bareme, montants.annuel),
    montantsMensuels: parEchelon(bareme, montants.mensuel),
    montants12Mois: montants.douzeMois && parEchelon(bareme, montants.douzeMois),
    parametres: {
      mensualites: bareme.mensualites,
      distance: points.paliers,
      autreEnfantACharge: points.autreEnfant,
      enfantEtudiantSuperieur: points.enfantSuperieur,
      handicapCDAPH: points.handicapCDAPH,
      etudiantAidant: points.etudiantAidant,
      complementOutreMerMensuel: bareme.complementOutreMer,
    },
  };
}

/** Reference figures of a year: those of the folder when it is there, else the project's own. */
export function reference(bareme: Bareme): Reference {
  const fichier = `${dossier}bareme-${bareme.annee}.json`;
  if (!existsSync(fichier)) return propreTable(bareme);
  return JSON.parse(readFileSync(fichier, 'utf8')) as Reference;
}
