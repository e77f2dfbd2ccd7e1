import type { Reponse } from './matrice-des-acces';

/** Those who work, by their key in the demonstration; `etudiante`: the session of a student; `personne`: none. */
export const ROLES = [
  'nadia',
  'herve',
  'samir',
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
}

export interface LigneDAgents {
  readonly chemin: (objets: Objets) => string;
  readonly reponses: Readonly<Record<Role, Reponse>>;
  /** What those who get 200 read there, and nobody else. */
  readonly secret?: 'nom' | 'iban' | 'fichier';
}

type Zones = 'rennes' | 'comptable' | 'crous' | 'universite' | 'referents';
const MEMBRES: Readonly<Record<Zones, readonly Role[]>> = {
  rennes: ['nadia', 'herve'],
  comptable: ['herve'],
  crous: ['nadia', 'herve', 'samir'],
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
  '/instruction/virements': { chemin: () => '/instruction/virements', reponses: pour('comptable', AU_CROUS) },
  '/instruction/virements/[lot]': {
    chemin: ({ lot }) => lot,
    reponses: pour('comptable', 401, 401),
    secret: 'iban',
  },
  '/instruction/connexion': {
    chemin: () => '/instruction/connexion',
    reponses: { ...pour('referents', 200, '→ /instruction') },
  },
  '/etablissement': { chemin: () => '/etablissement', reponses: pour('referents', A_L_ECOLE) },
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
