import { describe, expect, it } from 'vitest';
import { remboursementDe, suiteDeRemboursement, TRANSITIONS_REMBOURSEMENT } from '@/lib/domain/cvec';
import { boursier, CONTEXTE, carte, derouler, payer, reclamer, repondre, tirages, vierge } from './outillage';

const payee = () => derouler([carte(), payer('c1')]).vie;

describe('le compte à créditer', () => {
  it('ne se demande pas quand rien n’est dû', () => {
    expect(repondre(payee(), { type: 'donner_iban' })).toBe('rien_a_rembourser');
  });

  it('sert à tout ce qui attend', () => {
    const { vie } = derouler([
      ...[carte('a'), carte('b'), carte('c'), payer('a'), payer('b'), payer('c')],
      { type: 'donner_iban' },
    ]);
    expect(Object.values(vie.remboursements).map(({ etat }) => etat)).toEqual(['a_virer', 'a_virer']);
    expect(vie.iban).toBe(true);
  });

  it('est redemandé quand le virement revient', () => {
    const { vie } = derouler([
      ...[carte(), payer('c1'), boursier('r1')],
      { type: 'donner_iban' },
      { type: 'rejeter_virement', remboursement: 'r1' },
    ]);
    expect(remboursementDe(vie, 'c1')?.etat).toBe('iban_attendu');
    expect(vie.iban).toBe(false);
    expect(repondre(vie, { type: 'donner_iban' })).toEqual(['iban_recu']);
  });
});

describe('le virement', () => {
  it('ne part qu’une fois', () => {
    const { vie } = derouler([
      ...[carte(), payer('c1'), boursier('r1')],
      { type: 'donner_iban' },
      { type: 'virer', remboursement: 'r1' },
    ]);
    expect(repondre(vie, { type: 'virer', remboursement: 'r1' })).toBe('sans_effet');
    expect(repondre(vie, { type: 'rejeter_virement', remboursement: 'r1' })).toBe('sans_effet');
  });

  it('ne part pas sans compte, ni sans accord, ni pour un inconnu', () => {
    const sansCompte = derouler([carte(), payer('c1'), boursier('r1')]).vie;
    expect(repondre(sansCompte, { type: 'virer', remboursement: 'r1' })).toBe('sans_effet');
    const sansAccord = derouler([reclamer(), { type: 'donner_iban' }], CONTEXTE, payee()).vie;
    expect(repondre(sansAccord, { type: 'virer', remboursement: 'r1' })).toBe('sans_effet');
    expect(repondre(vierge(), { type: 'virer', remboursement: 'r1' })).toBe('remboursement_inconnu');
  });

  it.each([
    ['demande', 'accorder', 'a_virer'],
    ['demande', 'accorder_sans_iban', 'iban_attendu'],
    ['demande', 'refuser', 'refuse'],
    ['demande', 'virer', null],
    ['demande', 'recevoir_iban', null],
    ['iban_attendu', 'recevoir_iban', 'a_virer'],
    ['iban_attendu', 'virer', null],
    ['iban_attendu', 'refuser', null],
    ['a_virer', 'virer', 'vire'],
    ['a_virer', 'rejeter_virement', 'iban_attendu'],
    ['a_virer', 'refuser', null],
    ['vire', 'virer', null],
    ['vire', 'rejeter_virement', null],
    ['refuse', 'accorder', null],
    ['refuse', 'virer', null],
  ] as const)('depuis « %s », « %s » mène à %s', (etat, action, vers) => {
    expect(suiteDeRemboursement(etat, action)).toBe(vers);
  });

  it('finit viré ou refusé', () => {
    const fins = Object.entries(TRANSITIONS_REMBOURSEMENT).filter(
      ([, suites]) => Object.keys(suites).length === 0,
    );
    expect(fins.map(([etat]) => etat)).toEqual(['vire', 'refuse']);
  });

  it('porte le nom donné par qui l’a demandé', () => {
    const { vie } = derouler(
      [{ type: 'exonerer', motif: 'asaa', tirages: tirages('r9') }],
      CONTEXTE,
      payee(),
    );
    expect(Object.keys(vie.remboursements)).toEqual(['r9']);
  });
});
