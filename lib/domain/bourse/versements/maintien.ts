import type { Constat } from '../constat';
import { demander, examiner, expliquer, ouvrirConstat } from '../constat';
import type { FaitsMaintien } from '../faits';
import type { EtatCondition, FaitManquant, Pas } from '../resultat';
import { F12214, NON_RELU } from '../sources';

export interface MaintienJuge {
  readonly etat: EtatCondition;
  readonly manquants: readonly FaitManquant[];
  readonly explication: readonly Pas[];
}

/** One of the cases of e.3: its facts, `undefined` when one is unknown, `false` when one is known not to hold. */
interface Cas {
  readonly regle: string;
  readonly libelle: string;
  /** [C]: the case is known by old texts only, the Crous looks at it. */
  readonly examen?: string;
  readonly facteurs: readonly (readonly [keyof FaitsMaintien, boolean | undefined])[];
}

const QUESTIONS: Readonly<Record<keyof FaitsMaintien, string>> = {
  etudesApresLe1erJuillet: 'La fin de votre année universitaire, avant ou après le 1er juillet',
  residenceParents: 'Le lieu où résident vos parents',
  lieuEtudes: 'Le lieu de vos études',
  francaisOuEEE: 'Votre nationalité, française ou d’un pays de l’Espace économique européen',
  pupilleEtat: 'Votre qualité éventuelle de pupille de l’État',
  orphelinDesDeuxParents: 'Le décès éventuel de vos deux parents',
  ancienAse: 'Votre suivi éventuel par l’aide sociale à l’enfance',
  refugie: 'Votre qualité éventuelle de réfugié',
  sansHebergement: 'L’impossibilité d’être hébergé pendant l’été',
};

const est = <T>(valeur: T | undefined, ...admises: readonly T[]): boolean | undefined =>
  valeur === undefined ? undefined : admises.includes(valeur);

function casPossibles(faits: FaitsMaintien): readonly Cas[] {
  const { residenceParents, lieuEtudes } = faits;
  return [
    {
      regle: 'e.3-3',
      libelle: 'Pupille de l’État',
      facteurs: [['pupilleEtat', faits.pupilleEtat]],
    },
    {
      regle: 'e.3-4',
      libelle: 'Orphelin de père et de mère',
      facteurs: [['orphelinDesDeuxParents', faits.orphelinDesDeuxParents]],
    },
    {
      regle: 'e.3-5',
      libelle: 'Ancien bénéficiaire de l’aide sociale à l’enfance, sans hébergement l’été',
      facteurs: [
        ['ancienAse', faits.ancienAse],
        ['sansHebergement', faits.sansHebergement],
      ],
    },
    {
      regle: 'e.3-1',
      libelle: 'Parents outre-mer, études en métropole ou dans une autre île',
      facteurs: [
        ['residenceParents', est(residenceParents, 'outre_mer')],
        ['lieuEtudes', est(lieuEtudes, 'metropole', 'autre_ile')],
      ],
    },
    {
      regle: 'e.3-2',
      libelle:
        'Français ou Européen dont les parents résident à l’étranger, trop loin pour rentrer chaque année',
      facteurs: [
        ['residenceParents', est(residenceParents, 'etranger_lointain')],
        ['francaisOuEEE', faits.francaisOuEEE],
      ],
    },
    {
      regle: 'e.3-5',
      libelle: 'Réfugié sans hébergement l’été',
      examen: 'Le maintien de la bourse d’un réfugié sans hébergement l’été est examiné par le Crous.',
      facteurs: [
        ['refugie', faits.refugie],
        ['sansHebergement', faits.sansHebergement],
      ],
    },
  ];
}

const tient = ({ facteurs }: Cas): boolean => facteurs.every(([, vrai]) => vrai === true);
const tombe = ({ facteurs }: Cas): boolean => facteurs.some(([, vrai]) => vrai === false);

function demanderFacteurs(cas: readonly Cas[], constat: Constat): void {
  const inconnus = cas.flatMap(({ facteurs }) =>
    facteurs.filter(([, vrai]) => vrai === undefined).map(([fait]) => fait),
  );
  for (const fait of new Set(inconnus)) demander(constat, `maintien.${fait}`, QUESTIONS[fait]);
}

function juger(faits: FaitsMaintien, constat: Constat): EtatCondition {
  const apres = faits.etudesApresLe1erJuillet;
  if (apres === false) {
    expliquer(constat, 'e.3', 'Année universitaire terminée au 1er juillet', 'non remplie', F12214);
    return 'non_remplie';
  }
  const ouverts = casPossibles(faits).filter((possible) => !tombe(possible));
  if (ouverts.length === 0) {
    expliquer(
      constat,
      'e.3',
      'Aucune des situations qui maintiennent la bourse l’été',
      'non remplie',
      F12214,
    );
    return 'non_remplie';
  }
  if (apres === undefined)
    demander(constat, 'maintien.etudesApresLe1erJuillet', QUESTIONS.etudesApresLe1erJuillet);
  const retenu = ouverts.find((cas) => tient(cas) && cas.examen === undefined);
  if (!retenu) {
    demanderFacteurs(ouverts, constat);
    for (const cas of ouverts)
      if (cas.examen && tient(cas)) examiner(constat, cas.regle, cas.examen, NON_RELU);
    return 'indeterminee';
  }
  if (apres === undefined) return 'indeterminee';
  expliquer(constat, retenu.regle, retenu.libelle, 'remplie', F12214);
  return 'remplie';
}

/**
 * Whether the bourse goes on in July and August (e.3): the year isn't over on 1 July, and one of: parents overseas and studies
 * in métropole or another island; French or EEA with parents abroad too far to go home each year; pupille de l'État; orphan
 * of both parents; formerly in care and without a home in summer. Refugees [C] are examined. Source: F12214.
 */
export function jugerMaintien(faits: FaitsMaintien): MaintienJuge {
  const constat = ouvrirConstat();
  const etat = juger(faits, constat);
  return { etat, manquants: constat.manquants, explication: constat.pas };
}
