import type { Bareme } from '@/lib/domain/baremes';
import type { FaitsBourse, FaitsDroits } from '@/lib/domain/bourse';
import { ressourcesSelonLaLoi } from './seconde-lecture-ressources';

/**
 * A second reading of the law, written from the corpus and without any of the engine's code: for people who told everything, it says
 * which motives refuse, which rules send to the Crous, and the figures. Slow, and plain.
 */
export interface SecondeLecture {
  readonly motifs: ReadonlySet<string>;
  readonly examens: ReadonlySet<string>;
  readonly points: number;
  /** Total to compare with the ceilings; `null` while an examination must choose the household. */
  readonly revenu: number | null;
}

interface Notes {
  readonly motifs: Set<string>;
  readonly examens: Set<string>;
}

const jours = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

function age({ age: faits }: FaitsBourse, annee: string, { motifs }: Notes): void {
  if (!faits?.dateNaissance || faits.handicapCDAPH) return;
  if (faits.premiereDemande === false && faits.etudesInterrompues === false) return;
  const naissance = new Date(`${faits.dateNaissance}T00:00:00Z`);
  const mois = 12 * 28 + 12 * (faits.enfantsEleves ?? 0) + (faits.serviceCiviqueMois ?? 0);
  naissance.setUTCMonth(naissance.getUTCMonth() + mois);
  if (naissance.getTime() / 86_400_000 <= jours(`${annee.slice(0, 4)}-09-01`)) motifs.add('AGE');
}

function diplome({ diplome: faits }: FaitsBourse, { motifs, examens }: Notes): void {
  if (faits?.baccalaureat === 'obtenu' || faits?.baccalaureat === 'equivalence') return;
  if (!faits?.premiereAnnee) examens.add('DIP-2');
  else if (faits.baccalaureat === 'aucun') motifs.add('DIPLOME');
}

function etudes(
  { etudes: faits, autresAides }: FaitsBourse,
  annee: string,
  { motifs, examens }: Notes,
): void {
  if (!faits) return;
  if (faits.niveau === 'autre' || faits.etablissement === 'prive_non_habilite')
    motifs.add('FORMATION_NON_HABILITEE');
  if (faits.lieu === 'autre_pays') motifs.add('FORMATION_NON_HABILITEE');
  if (faits.lieu === 'conseil_europe') examens.add('ETU-2');
  if (faits.anneeEtude?.startsWith('doctorat')) examens.add('ETU-4');
  if (faits.miseANiveauLinguistique) examens.add('EXC-8');
  if (faits.diplomePasserelle && annee < '2019') motifs.add('FORMATION_NON_HABILITEE');
  if (!faits.tempsPlein || faits.formationContinue || faits.retraite || faits.detenu)
    motifs.add('FORMATION_INITIALE');
  if (faits.alternance || faits.apprentissage || faits.contratProfessionnalisation) motifs.add('ALTERNANCE');
  if (faits.inscritFranceTravail) motifs.add('FRANCE_TRAVAIL');
  if (faits.fonctionnaireStagiaire || faits.agentPublic) motifs.add('AGENT_PUBLIC');
  if (faits.interneMedecine) motifs.add('INTERNAT');
  if (faits.preprofessionnalisation || faits.autreBourseEtat) motifs.add('CUMUL_INTERDIT');
  if (autresAides?.includes('asaa')) motifs.add('CUMUL_INTERDIT');
  if (autresAides?.includes('aed_mi_temps')) examens.add('k');
}

function nationalite({ nationalite: faits }: FaitsBourse, annee: string, { motifs, examens }: Notes): void {
  if (!faits || faits.groupe === 'france' || faits.groupe === 'andorre') return;
  const europeen = faits.groupe === 'ue_eee_suisse' || (faits.groupe === 'royaume_uni' && annee < '2021');
  if (europeen) {
    const lien =
      faits.conditionUEEmploiOuParent || faits.integration || (faits.residenceReguliereAns ?? 0) >= 5;
    if (!lien) motifs.add('NATIONALITE');
    return;
  }
  if (faits.statutProtection !== 'aucun') return;
  const refus: string[] = [];
  if (!faits.titreSejour) refus.push('NATIONALITE');
  if ((faits.domicileFranceAns ?? 0) < 2) refus.push('SEJOUR_2_ANS');
  if ((faits.foyerFiscalFranceAns ?? 0) < 2) refus.push('FOYER_FISCAL_FRANCE');
  if (refus.length > 0 && faits.groupe === 'royaume_uni' && faits.accordDeRetrait) examens.add('NAT-7');
  else for (const motif of refus) motifs.add(motif);
}

/** f.4: what each situation adds, or `examen` when the Crous judges it. */
const SUPPLEMENTS = {
  echecFamilleOuSante: ['DRS-1', 'examen'],
  echecApresServiceCivique: ['DRS-2', 1],
  santeLineaire: ['DRS-3', 1],
  contratReussite: ['DRS-4', 1],
  handicapCDAPH: ['DRS-5', 3],
  sportifHautNiveau: ['DRS-6', 'examen'],
  stageObligatoire: ['DRS-7', 'examen'],
  anneeEchangeEtranger: ['DRS-8', 'examen'],
} as const;

function reclames(droits: FaitsDroits): readonly (readonly [string, number | 'examen'])[] {
  return Object.entries(SUPPLEMENTS).flatMap(([fait, effet]) => {
    const parLeCursus = fait === 'santeLineaire' && droits.cursus === 'medecine_lineaire';
    return parLeCursus || Reflect.get(droits.supplements ?? {}, fait) === true ? [effet] : [];
  });
}

const exiges = (droit: number): number => (droit >= 6 ? 180 : droit >= 4 ? 120 : droit >= 3 ? 60 : 0);

function droits({ droits: faits }: FaitsBourse, { motifs, examens }: Notes): void {
  if (!faits) return;
  const utilises = faits.droitsUtilises ?? 0;
  const effets = reclames(faits);
  const enPlus = effets.reduce((total, [, effet]) => total + (effet === 'examen' ? 0 : effet), 0);
  const total = utilises >= 7 + enPlus;
  const licence =
    faits.cursus === 'licence' && utilises >= 5 + enPlus && (faits.droitsUtilisesLicence ?? 0) >= 5 + enPlus;
  const manque = (faits.creditsValides ?? 0) < exiges(utilises + 1) && !faits.passageAnneeSuperieure;
  if (!total && !licence && !manque) return;
  const motif = total || licence ? 'DROITS_EPUISES' : 'PROGRESSION';
  const recours = effets.filter(([, effet]) => effet === 'examen' || motif === 'PROGRESSION');
  if (faits.supplements) for (const [regle] of recours) examens.add(regle);
  else if (faits.situationParticuliere) examens.add('DRS');
  if (faits.supplements ? recours.length === 0 : !faits.situationParticuliere) motifs.add(motif);
}

function points({ charges }: FaitsBourse, annee: string): number {
  if (charges?.mode !== 'detail') throw new Error('seconde lecture : charges détaillées seulement');
  const km = charges.distanceKm ?? 0;
  const loin = annee < '2022' ? 2 : km >= 13_000 ? 4 : km >= 3_500 ? 3 : 2;
  const distance = km >= 250 ? loin : km >= 30 ? 1 : 0;
  const enfants = 2 * (charges.autresEnfants ?? 0) + 4 * (charges.autresEnfantsSup ?? 0);
  const alternants = 4 * (charges.enfantsAlternanceSup ?? 0);
  const situations = (charges.handicapCDAPH ? 4 : 0) + (charges.etudiantAidant ? 4 : 0);
  return distance + enfants + alternants + (annee < '2023' ? 0 : situations);
}

/** Highest échelon whose ceiling isn't passed. */
export function echelonSelonLaLoi(bareme: Bareme, revenu: number, charge: number): string | null {
  const ligne = bareme.plafonds[Math.min(charge, 17)] ?? [];
  const ouverts = bareme.echelons.filter(
    (_, colonne) => revenu <= (ligne[colonne] ?? Number.NEGATIVE_INFINITY),
  );
  return ouverts.at(-1) ?? null;
}

/** Reads the law of a year for a person who told everything. */
export function lireLaLoi(faits: FaitsBourse, bareme: Bareme): SecondeLecture {
  const notes: Notes = { motifs: new Set(), examens: new Set() };
  const { annee } = bareme;
  age(faits, annee, notes);
  diplome(faits, notes);
  etudes(faits, annee, notes);
  nationalite(faits, annee, notes);
  droits(faits, notes);
  const charge = points(faits, annee);
  const { revenu, certain } = ressourcesSelonLaLoi(faits, charge, bareme, notes.examens);
  if (certain && revenu !== null && echelonSelonLaLoi(bareme, revenu, charge) === null)
    notes.motifs.add('HORS_BAREME');
  return { ...notes, points: charge, revenu };
}
