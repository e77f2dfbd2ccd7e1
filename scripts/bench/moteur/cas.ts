import type { Bareme } from '@/lib/domain/baremes';
import { AUCUNE_EXCLUSION, evaluerBourse, type FaitsBourse } from '@/lib/domain/bourse';

export interface Charges {
  readonly distanceKm: number;
  readonly autresEnfants: number;
  readonly autresEnfantsSup: number;
  readonly handicapCDAPH: boolean;
}

/** Requests told in full, and what the engine reads in the table for each. */
export interface Cas {
  readonly faits: readonly FaitsBourse[];
  readonly charges: readonly Charges[];
  /** Whole euros. */
  readonly revenus: Int32Array;
  readonly points: Int32Array;
}

/** A pupil who answered everything; incomes, distance and siblings vary. */
function faitsDe(annee: Bareme['annee'], rbgCouple: number, charges: Charges): FaitsBourse {
  return {
    annee,
    age: { dateNaissance: '2008-05-04' },
    diplome: { baccalaureat: 'obtenu', premiereAnnee: true },
    etudes: {
      ...{ anneeEtude: 'licence_1', niveau: 'superieur', etablissement: 'public', lieu: 'france' },
      ...{ tempsPlein: true, ...AUCUNE_EXCLUSION },
    },
    nationalite: { groupe: 'france' },
    droits: { droitsUtilises: 0 },
    ressources: {
      mode: 'foyer',
      foyer: { parents: 'maries', rbgCouple, revenusEtranger: 0 },
      autonomie: { statut: 'celibataire', enfantsACharge: 0 },
    },
    charges: { mode: 'detail', ...charges, etudiantAidant: false },
  };
}

/** So many requests, with incomes spread over the table and a little beyond. */
export function preparerCas(bareme: Bareme, nombre: number): Cas {
  const revenuMaximum = Math.round(1.05 * Math.max(...bareme.plafonds.flat()));
  const charges = Array.from({ length: nombre }, (_, i) => ({
    ...{ distanceKm: (i * 37) % 400, autresEnfants: i % 4, autresEnfantsSup: i % 3 },
    handicapCDAPH: i % 13 === 0,
  }));
  const faits = charges.map((c, i) => faitsDe(bareme.annee, (i * 7_919) % revenuMaximum, c));
  const calculs = faits.map((f) => {
    const resultat = evaluerBourse(f, bareme);
    if (resultat.type === 'indetermine' || !resultat.calcul)
      throw new Error('un cas du banc ne se calcule pas');
    return resultat.calcul;
  });
  return {
    ...{ faits, charges },
    revenus: Int32Array.from(calculs, ({ ressourcesRetenues }) => ressourcesRetenues),
    points: Int32Array.from(calculs, ({ pointsDeCharge }) => pointsDeCharge),
  };
}
