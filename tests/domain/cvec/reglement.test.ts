import { describe, expect, it } from 'vitest';
import type { CommandeCvec, VieCvec } from '@/lib/domain/cvec';
import { etatDe, remboursementDe } from '@/lib/domain/cvec';
import {
  accorder,
  avis,
  boursier,
  CENTIMES,
  carte,
  demande,
  derouler,
  lien,
  NUMERO,
  parLien,
  payer,
  plusTard,
  repondre,
  suivre,
  vierge,
} from './outillage';

/** How each way settles: mode, code of the attestation, and what it writes. */
const REGLEMENTS: readonly (readonly [string, readonly CommandeCvec[], string, string, string | null])[] = [
  ['la carte de l’étudiant', [carte(), payer('c1')], 'carte', '75', 'c1'],
  ['la carte d’un tiers', [lien(), parLien(), payer('t1')], 'tiers', '76', 't1'],
  ['les espèces', [avis(), payer('e1')], 'especes', '75', 'e1'],
  ['la bourse', [boursier()], 'boursier', '71', null],
  ['une exonération accordée', [demande(), accorder()], 'exoneration', '73', null],
];

describe('l’acquittement', () => {
  it.each(REGLEMENTS)('par %s', (_voie, commandes, mode, code, tentative) => {
    const { vie } = derouler(commandes);
    expect(vie.acquittement).toMatchObject({ mode, code, tentative, numero: NUMERO });
    expect(etatDe(vie)).toBe('acquittee');
  });

  it('dit pourquoi on est exonéré', () => {
    expect(derouler([boursier()]).vie.acquittement?.motif).toBe('boursier');
    expect(derouler([demande(), accorder()]).vie.acquittement?.motif).toBe('refugie');
    expect(derouler([carte(), payer('c1')]).vie.acquittement?.motif).toBeNull();
  });

  it('ferme le lien et l’avis qui ne servent plus, et laisse les cartes à la banque', () => {
    const { vie } = derouler([lien(), avis(), carte('c1'), carte('c2'), payer('c1')]);
    expect(vie.liens.l1?.etat).toBe('caduc');
    expect(vie.tentatives.e1?.etat).toBe('abandonnee');
    expect(vie.tentatives.c2?.etat).toBe('redirigee');
  });

  it('par exonération ferme aussi le lien et l’avis', () => {
    const { vie } = derouler([lien(), avis(), boursier()]);
    expect(vie.liens.l1?.etat).toBe('caduc');
    expect(vie.tentatives.e1?.etat).toBe('abandonnee');
  });

  it('par un tiers marque son lien payé', () => {
    expect(derouler([lien(), parLien(), payer('t1')]).vie.liens.l1?.etat).toBe('paye');
  });

  it.each([
    ['annulé', { type: 'annuler_lien' } as const],
    ['remplacé', lien('l2')],
    ['refusé par quelqu’un d’autre', { type: 'refuser_lien', lien: 'l1', motif: 'autre' } as const],
  ])('prend l’argent d’un lien %s entre-temps', (_quoi, commande) => {
    const { vie } = derouler([lien('l1'), parLien('l1', 't1'), commande, payer('t1')]);
    expect(vie.liens.l1?.etat).toBe('paye');
    expect(vie.acquittement?.tentative).toBe('t1');
    if (vie.liens.l2) expect(vie.liens.l2.etat).toBe('caduc');
  });

  it('prend l’argent d’un lien expiré pendant que le tiers payait', () => {
    const avant = derouler([lien(), parLien()]).vie;
    const { vie } = derouler([{ type: 'expirer' }, payer('t1')], plusTard(48), avant);
    expect(vie.liens.l1?.etat).toBe('paye');
    expect(vie.tentatives.t1?.etat).toBe('payee');
  });

  it.each(['refuser', 'abandonner'] as const)('prend un succès qui arrive après « %s »', (action) => {
    const { vie } = derouler([carte(), suivre('c1', action), payer('c1')]);
    expect(vie.acquittement?.tentative).toBe('c1');
  });

  it('prend un succès trois jours après l’expiration', () => {
    const avant = derouler([{ type: 'expirer' }], plusTard(1), derouler([carte()]).vie).vie;
    const { vie } = derouler([payer('c1')], plusTard(72), avant);
    expect(vie.acquittement?.tentative).toBe('c1');
  });

  it('prend les espèces d’un avis échu ou fermé', () => {
    const avant = derouler([{ type: 'expirer' }], plusTard(720), derouler([avis()]).vie).vie;
    expect(derouler([payer('e1')], plusTard(800), avant).vie.acquittement?.mode).toBe('especes');
  });
});

describe('ce qui ne change rien', () => {
  it.each(['payer', 'refuser', 'abandonner', 'expirer', 'mettre_en_attente'] as const)(
    '« %s » après un succès',
    (action) => {
      const { vie } = derouler([carte(), payer('c1')]);
      expect(repondre(vie, suivre('c1', action))).toBe('sans_effet');
    },
  );

  it('un second refus', () => {
    const { vie } = derouler([carte(), suivre('c1', 'refuser')]);
    expect(repondre(vie, suivre('c1', 'refuser'))).toBe('sans_effet');
  });

  it('une tentative d’ailleurs', () => {
    expect(repondre(vierge(), payer('zz'))).toBe('tentative_inconnue');
  });

  it('une seconde exonération', () => {
    expect(repondre(derouler([boursier()]).vie, boursier())).toBe('deja_exoneree');
  });
});

const vire = (vie: VieCvec, remboursement: string) =>
  derouler([{ type: 'donner_iban' }, { type: 'virer', remboursement }], undefined, vie).vie;

/** Money that came in besides: what gives it back, and how much. */
const TROP_PERCUS: readonly (readonly [string, readonly CommandeCvec[], string, string])[] = [
  ['deux cartes', [carte('c1'), carte('c2'), payer('c1'), payer('c2')], 'c2', 'double_paiement'],
  [
    'la carte, puis le tiers',
    [lien(), parLien(), carte(), payer('c1'), payer('t1')],
    't1',
    'double_paiement',
  ],
  [
    'le tiers, puis la carte',
    [lien(), parLien(), carte(), payer('t1'), payer('c1')],
    'c1',
    'double_paiement',
  ],
  ['la carte, puis les espèces', [avis(), carte(), payer('c1'), payer('e1')], 'e1', 'double_paiement'],
  ['la bourse, puis la carte', [carte(), boursier(), payer('c1')], 'c1', 'paiement_apres_exoneration'],
  [
    'l’exonération accordée, puis la carte',
    [demande(), carte(), accorder(), payer('c1')],
    'c1',
    'paiement_apres_exoneration',
  ],
  ['la carte, puis la bourse', [carte(), payer('c1'), boursier()], 'c1', 'devenu_boursier'],
  [
    'la carte, puis l’exonération accordée',
    [carte(), payer('c1'), demande(), accorder()],
    'c1',
    'exonere_apres_paiement',
  ],
];

describe('ce qui a été payé en trop', () => {
  it.each(TROP_PERCUS)('%s : une attestation, un remboursement', (_quoi, commandes, tentative, motif) => {
    const { vie, journal } = derouler(commandes);
    expect(journal.filter(({ type }) => type === 'cvec_acquittee')).toHaveLength(1);
    const ouverts = journal.filter(({ type }) => type === 'remboursement_ouvert');
    expect(ouverts).toHaveLength(1);
    expect(ouverts[0]).toMatchObject({ tentative, motif, centimes: CENTIMES, etat: 'iban_attendu' });
    expect(remboursementDe(vie, tentative)?.motif).toBe(motif);
  });

  it('se compte par paiement : trois succès, deux remboursements', () => {
    const { vie } = derouler([carte('a'), carte('b'), carte('c'), payer('b'), payer('a'), payer('c')]);
    expect(vie.acquittement?.tentative).toBe('b');
    expect(Object.values(vie.remboursements).map(({ tentative }) => tentative)).toEqual(['a', 'c']);
  });

  it('ne marque pas l’attestation quand le paiement en trop est rendu', () => {
    const { vie } = derouler([carte('c1'), carte('c2'), payer('c1'), payer('c2')]);
    const apres = vire(vie, 'r-c2');
    expect(apres.acquittement?.code).toBe('75');
    expect(etatDe(apres)).toBe('acquittee');
  });

  it('marque l’attestation quand c’est le paiement de l’année qui est rendu, et elle reste', () => {
    const { vie } = derouler([carte(), payer('c1'), boursier()]);
    const apres = vire(vie, 'r-b');
    expect(apres.acquittement).toMatchObject({ code: '98', numero: NUMERO });
    expect(etatDe(apres)).toBe('remboursee');
  });

  it('rend un avis réglé deux fois au guichet', () => {
    const double: CommandeCvec = {
      ...{ type: 'doubler_especes', tentative: 'e2', centimes: CENTIMES },
      tirages: { numero: NUMERO, remboursement: 'r2' },
    };
    const { vie, journal } = derouler([avis(), payer('e1'), double]);
    expect(journal.slice(-3).map(({ type }) => type)).toEqual([
      'tentative_creee',
      'tentative_payee',
      'remboursement_ouvert',
    ]);
    expect(vie.acquittement?.tentative).toBe('e1');
    expect(remboursementDe(vie, 'e2')).toMatchObject({ motif: 'double_paiement', centimes: CENTIMES });
    expect(repondre(vierge(), double)).toBe('non_payee');
  });

  it('part aussitôt quand le compte est déjà connu', () => {
    const avant = derouler([carte('a'), carte('b'), carte('c'), payer('a'), payer('b')]).vie;
    const connu = derouler([{ type: 'donner_iban' }], undefined, avant).vie;
    const { vie } = derouler([payer('c')], undefined, connu);
    expect(remboursementDe(vie, 'c')?.etat).toBe('a_virer');
  });
});
