import { describe, expect, it } from 'vitest';
import type { CleRemboursement, CommandeCvec, RefusCvec } from '@/lib/domain/cvec';
import { etatDe, remboursementDe } from '@/lib/domain/cvec';
import {
  accorder,
  boursier,
  CONTEXTE,
  carte,
  demande,
  derouler,
  payer,
  reclamer,
  repondre,
  vierge,
} from './outillage';

const refuser = (cle = 'd1'): CommandeCvec => ({
  type: 'refuser_exoneration',
  demande: cle,
  motif: 'piece_illisible',
});
const payee = () => derouler([carte(), payer('c1')]).vie;

describe('la demande d’exonération', () => {
  it('s’instruit, s’accorde et donne l’attestation', () => {
    const { journal } = derouler([demande(), accorder()]);
    expect(journal.map(({ type }) => type)).toEqual([
      'exoneration_demandee',
      'exoneration_accordee',
      'cvec_acquittee',
    ]);
  });

  it('refusée, laisse payer ou redemander', () => {
    const { vie } = derouler([demande(), refuser()]);
    expect(etatDe(vie)).toBe('a_choisir');
    expect(repondre(vie, carte())).toEqual(['tentative_creee']);
    expect(repondre(vie, demande('d2'))).toEqual(['exoneration_demandee']);
  });

  it.each(['boursier', 'asaa'] as const)(
    'ne se demande pas quand on est « %s » : elle est automatique',
    (categorie) => {
      expect(repondre(vierge(), { type: 'demander_exoneration', demande: 'd1', categorie })).toBe(
        'automatique',
      );
    },
  );

  it.each(['apatride', 'protection_temporaire'] as const)('se demande quand on est « %s »', (categorie) => {
    expect(repondre(vierge(), { type: 'demander_exoneration', demande: 'd1', categorie })).toEqual([
      'exoneration_demandee',
    ]);
  });

  it('ne se demande pas deux fois en même temps', () => {
    expect(repondre(derouler([demande()]).vie, demande('d2'))).toBe('deja_demandee');
  });

  it('ne se demande pas quand on est déjà exonéré', () => {
    expect(repondre(derouler([boursier()]).vie, demande())).toBe('deja_exoneree');
  });

  it('se demande encore quand on a payé', () => {
    expect(repondre(payee(), demande())).toEqual(['exoneration_demandee']);
  });

  it('ne se demande pas hors de la campagne', () => {
    expect(repondre(vierge(), demande(), { ...CONTEXTE, aujourdhui: '2027-06-01' })).toBe('hors_campagne');
  });

  it.each([
    ['accorder', accorder()],
    ['refuser', refuser()],
  ])('n’a qu’une décision : %s', (_quoi, commande) => {
    for (const premiere of [accorder(), refuser()]) {
      expect(repondre(derouler([demande(), premiere]).vie, commande)).toBe('demande_inconnue');
    }
    expect(repondre(vierge(), commande)).toBe('demande_inconnue');
  });

  it('accordée à quelqu’un que la bourse a exonéré entre-temps, ne délivre pas de seconde attestation', () => {
    const { journal } = derouler([demande(), boursier(), accorder()]);
    expect(journal.filter(({ type }) => type === 'cvec_acquittee')).toHaveLength(1);
    expect(journal.at(-1)?.type).toBe('exoneration_accordee');
  });

  it('accordée à quelqu’un qui est déjà remboursé, ne rembourse pas deux fois', () => {
    const { vie } = derouler([carte(), payer('c1'), demande(), boursier(), accorder()]);
    expect(Object.keys(vie.remboursements)).toHaveLength(1);
  });
});

/** Each reason, for somebody who paid: what is answered. */
const MOTIFS: readonly (readonly [CleRemboursement, readonly string[] | RefusCvec])[] = [
  ['double_paiement', 'automatique'],
  ['paiement_apres_exoneration', 'automatique'],
  ['devenu_boursier', 'automatique'],
  ['exonere_apres_paiement', 'automatique'],
  ['autre_exoneration', ['remboursement_ouvert']],
  ['non_assujetti', ['remboursement_ouvert']],
  ['renonciation', 'sans_droit'],
  ['changement_etablissement', 'sans_droit'],
];

describe('la demande de remboursement', () => {
  it.each(MOTIFS)('pour le motif « %s » : %s', (motif, attendu) => {
    const commande: CommandeCvec = { type: 'demander_remboursement', remboursement: 'r1', motif };
    expect(repondre(payee(), commande)).toEqual(attendu);
  });

  it.each([
    ['2026-08-31', 'hors_fenetre'],
    ['2026-09-01', ['remboursement_ouvert']],
    ['2027-05-31', ['remboursement_ouvert']],
    ['2027-06-01', 'hors_fenetre'],
  ] as const)('le %s : %s', (aujourdhui, attendu) => {
    expect(repondre(payee(), reclamer(), { ...CONTEXTE, aujourdhui })).toEqual(attendu);
  });

  it('suppose que l’on a payé', () => {
    expect(repondre(vierge(), reclamer())).toBe('non_payee');
    expect(repondre(derouler([boursier()]).vie, reclamer())).toBe('non_payee');
  });

  it('ne se fait qu’une fois, et peut se refaire après un refus', () => {
    const { vie } = derouler([reclamer()], CONTEXTE, payee());
    expect(repondre(vie, reclamer('r2'))).toBe('deja_demandee');
    const refusee = derouler(
      [{ type: 'refuser_remboursement', remboursement: 'r1', motif: 'hors_droit' }],
      CONTEXTE,
      vie,
    ).vie;
    expect(repondre(refusee, reclamer('r2'))).toEqual(['remboursement_ouvert']);
  });

  it('ne se refait pas quand l’argent est rendu', () => {
    const { vie } = derouler(
      [
        reclamer(),
        { type: 'accorder_remboursement', remboursement: 'r1' },
        { type: 'donner_iban' },
        { type: 'virer', remboursement: 'r1' },
      ],
      CONTEXTE,
      payee(),
    );
    expect(etatDe(vie)).toBe('remboursee');
    expect(repondre(vie, reclamer('r2'))).toBe('deja_remboursee');
  });

  it('accordée sans compte, l’attend ; avec un compte, part', () => {
    const sans = derouler(
      [reclamer(), { type: 'accorder_remboursement', remboursement: 'r1' }],
      CONTEXTE,
      payee(),
    );
    expect(remboursementDe(sans.vie, 'c1')?.etat).toBe('iban_attendu');
    const avec = derouler(
      [reclamer(), { type: 'donner_iban' }, { type: 'accorder_remboursement', remboursement: 'r1' }],
      CONTEXTE,
      payee(),
    );
    expect(remboursementDe(avec.vie, 'c1')?.etat).toBe('a_virer');
  });

  it('n’a qu’une décision', () => {
    const accord: CommandeCvec = { type: 'accorder_remboursement', remboursement: 'r1' };
    const refus: CommandeCvec = { type: 'refuser_remboursement', remboursement: 'r1', motif: 'identite' };
    for (const premiere of [accord, refus]) {
      const { vie } = derouler([reclamer(), premiere], CONTEXTE, payee());
      for (const seconde of [accord, refus]) expect(repondre(vie, seconde)).toBe('remboursement_inconnu');
    }
  });

  it('ne décide pas d’un remboursement qui part tout seul', () => {
    const { vie } = derouler([boursier('r1')], CONTEXTE, payee());
    expect(repondre(vie, { type: 'refuser_remboursement', remboursement: 'r1', motif: 'hors_droit' })).toBe(
      'remboursement_inconnu',
    );
  });

  it('n’empêche pas la bourse de venir, et ne se double pas avec elle', () => {
    const { vie } = derouler([reclamer()], CONTEXTE, payee());
    expect(repondre(vie, boursier())).toBe('deja_exoneree');
  });

  it('refusée, n’empêche pas la bourse de rembourser', () => {
    const { vie } = derouler(
      [
        reclamer(),
        { type: 'refuser_remboursement', remboursement: 'r1', motif: 'hors_droit' },
        boursier('r2'),
      ],
      CONTEXTE,
      payee(),
    );
    expect(remboursementDe(vie, 'c1')).toMatchObject({ motif: 'devenu_boursier', etat: 'iban_attendu' });
  });
});
