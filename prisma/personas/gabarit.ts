import type { Saisie } from '@/lib/parcours/moteur/types';
import type { Persona } from './types';

/** Order of the form, for the keys without their rank. */
const ORDRE = [
  ...['aides', 'logement', 'identite', 'nationalite', 'attaches-france', 'protection', 'sejour'],
  ...['situation-familiale', 'declaration-impots', 'ressources-couple', 'enfance', 'emploi'],
  ...['premiere-demande', 'bourses-recues', 'progression', 'difficultes', 'supplements'],
  ...['interruption', 'service-civique'],
  ...['annee-precedente', 'baccalaureat', 'nombre-voeux'],
  ...['voeu-1', 'lieu-voeu-1', 'cadre-voeu-1', 'voeu-2', 'lieu-voeu-2', 'cadre-voeu-2'],
  ...['handicap', 'aidant', 'parents', 'separation', 'parent-isole', 'lettre-t-autre', 'pension-isole'],
  ...['nouveau-couple', 'avis-couple', 'avis-parent', 'avis-autre-parent', 'avis-etudiant'],
  ...['revenus-etranger', 'pension-versee', 'baisse-revenus', 'changement', 'nombre-enfants'],
  ...['enfant-1', 'enfant-2', 'enfant-3', 'enfant-4'],
  ...['domicile', 'distance-1', 'distance-2', 'grandes-vacances', 'compte'],
];

type Identite = Pick<Persona, 'cle' | 'prenom' | 'nom' | 'dateNaissance' | 'ine' | 'situation' | 'attendu'>;

interface Dossier {
  /** Where the family lives and where wish 1 is studied: « Rennes 35000 ». */
  readonly domicile: string;
  readonly etudes: string;
  /** Revenu brut global of the parents' common notice, as typed; absent when another notice counts. */
  readonly rbg?: string;
  /** What differs from the ordinary dossier; `null` for a question that is not asked. */
  readonly reponses?: Readonly<Record<string, Saisie | null>>;
}

export const publicPlein: Saisie = { secteur: 'public', rythme: 'plein', statut: 'etudiant' };

/** A French bachelor of married parents, no brother or sister, who asks for a first bourse in licence 1. */
function ordinaire({ prenom, nom, dateNaissance, ine }: Identite, { domicile, etudes, rbg }: Dossier) {
  const [annee = '', mois = '', jour = ''] = dateNaissance.split('-');
  const [ville = ''] = etudes.split(' ');
  const saisies: Record<string, Saisie | null> = {
    aides: { demandes: ['bourse'] },
    identite: { prenom, nom, dateNaissance: `${jour}/${mois}/${annee}`, ine: ine ?? '' },
    nationalite: { groupe: 'france' },
    'situation-familiale': { statut: 'celibataire', enfants: '0' },
    enfance: { enfance: 'aucune' },
    emploi: { emplois: ['aucune'] },
    'premiere-demande': { premiere: 'oui' },
    'annee-precedente': { annee: 'terminale' },
    baccalaureat: { bac: 'obtenu' },
    'nombre-voeux': { nombre: '1' },
    'voeu-1': { etablissement: `Université de ${ville}`, formation: 'Licence de droit', niveau: 'licence_1' },
    'lieu-voeu-1': { lieu: 'france', commune: etudes },
    'cadre-voeu-1': publicPlein,
    handicap: { cdaph: 'non' },
    aidant: { aidant: 'non' },
    parents: { situation: 'maries' },
    'avis-couple': rbg === undefined ? null : { rbg },
    'revenus-etranger': { existe: 'non' },
    'pension-versee': { existe: 'non' },
    'baisse-revenus': { baisse: 'non' },
    'nombre-enfants': { nombre: '0' },
    domicile: { lieu: 'france', commune: domicile },
    'distance-1': { juste: 'oui' },
    compte: { titulaire: `${nom.toUpperCase()} ${prenom}`, iban: 'FR76 3000 6000 0112 3456 7890 189' },
  };
  return saisies;
}

const sansAccents = (texte: string): string =>
  texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[ ']/g, '-');

/** A persona from its identity and what makes its dossier unlike the ordinary one. */
export function persona(identite: Identite, dossier: Dossier): Persona {
  const toutes = { ...ordinaire(identite, dossier), ...dossier.reponses };
  const saisies: Record<string, Saisie> = {};
  for (const cle of ORDRE) {
    const saisie = toutes[cle];
    if (saisie) saisies[cle] = saisie;
  }
  const email = `${sansAccents(identite.prenom)}.${sansAccents(identite.nom)}@exemple.fr`;
  return { ...identite, email, saisies };
}
