import { z } from 'zod';
import type { FaitsAutonomie } from '@/lib/domain/bourse';
import { compteOuZero, montantOuZero, ouiOuNon, revenu } from '../champs';

const STATUTS = [
  ...(['celibataire', 'marie', 'pacse', 'pupille_ou_ase_18_21', 'ancien_ase', 'refugie'] as const),
] as const;

export const AUTONOMIE = z
  .strictObject({
    statut: z.enum(STATUTS).default('celibataire').describe('Situation de l’étudiant'),
    ressourcesMensuellesCouple: montantOuZero('Ressources nettes du couple, en euros par mois'),
    enfantsACharge: compteOuZero('Enfants à charge fiscale de l’étudiant'),
    declarationFiscaleDistincte: ouiOuNon('Déclaration de revenus distincte de celle des parents'),
    orphelinDesDeuxParents: ouiOuNon('Orphelin de père et de mère'),
    revenuPropreAnnuel: revenu('Revenu brut global de l’étudiant ou de son couple').meta({ default: 0 }),
  })
  .describe('Cas où seules les ressources de l’étudiant comptent (AUT-1 à AUT-6)');

type Autonomie = z.output<typeof AUTONOMIE>;

/** Without this group, the applicant is single and depends on the parents: the échelon needs only resources and charges. */
const DEPENDANT = AUTONOMIE.parse({});

/** @param rbgPropre the student's own income when it is told with the household instead */
export function autonomieVersFaits(
  groupe: Autonomie | undefined,
  rbgPropre: number | undefined,
): FaitsAutonomie {
  const faits = groupe ?? DEPENDANT;
  return { ...faits, revenuPropreAnnuel: faits.revenuPropreAnnuel ?? rbgPropre ?? 0 };
}
