import { describe, expect, it } from 'vitest';
import type { ActeurCvec, ActionCvec, EtatCvec, VieCvec } from '@/lib/domain/cvec';
import {
  ACTION_DE,
  actionsCvec,
  ETATS_OUVERTS,
  estOuverte,
  etatDe,
  TRANSITIONS_CVEC,
  transitionCvec,
} from '@/lib/domain/cvec';
import {
  accorder,
  avis,
  boursier,
  carte,
  demande,
  derouler,
  lien,
  parLien,
  payer,
  reclamer,
  suivre,
} from './outillage';

const ETATS = Object.keys(TRANSITIONS_CVEC) as EtatCvec[];
const ACTEURS: readonly ActeurCvec[] = ['etudiant', 'tiers', 'crous', 'systeme'];

/** What each actor may do, by hand: an open state offers every way, a settled one none. */
const OFFERT: readonly (readonly [EtatCvec, ActeurCvec, readonly ActionCvec[]])[] = [
  ...ETATS_OUVERTS.map(
    (etat) =>
      [
        etat,
        'etudiant',
        [
          'demander_exoneration',
          'emettre_avis',
          'creer_lien',
          'demarrer_carte',
          'fermer_voie',
          'changer_crous',
        ],
      ] as const,
  ),
  ...ETATS_OUVERTS.map((etat) => [etat, 'tiers', ['suivre_paiement', 'fermer_voie']] as const),
  ...ETATS_OUVERTS.map((etat) => [etat, 'crous', ['fermer_voie', 'acquitter']] as const),
  ...ETATS_OUVERTS.map((etat) => [etat, 'systeme', ['suivre_paiement', 'fermer_voie', 'acquitter']] as const),
  [
    'acquittee',
    'etudiant',
    ['fermer_voie', 'suivre_remboursement', 'demander_exoneration', 'demander_remboursement'],
  ],
  ['acquittee', 'tiers', ['suivre_paiement', 'fermer_voie']],
  [
    'acquittee',
    'crous',
    ['fermer_voie', 'suivre_remboursement', 'ouvrir_remboursement', 'retirer_exoneration'],
  ],
  [
    'acquittee',
    'systeme',
    [
      ...(['signaler_trop_percu', 'suivre_paiement', 'fermer_voie'] as const),
      ...(['suivre_remboursement', 'ouvrir_remboursement', 'proposer_retrait'] as const),
    ],
  ],
  ['remboursement_en_cours', 'etudiant', ['fermer_voie', 'suivre_remboursement', 'demander_exoneration']],
  [
    'remboursement_en_cours',
    'crous',
    ['fermer_voie', 'suivre_remboursement', 'refuser_remboursement', 'rembourser'],
  ],
  ['remboursee', 'etudiant', ['fermer_voie', 'suivre_remboursement', 'demander_exoneration']],
  [
    'remboursee',
    'systeme',
    ['signaler_trop_percu', 'suivre_paiement', 'fermer_voie', 'suivre_remboursement'],
  ],
];

describe('la table des états de la CVEC', () => {
  it.each(OFFERT)('depuis « %s », offre à « %s » exactement %j', (etat, acteur, actions) => {
    expect([...actionsCvec(etat, acteur)].sort()).toEqual([...actions].sort());
  });

  it.each(ETATS)('ne mène depuis « %s » qu’à des états connus, par des acteurs connus', (etat) => {
    for (const { vers, acteurs } of Object.values(TRANSITIONS_CVEC[etat])) {
      expect(vers.length).toBeGreaterThan(0);
      for (const suivant of vers) expect(ETATS).toContain(suivant);
      for (const acteur of acteurs) expect(ACTEURS).toContain(acteur);
    }
  });

  it.each(ETATS)('ne rouvre ce qui est acquitté que par un retrait, depuis « %s »', (etat) => {
    if (estOuverte(etat)) return;
    for (const [action, { vers }] of Object.entries(TRANSITIONS_CVEC[etat])) {
      if (action === 'retirer_exoneration') {
        expect([etat, vers.every(estOuverte)]).toEqual(['acquittee', true]);
        continue;
      }
      for (const suivant of vers) expect(estOuverte(suivant)).toBe(false);
    }
  });

  it.each([
    ['a_choisir', true],
    ['exoneration_en_instruction', true],
    ['especes_en_attente', true],
    ['tiers_en_attente', true],
    ['carte_en_cours', true],
    ['acquittee', false],
    ['remboursement_en_cours', false],
    ['remboursee', false],
  ] as const)('« %s » est ouvert : %s', (etat, ouvert) => {
    expect(estOuverte(etat)).toBe(ouvert);
  });

  it.each([
    ['acquittee', 'acquitter'],
    ['remboursee', 'acquitter'],
    ['acquittee', 'demarrer_carte'],
    ['acquittee', 'creer_lien'],
    ['acquittee', 'emettre_avis'],
    ['a_choisir', 'demander_remboursement'],
    ['a_choisir', 'rembourser'],
    ['remboursement_en_cours', 'demander_remboursement'],
    ['remboursee', 'rembourser'],
    ['remboursee', 'refuser_remboursement'],
  ] as const)('depuis « %s », « %s » est impossible', (etat, action) => {
    expect(transitionCvec(etat, action)).toBeNull();
  });

  it('donne à chaque événement une action qui existe quelque part', () => {
    const connues = new Set(Object.values(TRANSITIONS_CVEC).flatMap((actions) => Object.keys(actions)));
    for (const actions of Object.values(ACTION_DE)) {
      for (const action of actions) expect(connues).toContain(action);
    }
  });

  it('a un événement pour chaque action', () => {
    const couvertes = new Set(Object.values(ACTION_DE).flat());
    for (const actions of Object.values(TRANSITIONS_CVEC)) {
      for (const action of Object.keys(actions)) expect(couvertes).toContain(action);
    }
  });
});

/** Where each story ends. */
const HISTOIRES: readonly (readonly [string, VieCvec, EtatCvec])[] = [
  ['rien n’est commencé', derouler([]).vie, 'a_choisir'],
  ['une carte', derouler([carte()]).vie, 'carte_en_cours'],
  ['une carte abandonnée', derouler([carte(), suivre('c1', 'abandonner')]).vie, 'a_choisir'],
  [
    'une carte que la banque étudie',
    derouler([carte(), suivre('c1', 'mettre_en_attente')]).vie,
    'carte_en_cours',
  ],
  [
    'deux cartes, l’une refusée',
    derouler([carte(), carte('c2'), suivre('c1', 'refuser')]).vie,
    'carte_en_cours',
  ],
  ['un lien', derouler([lien()]).vie, 'tiers_en_attente'],
  ['un lien annulé', derouler([lien(), { type: 'annuler_lien' }]).vie, 'a_choisir'],
  ['un lien, puis une carte', derouler([lien(), carte()]).vie, 'carte_en_cours'],
  [
    'un lien, puis une carte refusée',
    derouler([lien(), carte(), suivre('c1', 'refuser')]).vie,
    'tiers_en_attente',
  ],
  [
    'un lien annulé pendant que le tiers paie',
    derouler([lien(), parLien(), { type: 'annuler_lien' }]).vie,
    'tiers_en_attente',
  ],
  ['un avis', derouler([avis()]).vie, 'especes_en_attente'],
  ['un avis, puis un lien', derouler([avis(), lien()]).vie, 'tiers_en_attente'],
  ['une demande d’exonération', derouler([demande()]).vie, 'exoneration_en_instruction'],
  ['une demande, puis un avis', derouler([demande(), avis()]).vie, 'especes_en_attente'],
  ['une carte payée', derouler([carte(), payer('c1')]).vie, 'acquittee'],
  ['une demande accordée', derouler([demande(), accorder()]).vie, 'acquittee'],
  ['un boursier', derouler([boursier()]).vie, 'acquittee'],
  ['un boursier qui avait payé', derouler([carte(), payer('c1'), boursier()]).vie, 'remboursement_en_cours'],
  ['un remboursement demandé', derouler([carte(), payer('c1'), reclamer()]).vie, 'remboursement_en_cours'],
  [
    'un remboursement refusé',
    derouler([
      carte(),
      payer('c1'),
      reclamer(),
      { type: 'refuser_remboursement', remboursement: 'r1', motif: 'hors_droit' },
    ]).vie,
    'acquittee',
  ],
  [
    'un remboursement viré',
    derouler([
      carte(),
      payer('c1'),
      boursier(),
      { type: 'donner_iban' },
      { type: 'virer', remboursement: 'r-b' },
    ]).vie,
    'remboursee',
  ],
  ['deux cartes payées', derouler([carte(), carte('c2'), payer('c1'), payer('c2')]).vie, 'acquittee'],
];

describe('l’état d’une vie', () => {
  it.each(HISTOIRES)('après %s', (_histoire, vie, etat) => {
    expect(etatDe(vie)).toBe(etat);
  });
});
