import type { FaitsBourse, FaitsSupplements } from '@/lib/domain/bourse';
import { AUCUN_SUPPLEMENT } from '@/lib/domain/bourse';
import { avecAge, avecDiplome, avecDroits, avecEtudes, avecNationalite, COMPLET } from './personne';

/** One rule of the corpus: what the engine does of it, and the person who shows it. */
export interface CasDeRegle {
  readonly id: string;
  readonly faits: FaitsBourse;
  readonly annee?: string;
  /** What `evaluerBourse` answers of these facts, in part. */
  readonly attendu: object;
}

const VIEUX = {
  dateNaissance: '1990-01-01',
  premiereDemande: true,
  handicapCDAPH: false,
  enfantsEleves: 0,
  serviceCiviqueMois: 0,
} as const;

const refuse = (code: string) => ({ type: 'non_eligible', motifs: [{ code }] });
const examen = (code: string) => ({
  type: 'indetermine',
  faitsManquants: [{ code, raison: 'examen_crous' }],
});
const admis = { type: 'eligible' };

const AUTRE_EN_REGLE = {
  groupe: 'autre',
  statutProtection: 'aucun',
  titreSejour: true,
  domicileFranceAns: 2,
  foyerFiscalFranceAns: 2,
} as const;

/** Seven rights used, and one situation claimed. */
const epuise = (situation: FaitsSupplements): FaitsBourse =>
  avecDroits({
    droitsUtilises: 7,
    cursus: 'master',
    passageAnneeSuperieure: true,
    supplements: { ...AUCUN_SUPPLEMENT, ...situation },
  });

export const CONDITIONS: readonly CasDeRegle[] = [
  { id: 'AGE-1', faits: avecAge(VIEUX), attendu: refuse('AGE') },
  {
    id: 'AGE-2',
    faits: avecAge({ ...VIEUX, premiereDemande: false, etudesInterrompues: false }),
    attendu: admis,
  },
  {
    id: 'AGE-3',
    faits: avecAge({ ...VIEUX, dateNaissance: '1997-01-15', serviceCiviqueMois: 10 }),
    attendu: admis,
  },
  {
    id: 'AGE-4',
    faits: avecAge({ ...VIEUX, dateNaissance: '1996-12-01', enfantsEleves: 1 }),
    attendu: admis,
  },
  { id: 'AGE-5', faits: avecAge({ ...VIEUX, handicapCDAPH: true }), attendu: admis },
  {
    // OpenFisca lets 28 in; the text doesn't.
    id: 'AGE-6',
    faits: avecAge({ ...VIEUX, dateNaissance: '1997-09-01' }),
    attendu: refuse('AGE'),
  },
  { id: 'BOR-5', faits: avecAge({ ...VIEUX, dateNaissance: '1997-09-02' }), attendu: admis },
  {
    id: 'DIP-1',
    faits: avecDiplome({ premiereAnnee: true, baccalaureat: 'aucun' }),
    attendu: refuse('DIPLOME'),
  },
  {
    id: 'DIP-2',
    faits: avecDiplome({ premiereAnnee: false, baccalaureat: 'aucun' }),
    attendu: examen('DIP-2'),
  },
  { id: 'NAT-1', faits: avecNationalite({ groupe: 'france' }), attendu: admis },
  {
    id: 'NAT-2',
    faits: avecNationalite({
      groupe: 'ue_eee_suisse',
      conditionUEEmploiOuParent: false,
      integration: false,
      residenceReguliereAns: 4,
    }),
    attendu: refuse('NATIONALITE'),
  },
  { id: 'NAT-3', faits: avecNationalite({ groupe: 'andorre' }), attendu: admis },
  {
    id: 'NAT-4',
    faits: avecNationalite({ ...AUTRE_EN_REGLE, domicileFranceAns: 1 }),
    attendu: refuse('SEJOUR_2_ANS'),
  },
  {
    id: 'NAT-5',
    faits: avecNationalite({ groupe: 'autre', statutProtection: 'apatride' }),
    attendu: admis,
  },
  {
    id: 'NAT-6',
    faits: avecNationalite({ groupe: 'autre', statutProtection: 'protection_temporaire' }),
    attendu: admis,
  },
  {
    // The United Kingdom follows the common rule of the other nationalities.
    id: 'NAT-7',
    faits: avecNationalite({ ...AUTRE_EN_REGLE, groupe: 'royaume_uni', foyerFiscalFranceAns: 1 }),
    attendu: refuse('FOYER_FISCAL_FRANCE'),
  },
  { id: 'NAT-8', faits: avecEtudes({ diplomePasserelle: true }), attendu: admis },
  {
    id: 'ETU-1',
    faits: avecEtudes({ etablissement: 'prive_non_habilite' }),
    attendu: refuse('FORMATION_NON_HABILITEE'),
  },
  { id: 'ETU-2', faits: avecEtudes({ lieu: 'conseil_europe' }), attendu: examen('ETU-2') },
  { id: 'ETU-3', faits: avecEtudes({ anneeEtude: 'autre' }), attendu: admis },
  {
    // The schools of the neighbouring ministries follow the same barème: nothing in the facts tells them apart.
    id: 'ETU-5',
    faits: avecEtudes({ etablissement: 'public', anneeEtude: 'autre' }),
    attendu: { type: 'eligible', echelon: '1' },
  },
  { id: 'ETU-4', faits: avecEtudes({ anneeEtude: 'doctorat_1' }), attendu: examen('ETU-4') },
  { id: 'EXC-1', faits: avecEtudes({ apprentissage: true }), attendu: refuse('ALTERNANCE') },
  { id: 'EXC-2', faits: avecEtudes({ inscritFranceTravail: true }), attendu: refuse('FRANCE_TRAVAIL') },
  { id: 'EXC-3', faits: avecEtudes({ fonctionnaireStagiaire: true }), attendu: refuse('AGENT_PUBLIC') },
  { id: 'EXC-4', faits: avecEtudes({ retraite: true }), attendu: refuse('FORMATION_INITIALE') },
  { id: 'EXC-5', faits: avecEtudes({ detenu: true }), attendu: refuse('FORMATION_INITIALE') },
  { id: 'EXC-6', faits: avecEtudes({ interneMedecine: true }), attendu: refuse('INTERNAT') },
  { id: 'EXC-7', faits: avecEtudes({ preprofessionnalisation: true }), attendu: refuse('CUMUL_INTERDIT') },
  { id: 'EXC-8', faits: avecEtudes({ miseANiveauLinguistique: true }), attendu: examen('EXC-8') },
  { id: 'EXC-9', faits: avecEtudes({ autreBourseEtat: true }), attendu: refuse('CUMUL_INTERDIT') },
  { id: 'EXC-10', faits: avecEtudes({ autreBourseEtat: true }), attendu: refuse('CUMUL_INTERDIT') },
  {
    id: 'DRO-1',
    faits: avecDroits({ droitsUtilises: 7, cursus: 'master', situationParticuliere: false }),
    attendu: refuse('DROITS_EPUISES'),
  },
  {
    id: 'DRO-2',
    faits: avecDroits({ droitsUtilises: 5, droitsUtilisesLicence: 5, situationParticuliere: false }),
    attendu: refuse('DROITS_EPUISES'),
  },
  {
    id: 'DRO-3',
    faits: {
      ...COMPLET,
      etudes: { ...COMPLET.etudes, anneeEtude: 'master_1' },
      droits: { droitsUtilises: 6, droitsUtilisesLicence: 5, passageAnneeSuperieure: true },
    },
    attendu: admis,
  },
  {
    // A change of course is a year like any other: the second right asks for no credit.
    id: 'DRO-5',
    faits: avecDroits({ droitsUtilises: 1, creditsValides: 0, passageAnneeSuperieure: false }),
    attendu: admis,
  },
  {
    id: 'DRS-1',
    faits: epuise({ echecFamilleOuSante: true }),
    attendu: examen('DRS-1'),
  },
  { id: 'DRS-2', faits: epuise({ echecApresServiceCivique: true }), attendu: admis },
  { id: 'DRS-3', faits: epuise({ santeLineaire: true }), attendu: admis },
  { id: 'DRS-4', faits: epuise({ contratReussite: true }), attendu: admis },
  { id: 'DRS-5', faits: epuise({ handicapCDAPH: true }), attendu: admis },
  { id: 'DRS-6', faits: epuise({ sportifHautNiveau: true }), attendu: examen('DRS-6') },
  { id: 'DRS-7', faits: epuise({ stageObligatoire: true }), attendu: examen('DRS-7') },
  { id: 'DRS-8', faits: epuise({ anneeEchangeEtranger: true }), attendu: examen('DRS-8') },
];
