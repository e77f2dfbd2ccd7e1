import { z } from 'zod';
import { AUCUN_SUPPLEMENT, type FaitsDroits } from '@/lib/domain/bourse';
import { compte, ouiOuNon, parmi } from '../champs';

export const DROITS = z
  .strictObject({
    droitDemande: z.int().min(1).optional().describe('Rang du droit demandé : 1 pour une première bourse'),
    creditsValides: compte('Crédits ECTS validés'),
    cursus: parmi(['licence', 'master', 'medecine_lineaire'], 'Cursus de l’année demandée'),
    passageAnneeSuperieure: ouiOuNon('Passage en année supérieure'),
    droitsUtilisesLicence: compte('Droits utilisés en licence'),
    handicapCDAPH: ouiOuNon('Handicap reconnu par la CDAPH : droits supplémentaires'),
    contratReussiteL1en2ans: ouiOuNon('Contrat de réussite pédagogique : première année en deux ans'),
  })
  .describe('Droits et progression (DRO-1 à DRO-3, DRS-3 à DRS-5)');

export function droitsVersFaits(groupe: z.output<typeof DROITS> | undefined): FaitsDroits | undefined {
  if (!groupe) return undefined;
  const { droitDemande, handicapCDAPH, contratReussiteL1en2ans, ...reste } = groupe;
  return {
    ...reste,
    droitsUtilises: droitDemande === undefined ? undefined : droitDemande - 1,
    // The contract knows three of the supplementary rights: the others are not claimed.
    supplements: {
      ...AUCUN_SUPPLEMENT,
      santeLineaire: groupe.cursus === 'medecine_lineaire',
      contratReussite: contratReussiteL1en2ans,
      handicapCDAPH,
    },
  };
}
