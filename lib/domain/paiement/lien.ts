export type EtatLien = 'actif' | 'paye' | 'refuse' | 'expire' | 'remplace' | 'annule' | 'caduc';

/**
 * Life of the link that a student gives to a third party. A link that died may still be paid by a payer who was already on
 * the bank's page; once the contribution is settled otherwise it is `caduc`, and what comes through it is given back.
 */
export const TRANSITIONS_LIEN = {
  actif: {
    payer: 'paye',
    refuser: 'refuse',
    expirer: 'expire',
    remplacer: 'remplace',
    annuler: 'annule',
    rendre_caduc: 'caduc',
  },
  paye: {},
  refuse: { payer: 'paye' },
  expire: { payer: 'paye' },
  remplace: { payer: 'paye' },
  annule: { payer: 'paye' },
  caduc: {},
} as const satisfies Record<EtatLien, Readonly<Record<string, EtatLien>>>;

export type ActionLien = 'payer' | 'refuser' | 'expirer' | 'remplacer' | 'annuler' | 'rendre_caduc';

export function suiteDeLien(etat: EtatLien, action: ActionLien): EtatLien | null {
  const possibles: Readonly<Partial<Record<string, EtatLien>>> = TRANSITIONS_LIEN[etat];
  return possibles[action] ?? null;
}

const HEURE_MS = 3_600_000;
export const DUREE_LIEN_MS = 48 * HEURE_MS;

/** When the student is reminded, before the link ends. */
export const RAPPELS = [
  { cle: '24h', avantMs: 24 * HEURE_MS },
  { cle: '2h', avantMs: 2 * HEURE_MS },
] as const;

export type Rappel = (typeof RAPPELS)[number]['cle'];

/**
 * The reminder to send now, or `null`: the closest to the end whose hour has come, unless it left already. Whoever is late
 * sends one reminder, never two at once.
 * @param expireA, maintenant milliseconds since 1970
 */
export function rappelDu(expireA: number, dernier: Rappel | null, maintenant: number): Rappel | null {
  if (maintenant >= expireA) return null;
  const venus = RAPPELS.filter(({ avantMs }) => maintenant >= expireA - avantMs);
  const cle = venus.at(-1)?.cle ?? null;
  return cle === dernier || (dernier === '2h' && cle === '24h') ? null : cle;
}

/** Why a third party refuses: the student reads the sentence. */
export const MOTIFS_DE_REFUS = {
  inconnu: 'La personne ne vous connaît pas ou n’attendait pas ce lien.',
  impossible: 'La personne ne peut pas payer.',
  doublon: 'La personne pense que la contribution est déjà payée.',
  erreur: 'Le nom ou le montant affiché lui paraît faux.',
  autre: 'La personne n’a pas précisé la raison.',
} as const;

export type MotifDeRefus = keyof typeof MOTIFS_DE_REFUS;

export const estMotifDeRefus = (texte: string): texte is MotifDeRefus =>
  Object.hasOwn(MOTIFS_DE_REFUS, texte);
