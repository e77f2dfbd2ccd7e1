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

/** NAT-7 (withdrawal agreement) and NAT-8 (« Passerelle ») are not settled: they stay unknown to the engine. */
function statutProtection({ protection }: ReponsesDse): FaitsNationalite['statutProtection'] {
  const lue = protection?.protection;
  return lue === 'passerelle' || lue === 'accord_retrait' ? undefined : lue;
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
  };
}
