import { z } from 'zod';
import type { FaitsDiplome, FaitsEtudes } from '@/lib/domain/bourse';
import { ouiOuNon, parmi } from '../champs';

const ANNEES = [
  ...(['terminale', 'licence_1', 'licence_2', 'licence_3', 'master_1', 'master_2'] as const),
  ...(['doctorat_1', 'doctorat_2', 'doctorat_3', 'autre'] as const),
] as const;

export const ETUDES = z
  .strictObject({
    anneeEtude: z
      .enum(ANNEES)
      .optional()
      .describe('Année demandée ; « terminale » : la première année qui suit le baccalauréat préparé'),
    niveau: parmi(['superieur', 'autre'], 'Niveau ; déduit d’une année de licence, master ou doctorat'),
    etablissement: parmi(
      ['public', 'prive_habilite', 'prive_non_habilite'],
      'Statut de l’établissement : public, ou privé habilité ou non à recevoir des boursiers',
    ),
    tempsPlein: z.boolean().default(true).describe('Études à temps plein'),
    formationContinue: ouiOuNon('Formation continue'),
    alternance: ouiOuNon('Contrat d’alternance, quel qu’il soit'),
    apprentissage: ouiOuNon('Contrat d’apprentissage'),
    contratProfessionnalisation: ouiOuNon('Contrat de professionnalisation'),
    inscritFranceTravail: ouiOuNon('Inscription à France Travail, ou aide à la formation professionnelle'),
    fonctionnaireStagiaire: ouiOuNon('Fonctionnaire stagiaire'),
    interneMedecine: ouiOuNon('Internat de médecine'),
    jobEtudiant: ouiOuNon('Emploi étudiant, sans effet sur la bourse'),
    serviceCivique: ouiOuNon('Service civique, sans effet sur la bourse'),
  })
  .describe('Conditions d’études et exclusions (ETU-1, ETU-4, EXC-1 à EXC-6)');

type Etudes = z.output<typeof ETUDES>;

/** What the contract has no field for: who sends a file of studies studies in France and is in none of these cases. */
const HORS_CONTRAT = {
  lieu: 'france',
  agentPublic: false,
  retraite: false,
  detenu: false,
  preprofessionnalisation: false,
  autreBourseEtat: false,
} as const satisfies FaitsEtudes;

function niveauDe({ niveau, anneeEtude }: Etudes): FaitsEtudes['niveau'] {
  if (niveau !== undefined || anneeEtude === undefined || anneeEtude === 'autre') return niveau;
  return 'superieur';
}

export function etudesVersFaits(groupe: Etudes | undefined): FaitsEtudes | undefined {
  if (!groupe) return undefined;
  const { jobEtudiant: _emploi, serviceCivique: _service, ...reste } = groupe;
  return { ...HORS_CONTRAT, ...reste, niveau: niveauDe(groupe) };
}

/** The contract asks nothing of the diploma: it is held, or prepared in terminale. */
export const diplomeVersFaits = (groupe: Etudes | undefined): FaitsDiplome =>
  groupe?.anneeEtude === 'terminale'
    ? { premiereAnnee: true, baccalaureat: 'en_cours' }
    : { baccalaureat: 'obtenu' };
