import type { FaitsDiplome, FaitsEtudes } from '@/lib/domain/bourse/faits';
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
  // NAT-8. Claimed: absent, it is not one.
  diplomePasserelle: reponses.protection?.protection === 'passerelle' || undefined,
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
