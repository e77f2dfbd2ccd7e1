/** A fictional agent: the same in the seed, the demonstration and the browser tests. */
export interface AgentFictif {
  readonly cle: string;
  readonly prenom: string;
  readonly nom: string;
  readonly email: string;
  readonly role: 'instruction' | 'comptable' | 'national' | 'referent';
  readonly crous?: string;
  readonly uai?: string;
  readonly rangReferent?: 1 | 2;
  /** What this person does, in one French sentence. */
  readonly fonction: string;
}

export interface EtablissementFictif {
  readonly uai: string;
  readonly nom: string;
  readonly crous: string;
  readonly mereUai?: string;
}

const UNIVERSITE = '0359901X';
const INSTITUT = '0359902Y';
const ECOLE = '0699903P';

/** Numbers that no real school has, with their right letter. */
export const ETABLISSEMENTS_FICTIFS: readonly EtablissementFictif[] = [
  { uai: UNIVERSITE, nom: 'Université fictive de Rennes', crous: 'REN' },
  { uai: INSTITUT, nom: 'Institut fictif de Saint-Malo', crous: 'REN', mereUai: UNIVERSITE },
  { uai: ECOLE, nom: 'École fictive de Lyon', crous: 'LYO' },
];

export const AGENTS_FICTIFS: readonly AgentFictif[] = [
  {
    ...{ cle: 'nadia', prenom: 'Nadia', nom: 'Le Gall', email: 'nadia.le-gall@crous.invalid' },
    ...{ role: 'instruction', crous: 'REN' },
    fonction: 'Examine les demandes des étudiants de Bretagne.',
  },
  {
    ...{ cle: 'herve', prenom: 'Hervé', nom: 'Kerbrat', email: 'herve.kerbrat@crous.invalid' },
    ...{ role: 'comptable', crous: 'REN' },
    fonction: 'Examine les demandes et prépare les virements des remboursements.',
  },
  {
    ...{ cle: 'samir', prenom: 'Samir', nom: 'Haddad', email: 'samir.haddad@crous.invalid' },
    ...{ role: 'instruction', crous: 'LYO' },
    fonction: 'Examine les demandes à Lyon : celles de Rennes lui sont fermées.',
  },
  {
    ...{ cle: 'solene', prenom: 'Solène', nom: 'Marchand', email: 'solene.marchand@cnous.invalid' },
    role: 'national',
    fonction: 'Lance et publie les tours d’attribution des logements, pour tous les Crous.',
  },
  {
    ...{ cle: 'claudine', prenom: 'Claudine', nom: 'Roy', email: 'claudine.roy@universite.invalid' },
    ...{ role: 'referent', uai: UNIVERSITE, rangReferent: 1 },
    fonction: 'Première référente : dépose les listes d’inscrits de l’université et de son institut.',
  },
  {
    ...{ cle: 'yann', prenom: 'Yann', nom: 'Morvan', email: 'yann.morvan@universite.invalid' },
    ...{ role: 'referent', uai: UNIVERSITE, rangReferent: 2 },
    fonction: 'Second référent de la même université.',
  },
  {
    ...{ cle: 'ines', prenom: 'Inès', nom: 'Faure', email: 'ines.faure@ecole.invalid' },
    ...{ role: 'referent', uai: ECOLE, rangReferent: 1 },
    fonction: 'Référente d’un autre établissement : les listes de Rennes lui sont fermées.',
  },
];
