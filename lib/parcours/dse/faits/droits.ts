import { AUCUN_SUPPLEMENT } from '@/lib/domain/bourse';
import type { FaitsDroits, FaitsSupplements } from '@/lib/domain/bourse/faits';
import type { ReponsesDse } from '../definition';
import type { Supplement } from '../vous/valeurs';

const FAITS = {
  famille_sante: 'echecFamilleOuSante',
  service_civique: 'echecApresServiceCivique',
  sante_lineaire: 'santeLineaire',
  contrat_reussite: 'contratReussite',
  handicap: 'handicapCDAPH',
  sportif: 'sportifHautNiveau',
  stage: 'stageObligatoire',
  echange: 'anneeEchangeEtranger',
} as const satisfies Record<Supplement, keyof FaitsSupplements>;

/**
 * DRS-1 to DRS-8. The CDAPH has a page of its own, and opens its rights (DRS-5) whether or not they are claimed here: nobody loses
 * a year for a box left unticked. Unknown as long as the pages are not answered.
 */
function supplements({ difficultes, supplements: lus, handicap }: ReponsesDse): FaitsSupplements | undefined {
  const cdaph = handicap?.cdaph;
  if (difficultes?.difficulte === false)
    return cdaph ? { ...AUCUN_SUPPLEMENT, handicapCDAPH: true } : undefined;
  if (!difficultes || !lus) return undefined;
  const reclames = Object.fromEntries(lus.cas.map((cas) => [FAITS[cas], true]));
  return { ...AUCUN_SUPPLEMENT, ...reclames, handicapCDAPH: cdaph };
}

function cursusDe(niveau: string | undefined): FaitsDroits['cursus'] {
  if (niveau?.startsWith('licence')) return 'licence';
  return niveau?.startsWith('master') ? 'master' : undefined;
}

/** A first request has used no right: nothing else is asked of it. */
export function droitsVersFaits(reponses: ReponsesDse, rang: number): FaitsDroits {
  const cursus = cursusDe(reponses.voeu?.[rang - 1]?.niveau);
  if (reponses['premiere-demande']?.premiere)
    return { cursus, droitsUtilises: 0, droitsUtilisesLicence: 0, situationParticuliere: false };
  return {
    cursus,
    droitsUtilises: reponses['bourses-recues']?.total,
    droitsUtilisesLicence: reponses['bourses-recues']?.licence,
    creditsValides: reponses.progression?.credits,
    passageAnneeSuperieure: reponses.progression?.passage,
    situationParticuliere: reponses.difficultes?.difficulte,
    supplements: supplements(reponses),
  };
}
