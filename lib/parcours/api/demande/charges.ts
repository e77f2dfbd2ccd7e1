import { z } from 'zod';
import type { FaitsCharges } from '@/lib/domain/bourse';
import { compte, compteOuZero, distance, ouiOuNon } from '../champs';
import { totalSeul } from '../total-ou-detail';

export const CHARGES = z
  .strictObject({
    pointsDeCharge: compte('Total des points de charge'),
    distanceKm: distance('Kilomètres entre la commune de la famille et l’établissement'),
    autresEnfants: compteOuZero('Autres enfants à charge, hors enseignement supérieur'),
    autresEnfantsSup: compteOuZero('Autres enfants à charge, dans l’enseignement supérieur'),
    handicapCDAPH: ouiOuNon('Handicap du candidat reconnu par la CDAPH'),
    etudiantAidant: ouiOuNon('Candidat aidant d’un proche handicapé'),
  })
  .meta({
    description:
      'Le total des points de charge, ou ses parts, pas les deux ; le candidat n’est jamais compté (PTS-1 à PTS-12)',
    ...totalSeul('pointsDeCharge'),
  });

export function chargesVersFaits(groupe: z.output<typeof CHARGES> | undefined): FaitsCharges | undefined {
  if (!groupe) return undefined;
  const { pointsDeCharge, ...detail } = groupe;
  return pointsDeCharge === undefined ? { mode: 'detail', ...detail } : { mode: 'total', pointsDeCharge };
}
