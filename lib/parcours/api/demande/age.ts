import { z } from 'zod';
import type { FaitsAge } from '@/lib/domain/bourse';
import { compteOuZero, jour, ouiOuNon } from '../champs';

export const AGE = z
  .strictObject({
    dateNaissance: jour('Date de naissance'),
    premiereDemande: z.boolean().default(true).describe('Première demande de bourse'),
    handicapCDAPH: ouiOuNon('Handicap reconnu par la CDAPH : aucune limite d’âge'),
    enfantsEleves: compteOuZero('Enfants élevés : la limite recule d’un an par enfant'),
    serviceCiviqueMois: compteOuZero('Mois de service civique ou de volontariat accomplis'),
    interruptionApres28Ans: ouiOuNon('Études interrompues après la limite d’âge'),
  })
  .describe('Condition d’âge (AGE-1 à AGE-5)');

export function ageVersFaits(groupe: z.output<typeof AGE> | undefined): FaitsAge | undefined {
  if (!groupe) return undefined;
  const { interruptionApres28Ans, ...reste } = groupe;
  return { ...reste, etudesInterrompues: interruptionApres28Ans };
}
