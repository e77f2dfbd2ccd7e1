import type { Reponse } from './matrice-des-acces';

/** Those who work, by their key in the demonstration; `etudiante`: the session of a student; `personne`: none. */
export const ROLES = [
  'nadia',
  'herve',
  'samir',
  'solene',
  'claudine',
  'yann',
  'ines',
  'etudiante',
  'personne',
] as const;
export type Role = (typeof ROLES)[number];

/** What a request of Rennes, its document, its transfer file and a list of Claudine's are called. */
export interface Objets {
  readonly demande: string;
  readonly piece: string;
  readonly lot: string;
  readonly liste: string;
  /** A request of access to an institution of Rennes, and one of its referents. */
  readonly acces: string;
  readonly referent: string;
}

export interface LigneDAgents {
  readonly chemin: (objets: Objets) => string;
  readonly reponses: Readonly<Record<Role, Reponse>>;
  /** What those who get 200 read there, and nobody else. */
  readonly secret?: 'nom' | 'iban' | 'fichier' | 'demandeuse' | 'referent';
}

type Zones = 'rennes' | 'comptable' | 'crous' | 'national' | 'universite' | 'referents';
const MEMBRES: Readonly<Record<Zones, readonly Role[]>> = {
  rennes: ['nadia', 'herve', 'solene'],
  comptable: ['herve'],
  crous: ['nadia', 'herve', 'samir', 'solene'],
  national: ['solene'],
  universite: ['claudine', 'yann'],
  referents: ['claudine', 'yann', 'ines'],
};
const DEHORS: readonly Role[] = ['etudiante', 'personne'];

/** 200 for a zone; the sign-in (or 401) for who is not signed in as an agent; « not there » for every other role. */
function pour(zone: Zones, dehors: Reponse, autreRole: Reponse = 404): Readonly<Record<Role, Reponse>> {
  const reponse = (role: Role): Reponse => {
    if (MEMBRES[zone].includes(role)) return 200;
    return DEHORS.includes(role) ? dehors : autreRole;
  };
  return Object.fromEntries(ROLES.map((role) => [role, reponse(role)])) as Record<Role, Reponse>;
}

const AU_CROUS = '→ /instruction/connexion';
const DEMANDER = '→ /etablissement/demander-un-acces';
const A_L_ECOLE = '→ /etablissement/connexion';
/** Of another Crous, or of another institution: the file is not there. Of another trade: the door is shut. */
const sansDroit = (base: Readonly<Record<Role, Reponse>>, roles: readonly Role[]) => ({
  ...base,
  ...Object.fromEntries(roles.map((role) => [role, 401])),
});

export const MATRICE_DES_AGENTS: Readonly<Record<string, LigneDAgents>> = {
  '/instruction': { chemin: () => '/instruction', reponses: pour('crous', AU_CROUS) },
  '/instruction/[demande]': {
    chemin: ({ demande }) => demande,
    reponses: pour('rennes', AU_CROUS),
    secret: 'nom',
  },
  '/instruction/pieces/[piece]': {
    chemin: ({ piece }) => piece,
    reponses: sansDroit(pour('rennes', 401), MEMBRES.referents),
    secret: 'fichier',
  },
  '/instruction/referents': { chemin: () => '/instruction/referents', reponses: pour('crous', AU_CROUS) },
  '/instruction/referents/[demande]': {
    chemin: ({ acces }) => acces,
    reponses: pour('rennes', AU_CROUS),
    secret: 'demandeuse',
  },
  '/instruction/referents/[demande]/document': {
    chemin: ({ acces }) => `${acces}/document`,
    reponses: sansDroit(pour('rennes', 401), MEMBRES.referents),
    secret: 'fichier',
  },
  '/instruction/referents/retirer/[referent]': {
    chemin: ({ referent }) => referent,
    reponses: pour('rennes', AU_CROUS),
    secret: 'referent',
  },
  '/instruction/virements': { chemin: () => '/instruction/virements', reponses: pour('comptable', AU_CROUS) },
  '/instruction/virements/comptes/[remboursement]': {
    chemin: ({ demande }) => `/instruction/virements/comptes/${demande.split('/').at(-1)}`,
    reponses: { ...pour('comptable', AU_CROUS), herve: 404 },
  },
  '/instruction/virements/[lot]': {
    chemin: ({ lot }) => lot,
    reponses: pour('comptable', 401, 401),
    secret: 'iban',
  },
  '/instruction/cles': { chemin: () => '/instruction/cles', reponses: pour('crous', AU_CROUS) },
  '/instruction/cles/[sejour]': {
    chemin: () => '/instruction/cles/00000000-0000-7000-8000-000000000000',
    reponses: { ...pour('crous', AU_CROUS), nadia: 404, herve: 404, samir: 404, solene: 404 },
  },
  '/instruction/logement': { chemin: () => '/instruction/logement', reponses: pour('national', AU_CROUS) },
  '/instruction/logement/fenetres': {
    chemin: () => '/instruction/logement/fenetres',
    reponses: pour('crous', AU_CROUS),
  },
  '/instruction/logement/tours/[annee]/[numero]/tour.csv': {
    chemin: () => '/instruction/logement/tours/2022-2023/1/tour.csv',
    reponses: { ...pour('national', 401, 401), solene: 404 },
  },
  '/instruction/connexion': {
    chemin: () => '/instruction/connexion',
    reponses: { ...pour('referents', 200, '→ /instruction') },
  },
  '/etablissement': { chemin: () => '/etablissement', reponses: pour('referents', A_L_ECOLE) },
  '/etablissement/demander-un-acces': {
    chemin: () => '/etablissement/demander-un-acces',
    reponses: pour('crous', 200, '→ /etablissement'),
  },
  '/etablissement/demander-un-acces/recue': {
    chemin: () => '/etablissement/demander-un-acces/recue',
    reponses: pour('crous', 200, '→ /etablissement'),
  },
  '/etablissement/demander-un-acces/verifier': {
    chemin: () => '/etablissement/demander-un-acces/verifier',
    reponses: {
      ...pour('referents', DEMANDER, DEMANDER),
      ...{ claudine: '→ /etablissement', yann: '→ /etablissement', ines: '→ /etablissement' },
    },
  },
  '/etablissement/quitter': {
    chemin: () => '/etablissement/quitter',
    reponses: pour('referents', A_L_ECOLE),
  },
  '/etablissement/logements': {
    chemin: () => '/etablissement/logements',
    reponses: pour('referents', A_L_ECOLE),
  },
  '/etablissement/logements/[contingent]': {
    chemin: () => '/etablissement/logements/00000000-0000-4000-8000-000000000000',
    reponses: { ...pour('referents', A_L_ECOLE), claudine: 404, yann: 404, ines: 404 },
  },
  '/etablissement/listes/[liste]': {
    chemin: ({ liste }) => liste,
    reponses: pour('universite', A_L_ECOLE),
    secret: 'nom',
  },
  '/etablissement/listes/[liste]/resultat.csv': {
    chemin: ({ liste }) => `${liste}/resultat.csv`,
    reponses: sansDroit(pour('universite', 401), MEMBRES.crous),
    secret: 'nom',
  },
  '/etablissement/connexion': {
    chemin: () => '/etablissement/connexion',
    reponses: { ...pour('crous', 200, '→ /etablissement') },
  },
};
