import type { Bareme, DroitSupplementaire } from '../../baremes';
import type { Constat } from '../constat';
import { demander, examiner, expliquer } from '../constat';
import type { FaitsDroits, FaitsSupplements } from '../faits';
import { compter } from '../format';
import { LESCROUS, NON_RELU, PAGE_DROITS } from '../sources';

type Regle = DroitSupplementaire['regle'];

interface Supplement {
  readonly fait: keyof FaitsSupplements;
  readonly libelle: string;
  /** Whole sentence, when the Crous must look at it. */
  readonly examen: string;
  readonly source: string;
}

const SUPPLEMENTS: Readonly<Record<Regle, Supplement>> = {
  'DRS-1': {
    fait: 'echecFamilleOuSante',
    libelle: 'Échec dû à des difficultés familiales ou de santé',
    examen:
      'Après des difficultés familiales ou de santé, le Crous examine l’avis des services médicaux et sociaux.',
    source: PAGE_DROITS,
  },
  'DRS-2': {
    fait: 'echecApresServiceCivique',
    libelle: 'Année non validée après un service civique ou un volontariat',
    examen: 'Le Crous examine le droit ouvert par votre service civique ou volontariat.',
    source: PAGE_DROITS,
  },
  'DRS-3': {
    fait: 'santeLineaire',
    libelle: 'Médecine, odontologie ou pharmacie en parcours linéaire',
    examen: 'Le Crous examine le droit ouvert par votre parcours de santé.',
    source: PAGE_DROITS,
  },
  'DRS-4': {
    fait: 'contratReussite',
    libelle: 'Contrat de réussite pédagogique, première année de licence en deux ans',
    examen: 'Le Crous examine le droit ouvert par votre contrat de réussite pédagogique.',
    source: PAGE_DROITS,
  },
  'DRS-5': {
    fait: 'handicapCDAPH',
    libelle: 'Handicap reconnu par la CDAPH',
    examen: 'Le Crous examine les droits ouverts par la reconnaissance de votre handicap.',
    source: `${PAGE_DROITS}\u202f; ${LESCROUS}`,
  },
  'DRS-6': {
    fait: 'sportifHautNiveau',
    libelle: 'Sportif de haut niveau',
    examen: 'Les droits d’un sportif de haut niveau sont examinés par le Crous.',
    source: NON_RELU,
  },
  'DRS-7': {
    fait: 'stageObligatoire',
    libelle: 'Stage obligatoire intégré à la formation',
    examen: 'Le droit ouvert par un stage obligatoire intégré à la formation est examiné par le Crous.',
    source: 'CAA Nancy, 28 février 2023, n°\u00a021NC00782',
  },
  'DRS-8': {
    fait: 'anneeEchangeEtranger',
    libelle: 'Année d’études à l’étranger dans un programme d’échange',
    examen: 'Le droit ouvert par une année d’échange à l’étranger est examiné par le Crous.',
    source: NON_RELU,
  },
};

/** Claimed, not claimed, or unknown. The cursus of linear medicine tells DRS-3 by itself. */
function reclame(regle: Regle, droits: FaitsDroits | undefined): boolean | undefined {
  if (regle === 'DRS-3' && droits?.cursus === 'medecine_lineaire') return true;
  return droits?.supplements?.[SUPPLEMENTS[regle].fait];
}

const reclameRien = (droits: FaitsDroits): boolean =>
  droits.supplements === undefined && droits.cursus !== 'medecine_lineaire';

/** Supplementary rights that the facts open by themselves (DRS-2 to DRS-5), a count. */
export function droitsSupplementaires(droits: FaitsDroits | undefined, bareme: Bareme): number {
  if (!droits || reclameRien(droits)) return 0;
  let total = 0;
  for (const { regle, droits: nombre, regime } of bareme.regles.droitsSupplementaires)
    if (regime === 'admis' && reclame(regle, droits)) total += nombre;
  return total;
}

/** Writes down each supplementary right that decides by itself. */
export function expliquerSupplements(droits: FaitsDroits, bareme: Bareme, constat: Constat): void {
  if (reclameRien(droits)) return;
  for (const { regle, droits: nombre, regime } of bareme.regles.droitsSupplementaires) {
    if (regime !== 'admis' || !reclame(regle, droits)) continue;
    const { libelle, source } = SUPPLEMENTS[regle];
    expliquer(constat, regle, libelle, `${compter(nombre, 'droit')} de plus`, source, { droits: nombre });
  }
}

/**
 * Sends to the Crous every supplementary right claimed that could still rescue a refusal; asks for those not known.
 * @param progression the credits are short: then even a right that decides by itself must be looked at, since no text
 * we read says that it replaces credits
 * @returns whether something was noted; `false`: nothing is claimed, the refusal stands
 */
export function secourir(
  droits: FaitsDroits,
  progression: boolean,
  bareme: Bareme,
  constat: Constat,
): boolean {
  const avant = constat.manquants.length;
  for (const { regle, regime } of bareme.regles.droitsSupplementaires) {
    const { fait, libelle, examen, source } = SUPPLEMENTS[regle];
    const claim = reclame(regle, droits);
    if (claim === undefined) demander(constat, `droits.supplements.${fait}`, libelle);
    else if (claim && (regime === 'examen' || progression)) examiner(constat, regle, examen, source);
  }
  return constat.manquants.length > avant;
}

/** Every supplementary right known not to be claimed: what a form means by « aucune de ces situations ». */
export const AUCUN_SUPPLEMENT = {
  echecFamilleOuSante: false,
  echecApresServiceCivique: false,
  santeLineaire: false,
  contratReussite: false,
  handicapCDAPH: false,
  sportifHautNiveau: false,
  stageObligatoire: false,
  anneeEchangeEtranger: false,
} as const satisfies FaitsSupplements;
