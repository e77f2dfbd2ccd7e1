import type { FaitsAge, FaitsNationalite } from '@/lib/domain/bourse/faits';
import type { ReponsesDse } from '../definition';

export const ageVersFaits = (reponses: ReponsesDse): FaitsAge => ({
  dateNaissance: reponses.identite?.dateNaissance,
  premiereDemande: reponses['premiere-demande']?.premiere,
  etudesInterrompues: reponses.interruption?.interrompues,
  handicapCDAPH: reponses.handicap?.cdaph,
  enfantsEleves: reponses['situation-familiale']?.enfants,
  serviceCiviqueMois: reponses['service-civique']?.mois,
});

/**
 * What a « Passerelle » diploma (NAT-8), or the withdrawal agreement (NAT-7) of somebody who is not British, gives the right to is
 * not settled: the protection then stays unknown to the engine.
 */
function statutProtection({ nationalite, protection }: ReponsesDse): FaitsNationalite['statutProtection'] {
  const lue = protection?.protection;
  if (lue === 'accord_retrait') return nationalite?.groupe === 'royaume_uni' ? 'aucun' : undefined;
  return lue === 'passerelle' ? undefined : lue;
}

export function nationaliteVersFaits(reponses: ReponsesDse): FaitsNationalite {
  const attaches = reponses['attaches-france'];
  return {
    groupe: reponses.nationalite?.groupe,
    conditionUEEmploiOuParent: attaches?.attaches.some((lien) => lien === 'emploi' || lien === 'parent'),
    integration: attaches?.attaches.includes('integration'),
    residenceReguliereAns: attaches?.annees,
    titreSejour: reponses.sejour?.titre,
    domicileFranceAns: reponses.sejour?.domicile,
    foyerFiscalFranceAns: reponses.sejour?.foyer,
    statutProtection: statutProtection(reponses),
    accordDeRetrait: reponses.protection?.protection === 'accord_retrait' || undefined,
  };
}
