/** The contract, copied by hand: each field, a value it accepts, and the default shown (`undefined`: unknown). */
export interface ChampDuContrat {
  readonly champ: string;
  readonly valeurs: readonly unknown[];
  readonly defaut: unknown;
}

const champ = (nom: string, valeurs: readonly unknown[], defaut?: unknown): ChampDuContrat => ({
  champ: nom,
  valeurs,
  defaut,
});
const non = (nom: string): ChampDuContrat => champ(nom, [true, false], false);
const zero = (nom: string): ChampDuContrat => champ(nom, [0, 3], 0);

export const CONTRAT: Readonly<Record<string, readonly ChampDuContrat[]>> = {
  ressources: [
    champ('revenuBrutGlobal', [33_000, -1_500, 0]),
    champ('parents', ['maries', 'pacses', 'non_maries_ensemble', 'separes', 'isole', 'deces', 'tuteur']),
    champ('rbgCouple', [28_000, -3]),
    champ('rbgParentA', [15_000]),
    champ('rbgParentB', [30_000]),
    champ('etudiantAChargeDe', ['A', 'B']),
    non('pensionParDecision'),
    non('titreCAF'),
    non('lettreTA'),
    non('lettreTB'),
    non('gardeAlternee'),
    champ('pensionVersee', [0, 1_200.5], 0),
    champ('revenusEtranger', [0, 4_000, -12], 0),
    champ('rbgPropre', [0, 9_000], 0),
  ],
  autonomie: [
    champ(
      'statut',
      ['celibataire', 'marie', 'pacse', 'pupille_ou_ase_18_21', 'ancien_ase', 'refugie'],
      'celibataire',
    ),
    champ('ressourcesMensuellesCouple', [0, 1_850.25], 0),
    zero('enfantsACharge'),
    non('declarationFiscaleDistincte'),
    non('orphelinDesDeuxParents'),
    champ('revenuPropreAnnuel', [0, 12_000], 0),
  ],
  charges: [
    champ('pointsDeCharge', [0, 5, 40]),
    champ('distanceKm', [0, 120, 249.5]),
    zero('autresEnfants'),
    zero('autresEnfantsSup'),
    non('handicapCDAPH'),
    non('etudiantAidant'),
  ],
  age: [
    champ('dateNaissance', ['2006-05-04', '1984-02-29']),
    champ('premiereDemande', [true, false], true),
    non('handicapCDAPH'),
    zero('enfantsEleves'),
    zero('serviceCiviqueMois'),
    non('interruptionApres28Ans'),
  ],
  etudes: [
    champ('anneeEtude', [
      ...['terminale', 'licence_1', 'licence_2', 'licence_3', 'master_1', 'master_2'],
      ...['doctorat_1', 'doctorat_2', 'doctorat_3', 'autre'],
    ]),
    champ('niveau', ['superieur', 'autre']),
    champ('etablissement', ['public', 'prive_habilite', 'prive_non_habilite']),
    champ('tempsPlein', [true, false], true),
    ...['formationContinue', 'alternance', 'apprentissage', 'contratProfessionnalisation'].map(non),
    ...['inscritFranceTravail', 'fonctionnaireStagiaire', 'interneMedecine'].map(non),
    ...['jobEtudiant', 'serviceCivique'].map(non),
  ],
  nationalite: [
    champ('nationalite', ['FR', 'IT', 'CH', 'AD', 'GB', 'SN']),
    non('conditionUEEmploiOuParent'),
    non('integration'),
    zero('residenceReguliereAns'),
    non('titreSejour'),
    zero('domicileFranceAns'),
    zero('foyerFiscalFranceAns'),
    champ(
      'statutProtection',
      ['aucun', 'refugie', 'protection_subsidiaire', 'protection_temporaire', 'apatride'],
      'aucun',
    ),
  ],
  droits: [
    champ('droitDemande', [1, 3, 8]),
    champ('creditsValides', [0, 60]),
    champ('cursus', ['licence', 'master', 'medecine_lineaire']),
    non('passageAnneeSuperieure'),
    champ('droitsUtilisesLicence', [0, 3]),
    non('handicapCDAPH'),
    non('contratReussiteL1en2ans'),
  ],
  complements: [
    non('mentionTB'),
    zero('aidesMeriteDejaPercues'),
    zero('moisEtranger'),
    non('bourseLycee'),
    non('sortieAcademie'),
    non('sortieRegionAcademique'),
  ],
  calendrier: [
    champ('depotDSE', ['2025-04-20']),
    champ('piecesCompletes', ['2025-05-02']),
    non('changementNotable'),
    champ('dateNotification', ['2025-07-10']),
    champ('dateRecours', ['2025-08-01']),
  ],
  options: [non('maintienGrandesVacances'), non('etudesOutreMer')],
};

export const CHAMPS = Object.entries(CONTRAT).flatMap(([groupe, champs]) =>
  champs.map((c) => ({ ...c, groupe, chemin: `${groupe}.${c.champ}` })),
);
