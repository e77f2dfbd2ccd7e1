import { describe, expect, it } from 'vitest';
import type { ActeurAvance, ActionAvance, EtatAvance } from '@/lib/domain/logement/avance';
import {
  ACTION_D_AVANCE,
  actionsAvance,
  avanceOuverte,
  etatDAvance,
  rejouerAvance,
  TRANSITIONS_AVANCE,
  transitionAvance,
} from '@/lib/domain/logement/avance';
import { carte, clore, DANS, derouler, lien, OUVERTURE, parLien, payer, RENDUE, suivre } from './outillage';

const ETATS = Object.keys(TRANSITIONS_AVANCE) as EtatAvance[];
const ACTEURS: readonly ActeurAvance[] = ['etudiant', 'tiers', 'crous', 'systeme'];

/** What each actor may do, by hand. */
const OFFERT: readonly (readonly [EtatAvance, ActeurAvance, readonly ActionAvance[]])[] = [
  ...(['a_payer', 'paiement_en_cours'] as const).flatMap(
    (etat) =>
      [
        [etat, 'etudiant', ['demarrer_carte', 'creer_lien', 'fermer_voie', 'clore']],
        [etat, 'tiers', ['suivre_paiement', 'fermer_voie']],
        [etat, 'crous', ['fermer_voie']],
        [etat, 'systeme', ['suivre_paiement', 'fermer_voie', 'regler', 'clore']],
      ] as const,
  ),
  ['close', 'etudiant', ['fermer_voie', 'suivre_remboursement']],
  ['close', 'tiers', ['suivre_paiement', 'fermer_voie']],
  ['close', 'crous', ['fermer_voie', 'suivre_remboursement']],
  [
    ...(['close', 'systeme'] as const),
    ['signaler_trop_percu', 'suivre_paiement', 'fermer_voie', 'suivre_remboursement', 'regler'],
  ],
  ['reglee', 'etudiant', ['fermer_voie', 'suivre_remboursement', 'demander_remboursement']],
  ['reglee', 'tiers', ['suivre_paiement', 'fermer_voie']],
  ['reglee', 'crous', ['fermer_voie', 'suivre_remboursement', 'rendre']],
  [
    ...(['reglee', 'systeme'] as const),
    ['signaler_trop_percu', 'suivre_paiement', 'fermer_voie', 'suivre_remboursement', 'rendre'],
  ],
  ['remboursement_en_cours', 'etudiant', ['fermer_voie', 'suivre_remboursement']],
  ['remboursement_en_cours', 'tiers', ['suivre_paiement', 'fermer_voie']],
  [
    ...(['remboursement_en_cours', 'crous'] as const),
    ['fermer_voie', 'suivre_remboursement', 'refuser_remboursement', 'rembourser'],
  ],
  ['remboursee', 'etudiant', ['fermer_voie', 'suivre_remboursement']],
  ['remboursee', 'crous', ['fermer_voie', 'suivre_remboursement']],
];

describe('la table d’une avance', () => {
  it.each(OFFERT)('dans « %s », %s peut ce qui est écrit et rien d’autre', (etat, acteur, actions) => {
    expect([...actionsAvance(etat, acteur)].sort()).toEqual([...actions].sort());
  });

  it.each(ETATS)(
    'un tiers ne touche jamais à l’état « %s » autrement qu’en payant ou en refusant',
    (etat) => {
      expect(actionsAvance(etat, 'tiers')).toEqual(['suivre_paiement', 'fermer_voie']);
    },
  );

  it.each(ETATS)('personne d’autre que le Crous ne refuse un remboursement, dans « %s »', (etat) => {
    for (const acteur of ACTEURS) {
      const peut = actionsAvance(etat, acteur).includes('refuser_remboursement');
      expect(peut).toBe(acteur === 'crous' && etat === 'remboursement_en_cours');
    }
  });

  it.each(ETATS)('« %s » se gagne', (etat) => {
    expect(etatDAvance(DANS[etat]())).toBe(etat);
  });

  it('ne connaît pas ce qu’elle ne liste pas', () => {
    expect(transitionAvance('remboursee', 'demarrer_carte')).toBeNull();
    expect(transitionAvance('close', 'creer_lien')).toBeNull();
    expect(transitionAvance('a_payer', 'rendre')).toBeNull();
    expect(transitionAvance('close', 'regler')?.vers).toEqual(['reglee']);
  });

  it('nomme une action pour chaque événement, que la table connaît quelque part', () => {
    const connues = new Set(ETATS.flatMap((etat) => Object.keys(TRANSITIONS_AVANCE[etat])));
    for (const [evenement, actions] of Object.entries(ACTION_D_AVANCE)) {
      expect(actions.length, evenement).toBeGreaterThan(0);
      for (const action of actions) expect(connues, evenement).toContain(action);
    }
  });
});

describe('l’état d’une avance', () => {
  it('commence à payer', () => {
    expect(etatDAvance(avanceOuverte(OUVERTURE))).toBe('a_payer');
  });

  it.each([
    ['une carte commencée', [carte()]],
    ['un lien donné', [lien()]],
    ['quelqu’un qui paie par le lien', [lien(), parLien()]],
    ['une carte que la banque étudie', [carte(), suivre('c1', 'mettre_en_attente')]],
  ] as const)('attend la banque avec %s', (_cas, pas) => {
    expect(etatDAvance(derouler(pas).vie)).toBe('paiement_en_cours');
  });

  it.each([
    ['une carte refusée', [carte(), suivre('c1', 'refuser')]],
    ['une carte abandonnée', [carte(), suivre('c1', 'abandonner')]],
    ['un lien annulé', [lien(), { type: 'annuler_lien' }]],
    ['un lien que le tiers refuse', [lien(), { type: 'refuser_lien', lien: 'l1', motif: 'autre' }]],
  ] as const)('revient à payer après %s', (_cas, pas) => {
    expect(etatDAvance(derouler(pas).vie)).toBe('a_payer');
  });

  it('reste close quand de l’argent revient trop tard et repart', () => {
    const { vie } = derouler([carte(), [clore, RENDUE], [payer(), RENDUE]]);
    expect(etatDAvance(vie)).toBe('close');
    expect(vie.remboursements['r-c1']).toMatchObject({ motif: 'chambre_rendue', etat: 'iban_attendu' });
  });
});

describe('le journal d’une avance', () => {
  it('ne se rejoue pas sans son ouverture', () => {
    expect(rejouerAvance([])).toBeNull();
    expect(rejouerAvance([{ type: 'avance_close' }])).toBeNull();
  });

  it('redonne la vie, rang compris', () => {
    const { vie, journal } = derouler([lien(), carte(), payer()]);
    expect(rejouerAvance([OUVERTURE, ...journal])).toEqual(vie);
    expect(vie.rang).toBe(journal.length + 1);
  });
});
