import { describe, expect, it } from 'vitest';
import { avanceOuverte, etatDAvance } from '@/lib/domain/logement/avance';
import type { EtatTentative } from '@/lib/domain/paiement';
import { TRANSITIONS_TENTATIVE } from '@/lib/domain/paiement';
import {
  CONTEXTE,
  carte,
  clore,
  DANS,
  DEPOT,
  derouler,
  ECHEANCE,
  iban,
  lien,
  parLien,
  payer,
  RENDUE,
  repondre,
  suivre,
  virer,
} from './outillage';

describe('de l’argent capté', () => {
  it('règle l’avance, par carte', () => {
    const { vie, journal } = derouler([carte(), payer()]);
    expect(journal.at(-1)).toEqual({ type: 'avance_reglee', tentative: 'c1', mode: 'carte' });
    expect(vie.acquittement).toEqual({ tentative: 'c1', mode: 'carte' });
  });

  it('règle l’avance par le lien d’un tiers, et le lien le dit', () => {
    const { vie, journal } = derouler([lien(), parLien(), payer('t1')]);
    expect(journal.slice(-3).map(({ type }) => type)).toEqual([
      'tentative_payee',
      'lien_paye',
      'avance_reglee',
    ]);
    expect(vie.acquittement).toEqual({ tentative: 't1', mode: 'tiers' });
    expect(vie.liens.l1?.etat).toBe('paye');
  });

  it('règle l’avance même après l’échéance, tant que le logement est tenu', () => {
    const apres = { ...CONTEXTE, maintenant: ECHEANCE + 3_600_000 };
    expect(etatDAvance(derouler([carte(), [payer(), apres]]).vie)).toBe('reglee');
  });

  it('règle l’avance même close, quand le logement a pu être repris', () => {
    const { vie, journal } = derouler([carte(), [clore, RENDUE], payer()]);
    expect(journal.slice(-2).map(({ type }) => type)).toEqual(['tentative_payee', 'avance_reglee']);
    expect(etatDAvance(vie)).toBe('reglee');
    expect(vie.remboursements).toEqual({});
  });

  it('se rend de lui-même quand le logement est parti, close ou pas encore', () => {
    for (const pas of [[carte(), [clore, RENDUE] as const], [carte()]]) {
      const { vie, journal } = derouler([...pas, [payer(), RENDUE]]);
      expect(journal.at(-1)).toMatchObject({ type: 'remboursement_ouvert', motif: 'chambre_rendue' });
      expect(vie.acquittement).toBeNull();
    }
  });

  it('ferme le lien du logement parti avant de se rendre', () => {
    const { vie } = derouler([lien(), carte(), [payer(), RENDUE]]);
    expect(vie.liens.l1?.etat).toBe('caduc');
    expect(vie.close).toBe(true);
    expect(repondre(vie, suivre('c1', 'payer'), RENDUE)).toBe('sans_effet');
  });

  it('n’est pas écouté pour un paiement inconnu, logement parti ou non', () => {
    expect(repondre(DANS.a_payer(), payer('zz'), RENDUE)).toBe('tentative_inconnue');
  });

  it('se rend de lui-même la seconde fois', () => {
    const { vie } = derouler([lien(), parLien(), carte(), payer('c1'), payer('t1')]);
    expect(vie.acquittement?.tentative).toBe('c1');
    expect(vie.remboursements['r-t1']).toMatchObject({ motif: 'double_paiement', centimes: 10_000 });
    expect(etatDAvance(vie)).toBe('reglee');
  });

  it('part aussitôt quand le compte est déjà connu', () => {
    const { vie } = derouler([
      ...[carte('c1'), carte('c2'), carte('c3'), payer('c1'), payer('c2'), iban, payer('c3')],
    ]);
    expect(vie.remboursements['r-c2']?.etat).toBe('a_virer');
    expect(vie.remboursements['r-c3']?.etat).toBe('a_virer');
  });

  it('n’est jamais pris deux fois pour le même paiement', () => {
    expect(repondre(DANS.reglee(), payer())).toBe('sans_effet');
    expect(repondre(DANS.remboursee(), payer())).toBe('sans_effet');
    expect(repondre(DANS.a_payer(), payer())).toBe('tentative_inconnue');
  });

  it('règle un dépôt comme une avance', () => {
    const { vie } = derouler([carte(), payer()], avanceOuverte(DEPOT));
    expect(etatDAvance(vie)).toBe('reglee');
  });
});

const VERS: readonly (readonly [EtatTentative, readonly ReturnType<typeof suivre>[]])[] = [
  ['redirigee', []],
  ['en_attente', [suivre('c1', 'mettre_en_attente')]],
  ['refusee', [suivre('c1', 'refuser')]],
  ['abandonnee', [suivre('c1', 'abandonner')]],
  ['expiree', [suivre('c1', 'expirer')]],
];

describe.each(VERS)('une carte %s', (etat, suite) => {
  const vie = derouler([carte(), ...suite]).vie;

  it('en est là', () => {
    expect(vie.tentatives.c1?.etat).toBe(etat);
  });

  it('réussit quand même si la banque le dit, et tient le logement', () => {
    expect(repondre(vie, payer())).toEqual(['tentative_payee', 'avance_reglee']);
  });

  it('se rend si le logement est parti entre-temps', () => {
    expect(repondre(vie, payer(), RENDUE)).toEqual([
      ...['avance_close', 'tentative_payee', 'remboursement_ouvert'],
    ]);
  });

  it('n’écoute que les nouvelles de sa table', () => {
    const table: Readonly<Record<string, unknown>> = TRANSITIONS_TENTATIVE[etat];
    for (const action of ['refuser', 'abandonner', 'mettre_en_attente', 'expirer'] as const) {
      const reponse = repondre(vie, suivre('c1', action));
      expect(reponse === 'sans_effet', action).toBe(table[action] === undefined);
    }
  });
});

describe('un virement', () => {
  it('revient quand le compte est refusé, et repart vers un autre', () => {
    const rejeter = { type: 'rejeter_virement', remboursement: 'r-c2' } as const;
    const { vie, journal } = derouler([
      ...[carte('c1'), carte('c2'), payer('c1'), payer('c2'), iban, rejeter, iban, virer('r-c2')],
    ]);
    expect(journal.slice(-4).map(({ type }) => type)).toEqual([
      ...['iban_recu', 'virement_rejete', 'iban_recu', 'virement_emis'],
    ]);
    expect(vie.remboursements['r-c2']?.etat).toBe('vire');
    expect(etatDAvance(vie)).toBe('reglee');
  });

  it('ne part ni deux fois, ni sans compte, ni pour rien', () => {
    expect(repondre(DANS.remboursee(), virer())).toBe('sans_effet');
    expect(repondre(DANS.remboursement_en_cours(), virer())).toBe('sans_effet');
    expect(repondre(DANS.reglee(), virer())).toBe('remboursement_inconnu');
    expect(repondre(DANS.reglee(), iban)).toBe('rien_a_rembourser');
  });
});
