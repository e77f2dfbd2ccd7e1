import { z } from 'zod';
import type { FaitsDroits } from '@/lib/domain/bourse';
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

type Droits = z.output<typeof DROITS>;

/** A supplementary right may be claimed: the three cases that the contract knows. */
const aUnDroitEnPlus = ({ handicapCDAPH, contratReussiteL1en2ans, cursus }: Droits): boolean =>
  handicapCDAPH || contratReussiteL1en2ans || cursus === 'medecine_lineaire';

export function droitsVersFaits(groupe: Droits | undefined): FaitsDroits | undefined {
  if (!groupe) return undefined;
  const { droitDemande, creditsValides, cursus, passageAnneeSuperieure, droitsUtilisesLicence } = groupe;
  return {
    droitsUtilises: droitDemande === undefined ? undefined : droitDemande - 1,
    droitsUtilisesLicence,
    cursus: cursus === 'medecine_lineaire' ? undefined : cursus,
    creditsValides,
    passageAnneeSuperieure,
    situationParticuliere: aUnDroitEnPlus(groupe),
  };
}
