import { estJourPublie, jourAnticipe, jourDePaiement } from '../../dossier';
import type { AnneeUniversitaire } from '../../noyau/annee-universitaire';
import { premiereAnnee } from '../../noyau/annee-universitaire';
import type { MoisCivil } from '../../noyau/mois-civil';
import { moisCivil, moisEntre } from '../../noyau/mois-civil';
import type { MontantAide } from '../complements/types';
import type { MontantsVerses, Versement } from './types';

const SEPTEMBRE = 9;
const OCTOBRE = 10;
const JUIN = 6;
const AOUT = 8;
const DOUZE_MOIS = 12;

export interface DemandeEcheancier {
  readonly annee: AnneeUniversitaire;
  readonly montants: MontantsVerses;
  /** First month paid (TAR-2); `null`: none. */
  readonly premierMois: MoisCivil | null;
  /** PAY-2: September paid at the end of August. */
  readonly paiementAnticipe?: boolean;
  /** MER: paid from October to June beside the bourse. */
  readonly merite?: MontantAide | null;
}

const centimes = (montant: number): number => Math.round(montant * 100);

function bourse(demande: DemandeEcheancier, premier: MoisCivil): readonly Versement[] {
  const { annee, montants } = demande;
  const debut = premiereAnnee(annee);
  const maintenu = montants.mensualites === DOUZE_MOIS;
  const fin = moisCivil(debut + 1, maintenu ? AOUT : JUIN);
  const derniersAvecComplement = montants.mensualitesAvecComplement === DOUZE_MOIS ? AOUT : JUIN;
  const finComplement = moisCivil(debut + 1, derniersAvecComplement);
  return moisEntre(premier, fin).map((mois) => {
    const anticipe = demande.paiementAnticipe === true && mois === moisCivil(debut, SEPTEMBRE);
    const sans = mois > finComplement ? montants.complementOutreMer : 0;
    return {
      mois,
      jour: anticipe ? jourAnticipe(debut) : jourDePaiement(mois),
      montant: (centimes(montants.mensuel) - centimes(sans)) / 100,
      nature: 'bourse',
      anticipe,
      jourPublie: anticipe ? false : estJourPublie(mois),
    };
  });
}

function merite({ annee, merite: aide }: DemandeEcheancier, premier: MoisCivil): readonly Versement[] {
  if (!aide || aide.total === 0) return [];
  const debut = premiereAnnee(annee);
  const octobre = moisCivil(debut, OCTOBRE);
  return moisEntre(premier > octobre ? premier : octobre, moisCivil(debut + 1, JUIN)).map((mois) => ({
    mois,
    jour: jourDePaiement(mois),
    montant: aide.mensuel,
    nature: 'merite',
    anticipe: false,
    jourPublie: estJourPublie(mois),
  }));
}

/**
 * Every payment of a student's year, in order (PAY-1, PAY-2, TAR-2): monthly from the first month paid to June, to August with the
 * maintien; the aide au mérite from October to June (MER). An échelon that pays nothing has no payment.
 * @returns days the payments are launched, amounts in euros. Over a whole year with the maintien their sum may differ by less
 * than one euro from the published total, whose split no text gives (MTT-3).
 */
export function echeancier(demande: DemandeEcheancier): readonly Versement[] {
  const { premierMois, montants } = demande;
  if (premierMois === null) return [];
  const verses = montants.mensuel > 0 ? bourse(demande, premierMois) : [];
  return [...verses, ...merite(demande, premierMois)].sort((a, b) => (a.jour < b.jour ? -1 : 1));
}

/** Euros of a list of payments, counted in whole cents. */
export const totalVerse = (versements: readonly Versement[]): number =>
  versements.reduce((total, { montant }) => total + centimes(montant), 0) / 100;
