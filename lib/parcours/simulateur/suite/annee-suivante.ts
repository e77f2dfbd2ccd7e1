import { type Bareme, baremePour } from '@/lib/domain/baremes';
import type { FaitsBourse } from '@/lib/domain/bourse';
import { type AnneeUniversitaire, premiereAnnee } from '@/lib/domain/noyau/annee-universitaire';
import type { Verdict } from '../verdict';

type Etudes = NonNullable<FaitsBourse['etudes']>['anneeEtude'];

/** `autre` and an unknown year stay what they are; after the fifth year there is no ordinary next one. */
const APRES: Readonly<Partial<Record<NonNullable<Etudes>, Etudes>>> = {
  terminale: 'licence_2',
  licence_1: 'licence_2',
  licence_2: 'licence_3',
  licence_3: 'master_1',
  master_1: 'master_2',
  autre: 'autre',
};

const plusUn = (compte: number | undefined): number | undefined =>
  compte === undefined ? undefined : compte + 1;

export const anneeApres = (annee: AnneeUniversitaire, rang = 1): AnneeUniversitaire => {
  const debut = premiereAnnee(annee) + rang;
  return `${debut}-${debut + 1}`;
};

export interface BaremeSuivant {
  readonly bareme: Bareme;
  /** True while the next year has no table: the present one is taken over, dated of the next year. */
  readonly repris: boolean;
}

/** The table of the year after. A taken over one keeps its figures and judges ages on the right 1 September. */
export function baremeSuivant(actuel: Bareme): BaremeSuivant {
  const annee = anneeApres(actuel.annee);
  const connu = baremePour(annee);
  if (connu.ok) return { bareme: connu.valeur, repris: false };
  const anneeRevenus = actuel.anneeRevenus + 1;
  return { bareme: { ...actuel, annee, anneeRevenus, statut: 'provisoire' }, repris: true };
}

/** What the right asked for leaves behind it, when it is granted. */
function droitsApres(faits: FaitsBourse, verdict: Verdict, etudes: Etudes): FaitsBourse['droits'] {
  const { droits } = faits;
  if (!droits) return undefined;
  const utilise = verdict.issue === 'accordee' || verdict.issue === 'sous_reserve';
  const enLicence = utilise && droits.cursus === 'licence';
  return {
    ...droits,
    cursus: etudes?.startsWith('master') ? 'master' : droits.cursus,
    droitsUtilises: utilise ? plusUn(droits.droitsUtilises) : droits.droitsUtilises,
    droitsUtilisesLicence: enLicence ? plusUn(droits.droitsUtilisesLicence) : droits.droitsUtilisesLicence,
    passageAnneeSuperieure: true,
  };
}

/**
 * The same person a year later, who moves up a year and whose family has the same incomes and the same charges: one right more is
 * used, one more year was spent in France, the baccalauréat is passed. `null`: there is no ordinary year after this one.
 */
export function faitsSuivants(faits: FaitsBourse, verdict: Verdict): FaitsBourse | null {
  const { age, diplome, etudes, nationalite } = faits;
  const apres = etudes?.anneeEtude === undefined ? undefined : APRES[etudes.anneeEtude];
  if (etudes?.anneeEtude !== undefined && apres === undefined) return null;
  const deja = verdict.issue === 'accordee' || verdict.issue === 'sous_reserve';
  return {
    ...faits,
    annee: anneeApres(faits.annee),
    age: deja ? { ...age, premiereDemande: false, etudesInterrompues: false } : age,
    diplome: {
      premiereAnnee: apres === undefined || apres === 'autre' ? diplome?.premiereAnnee : false,
      baccalaureat: diplome?.baccalaureat === 'en_cours' ? 'obtenu' : diplome?.baccalaureat,
    },
    etudes: { ...etudes, anneeEtude: apres },
    nationalite: {
      ...nationalite,
      residenceReguliereAns: plusUn(nationalite?.residenceReguliereAns),
      domicileFranceAns: plusUn(nationalite?.domicileFranceAns),
      foyerFiscalFranceAns: plusUn(nationalite?.foyerFiscalFranceAns),
    },
    droits: droitsApres(faits, verdict, apres),
  };
}
