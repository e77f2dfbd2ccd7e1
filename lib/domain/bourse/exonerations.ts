import type { Bareme } from '../baremes';
import { montantCvec } from '../cvec';
import { premiereAnnee } from '../noyau/annee-universitaire';
import type { ResultatBourse } from './resultat';
import { F12214 } from './sources';

export interface Exoneration {
  readonly code: 'DROITS_INSCRIPTION' | 'CVEC' | 'REPAS_1_EURO' | 'LOGEMENT_PRIORITAIRE';
  readonly titre: string;
  /** What is saved, euros a year; `null` when it depends on the school or on use. */
  readonly montant: number | null;
  readonly comment: string;
  readonly source: string;
}

const RENTREE_REPAS = 2020;

/**
 * What follows from being a scholar, whatever the échelon, 0 included (EXO): registration fees of the public universities, CVEC,
 * priority for the housing, and the meal at 1 €. Empty unless the bourse is certain.
 */
export function exonerations(resultat: ResultatBourse, bareme: Bareme): readonly Exoneration[] {
  if (resultat.type !== 'eligible') return [];
  const cvec = montantCvec(bareme.annee);
  return [
    {
      code: 'DROITS_INSCRIPTION',
      titre: 'Droits d’inscription à l’université',
      montant: null,
      comment:
        'Vous ne les payez pas dans un établissement public. Présentez la notification à l’inscription.',
      source: F12214,
    },
    ...(cvec === null
      ? []
      : [
          {
            code: 'CVEC',
            titre: 'Contribution de vie étudiante et de campus',
            montant: cvec / 100,
            comment: 'L’exonération est automatique, mais il faut quand même obtenir l’attestation.',
            source: 'code de l’éducation, article L. 841-5',
          } as const,
        ]),
    ...(premiereAnnee(bareme.annee) < RENTREE_REPAS
      ? []
      : [
          {
            code: 'REPAS_1_EURO',
            titre: 'Repas à 1\u202f€ au restaurant universitaire',
            montant: null,
            comment: 'Le tarif s’applique en caisse, avec la carte étudiante ou Izly.',
            source: 'etudiant.gouv.fr',
          } as const,
        ]),
    {
      code: 'LOGEMENT_PRIORITAIRE',
      titre: 'Priorité pour un logement du Crous',
      montant: null,
      comment: 'Les logements sont attribués d’abord aux boursiers, selon leur situation.',
      source: F12214,
    },
  ];
}
