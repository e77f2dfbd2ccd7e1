import fc from 'fast-check';
import { listerBaremes } from '@/lib/domain/baremes';
import type {
  FaitsAge,
  FaitsAutonomie,
  FaitsBourse,
  FaitsCharges,
  FaitsDiplome,
  FaitsDroits,
  FaitsEtudes,
  FaitsFoyer,
  FaitsNationalite,
  FaitsRessources,
  FaitsSupplements,
} from '@/lib/domain/bourse';
import { dateCivile } from '@/lib/domain/noyau/date-civile';
import { reclamations } from './arbitraires-reclamations';

type Modele<T> = { [K in keyof T]-?: fc.Arbitrary<T[K]> };
type Detail = Omit<Extract<FaitsCharges, { mode: 'detail' }>, 'mode'>;

/** What differs between people who told everything sensibly and people who told anything, or nothing. */
interface Maniere {
  /** Counts of children, months, years, rights. */
  readonly compte: fc.Arbitrary<number>;
  readonly euros: fc.Arbitrary<number>;
  readonly distance: fc.Arbitrary<number>;
  /** Builds a group of facts: every field told, or any of them unknown. */
  readonly groupe: <T extends object>(modele: Modele<T>) => fc.Arbitrary<T>;
}

const SENSEE: Maniere = {
  compte: fc.integer({ min: 0, max: 6 }),
  euros: fc.integer({ min: -2_000, max: 60_000 }),
  distance: fc.integer({ min: 0, max: 14_000 }),
  groupe: (modele) => fc.record(modele) as fc.Arbitrary<never>,
};

const QUELCONQUE: Maniere = {
  compte: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 8 }) }, fc.integer()),
  euros: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: -5_000, max: 120_000 }) }, fc.integer()),
  distance: fc.oneof(fc.integer({ min: -10, max: 20_000 }), fc.double({ min: 0, max: 20_000 })),
  groupe: (modele) => fc.record(modele, { requiredKeys: [] }) as fc.Arbitrary<never>,
};

const ouiNon = fc.boolean();
/** Nine times out of ten `false`: else every one would be excluded by one situation or another. */
const rarement = fc.integer({ min: 0, max: 39 }).map((tirage) => tirage === 0);

/** A claim: absent, it is not made; told, it is rare. */
const reclame = fc.integer({ min: 0, max: 39 }).map((tirage) => (tirage === 0 ? true : undefined));

const naissance = fc
  .record({
    annee: fc.integer({ min: 1985, max: 2009 }),
    mois: fc.integer({ min: 1, max: 12 }),
    jour: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ annee, mois, jour }) => dateCivile(annee, mois, jour));

const PARENTS = [
  ...(['maries', 'pacses', 'non_maries_ensemble', 'separes', 'isole'] as const),
  ...(['deces', 'tuteur', 'incapacite_parent', 'remarie', 'union_libre'] as const),
] as const;

const ANNEES = [
  ...(['terminale', 'licence_1', 'licence_2', 'licence_3'] as const),
  ...(['master_1', 'master_2', 'doctorat_1', 'autre'] as const),
] as const;

const supplements = ({ groupe }: Pick<Maniere, 'groupe'>) =>
  groupe<FaitsSupplements>({
    echecFamilleOuSante: rarement,
    echecApresServiceCivique: rarement,
    santeLineaire: rarement,
    contratReussite: rarement,
    handicapCDAPH: rarement,
    sportifHautNiveau: rarement,
    stageObligatoire: rarement,
    anneeEchangeEtranger: rarement,
  });

const personne = ({ compte, groupe }: Maniere) => ({
  age: groupe<FaitsAge>({
    dateNaissance: naissance,
    premiereDemande: ouiNon,
    etudesInterrompues: ouiNon,
    handicapCDAPH: ouiNon,
    enfantsEleves: compte,
    serviceCiviqueMois: compte,
  }),
  diplome: groupe<FaitsDiplome>({
    premiereAnnee: ouiNon,
    baccalaureat: fc.constantFrom('obtenu', 'obtenu', 'en_cours', 'equivalence', 'aucun'),
  }),
  nationalite: groupe<FaitsNationalite>({
    groupe: fc.constantFrom('france', 'france', 'ue_eee_suisse', 'andorre', 'royaume_uni', 'autre'),
    accordDeRetrait: reclame,
    conditionUEEmploiOuParent: ouiNon,
    integration: ouiNon,
    residenceReguliereAns: compte,
    titreSejour: ouiNon,
    domicileFranceAns: compte,
    foyerFiscalFranceAns: compte,
    statutProtection: fc.constantFrom('aucun', 'refugie', 'protection_subsidiaire', 'apatride'),
  }),
  droits: groupe<FaitsDroits>({
    droitsUtilises: compte,
    droitsUtilisesLicence: compte,
    cursus: fc.constantFrom('licence', 'master', 'medecine_lineaire'),
    supplements: fc.option(supplements({ groupe }), { nil: undefined }),
    creditsValides: fc.integer({ min: 0, max: 300 }),
    passageAnneeSuperieure: ouiNon,
    situationParticuliere: ouiNon,
  }),
});

const etudes = ({ groupe }: Maniere) =>
  groupe<FaitsEtudes>({
    anneeEtude: fc.constantFrom(...ANNEES),
    niveau: rarement.map((autre) => (autre ? 'autre' : 'superieur')),
    etablissement: rarement.map((non) => (non ? 'prive_non_habilite' : 'public')),
    lieu: fc.constantFrom('france', 'france', 'france', 'conseil_europe', 'autre_pays'),
    tempsPlein: rarement.map((partiel) => !partiel),
    formationContinue: rarement,
    alternance: rarement,
    apprentissage: rarement,
    contratProfessionnalisation: rarement,
    inscritFranceTravail: rarement,
    fonctionnaireStagiaire: rarement,
    agentPublic: rarement,
    retraite: rarement,
    detenu: rarement,
    interneMedecine: rarement,
    preprofessionnalisation: rarement,
    autreBourseEtat: rarement,
    diplomePasserelle: reclame,
    miseANiveauLinguistique: reclame,
  });

const foyer = ({ compte, euros, groupe }: Maniere): fc.Arbitrary<FaitsRessources> =>
  fc.record({
    mode: fc.constant('foyer' as const),
    foyer: groupe<FaitsFoyer>({
      parents: fc.constantFrom(...PARENTS),
      rbgCouple: euros,
      rbgParentA: euros,
      rbgParentB: euros,
      etudiantAChargeDe: fc.constantFrom('A', 'B'),
      pensionParDecision: ouiNon,
      titreCAF: ouiNon,
      lettreTA: ouiNon,
      lettreTB: ouiNon,
      gardeAlternee: ouiNon,
      revenusEtranger: euros,
      pensionVersee: euros,
    }),
    autonomie: groupe<FaitsAutonomie>({
      statut: fc.constantFrom(
        'celibataire',
        'marie',
        'pacse',
        'pupille_ou_ase_18_21',
        'ancien_ase',
        'refugie',
      ),
      ressourcesMensuellesCouple: euros,
      enfantsACharge: compte,
      declarationFiscaleDistincte: ouiNon,
      orphelinDesDeuxParents: rarement,
      revenuPropreAnnuel: euros,
    }),
  });

const charges = ({ compte, distance, groupe }: Maniere): fc.Arbitrary<FaitsCharges> =>
  groupe<Detail>({
    distanceKm: distance,
    autresEnfants: compte,
    autresEnfantsSup: compte,
    enfantsAlternanceSup: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, compte),
    handicapCDAPH: ouiNon,
    etudiantAidant: ouiNon,
  }).map((detail) => ({ mode: 'detail', ...detail }) as const);

const annee = fc.constant('2025-2026' as const);

/** Any facts that a form or the API could let through, known or not, sensible or not. */
export const faitsArbitraires: fc.Arbitrary<FaitsBourse> = fc.record(
  {
    annee,
    ...personne(QUELCONQUE),
    ...reclamations(QUELCONQUE.euros),
    etudes: etudes(QUELCONQUE),
    ressources: fc.oneof(
      foyer(QUELCONQUE),
      QUELCONQUE.euros.map((revenuBrutGlobal) => ({ mode: 'total' as const, revenuBrutGlobal })),
    ),
    charges: fc.oneof(
      charges(QUELCONQUE),
      QUELCONQUE.compte.map((pointsDeCharge) => ({ mode: 'total' as const, pointsDeCharge })),
    ),
  },
  { requiredKeys: ['annee'] },
);

/** Sets right what chance contradicts: the facts that say the same thing twice. */
function accorder(faits: FaitsBourse): FaitsBourse {
  const { apprentissage, contratProfessionnalisation, anneeEtude } = faits.etudes ?? {};
  const orphelin = faits.ressources?.mode === 'foyer' && faits.ressources.autonomie?.orphelinDesDeuxParents;
  return {
    ...faits,
    etudes: { ...faits.etudes, alternance: apprentissage || contratProfessionnalisation },
    diplome: anneeEtude === 'terminale' ? { premiereAnnee: true, baccalaureat: 'en_cours' } : faits.diplome,
    ressources:
      orphelin && faits.ressources?.mode === 'foyer'
        ? { ...faits.ressources, foyer: { ...faits.ressources.foyer, parents: 'tuteur' } }
        : faits.ressources,
  };
}

/** People who told every fact, sensibly. */
export const faitsComplets: fc.Arbitrary<FaitsBourse> = fc
  .record({
    annee,
    ...personne(SENSEE),
    ...reclamations(SENSEE.euros),
    etudes: etudes(SENSEE),
    ressources: foyer(SENSEE),
    charges: charges(SENSEE),
  })
  .map(accorder);

export const baremes = fc.constantFrom(...listerBaremes());
export const revenus = fc.integer({ min: -10_000, max: 120_000 });
export const points = fc.integer({ min: 0, max: 30 });
