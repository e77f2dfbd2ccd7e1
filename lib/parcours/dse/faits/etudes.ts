import type { FaitsDiplome, FaitsDroits, FaitsEtudes } from '@/lib/domain/bourse/faits';
import type { ReponsesDse } from '../definition';
import type { Emploi } from '../vous/valeurs';

const niveauDe = ({ voeu }: ReponsesDse, rang: number) => voeu?.[rang - 1]?.niveau;

/** EXC-2 to EXC-10; every one unknown until the page is answered. */
function exclusions({ emploi }: ReponsesDse): FaitsEtudes {
  const est = (situation: Emploi) => emploi?.emplois.includes(situation);
  return {
    inscritFranceTravail: est('france_travail'),
    fonctionnaireStagiaire: est('stagiaire'),
    agentPublic: est('agent_public'),
    retraite: est('retraite'),
    detenu: est('detenu'),
    interneMedecine: est('interne'),
    preprofessionnalisation: est('preprofessionnalisation'),
    autreBourseEtat: est('autre_bourse'),
  };
}

/** EXC-1, and the continuing training of ETU-1. */
function statut(reponses: ReponsesDse, rang: number): FaitsEtudes {
  const cadre = reponses['cadre-voeu']?.[rang - 1];
  if (!cadre) return {};
  const apprentissage = cadre.statut === 'apprentissage';
  const contratProfessionnalisation = cadre.statut === 'professionnalisation';
  return {
    etablissement: cadre.secteur === 'inconnu' ? undefined : cadre.secteur,
    tempsPlein: cadre.rythme === 'plein',
    formationContinue: cadre.statut === 'formation_continue',
    alternance: apprentissage || contratProfessionnalisation,
    apprentissage,
    contratProfessionnalisation,
  };
}

export const etudesVersFaits = (reponses: ReponsesDse, rang: number): FaitsEtudes => ({
  anneeEtude: niveauDe(reponses, rang),
  niveau: niveauDe(reponses, rang) ? 'superieur' : undefined,
  lieu: reponses['lieu-voeu']?.[rang - 1]?.lieu,
  ...exclusions(reponses),
  ...statut(reponses, rang),
});

export function diplomeVersFaits(reponses: ReponsesDse, rang: number): FaitsDiplome {
  const niveau = niveauDe(reponses, rang);
  return {
    premiereAnnee: niveau === undefined || niveau === 'autre' ? undefined : niveau === 'licence_1',
    baccalaureat: reponses.baccalaureat?.bac,
  };
}

function cursusDe(niveau: ReturnType<typeof niveauDe>): FaitsDroits['cursus'] {
  if (niveau?.startsWith('licence')) return 'licence';
  return niveau?.startsWith('master') ? 'master' : undefined;
}

/** A first request has used no right: nothing else is asked of it. */
export function droitsVersFaits(reponses: ReponsesDse, rang: number): FaitsDroits {
  const cursus = cursusDe(niveauDe(reponses, rang));
  if (reponses['premiere-demande']?.premiere)
    return { cursus, droitsUtilises: 0, droitsUtilisesLicence: 0, situationParticuliere: false };
  return {
    cursus,
    droitsUtilises: reponses['bourses-recues']?.total,
    droitsUtilisesLicence: reponses['bourses-recues']?.licence,
    creditsValides: reponses.progression?.credits,
    passageAnneeSuperieure: reponses.progression?.passage,
    situationParticuliere: reponses.difficultes?.difficulte,
  };
}
