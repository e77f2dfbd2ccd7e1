import { describe, expect, it } from 'vitest';
import type { CommandeCvec, RefusCvec } from '@/lib/domain/cvec';
import { deciderCvec, etatDe, lienActif, lienFerme } from '@/lib/domain/cvec';
import { DUREE_LIEN_MS, DUREE_PAGE_BANCAIRE_MS } from '@/lib/domain/paiement';
import {
  avis,
  boursier,
  CENTIMES,
  CONTEXTE,
  carte,
  demande,
  derouler,
  lien,
  MAINTENANT,
  parLien,
  payer,
  plusTard,
  repondre,
  suivre,
  vierge,
} from './outillage';

const refuserLien = (cle = 'l1'): CommandeCvec => ({ type: 'refuser_lien', lien: cle, motif: 'inconnu' });
const COMMENCER: readonly (readonly [string, CommandeCvec])[] = [
  ['une carte', carte()],
  ['un lien', lien()],
  ['un avis', avis()],
];

describe('commencer à payer', () => {
  it.each(COMMENCER)('se refuse pour %s avant l’ouverture', (_quoi, commande) => {
    expect(repondre(vierge(), commande, { ...CONTEXTE, aujourdhui: '2026-05-31' })).toBe('hors_campagne');
  });

  it.each(COMMENCER)('s’accepte pour %s le premier et le dernier jour', (_quoi, commande) => {
    for (const aujourdhui of ['2026-06-01', '2027-05-31'] as const) {
      expect(deciderCvec(vierge(), commande, { ...CONTEXTE, aujourdhui }).ok).toBe(true);
    }
  });

  it.each(COMMENCER)('se refuse pour %s une fois l’année close', (_quoi, commande) => {
    expect(repondre(vierge(), commande, { ...CONTEXTE, aujourdhui: '2027-06-01' })).toBe('hors_campagne');
  });

  it.each(COMMENCER)('se refuse pour %s quand c’est déjà payé', (_quoi, commande) => {
    const { vie } = derouler([carte('c0'), payer('c0')]);
    expect(repondre(vie, commande)).toBe('deja_acquittee');
  });

  it.each(COMMENCER)('se refuse pour %s quand on est exonéré', (_quoi, commande) => {
    expect(repondre(derouler([boursier()]).vie, commande)).toBe('deja_acquittee');
  });
});

describe('la carte', () => {
  it('écrit le montant et l’heure à laquelle on cesse d’attendre', () => {
    expect(derouler([carte()]).journal).toEqual([
      {
        type: 'tentative_creee',
        tentative: 'c1',
        mode: 'carte',
        centimes: CENTIMES,
        expireA: MAINTENANT + DUREE_PAGE_BANCAIRE_MS,
        lien: null,
      },
    ]);
  });

  it('peut être recommencée avant que la première ait répondu', () => {
    const { vie } = derouler([carte('c1'), carte('c2')]);
    expect(Object.keys(vie.tentatives)).toEqual(['c1', 'c2']);
  });

  it('expire à vingt minutes, pas avant', () => {
    const { vie } = derouler([carte()]);
    expect(repondre(vie, { type: 'expirer' }, plusTard(19 / 60))).toBe('sans_effet');
    expect(repondre(vie, { type: 'expirer' }, plusTard(20 / 60))).toEqual(['tentative_expiree']);
  });

  it('n’expire pas tant que la banque l’étudie', () => {
    const { vie } = derouler([carte(), suivre('c1', 'mettre_en_attente')]);
    expect(repondre(vie, { type: 'expirer' }, plusTard(100))).toBe('sans_effet');
  });
});

describe('le lien', () => {
  it('finit 48 heures plus tard', () => {
    expect(derouler([lien()]).journal).toEqual([
      { type: 'lien_cree', lien: 'l1', expireA: MAINTENANT + DUREE_LIEN_MS },
    ]);
  });

  it('remplace le précédent dans le même souffle', () => {
    const { vie, journal } = derouler([lien('l1'), lien('l2')]);
    expect(journal.slice(1).map(({ type }) => type)).toEqual(['lien_remplace', 'lien_cree']);
    expect(lienActif(vie)).toBe('l2');
    expect(vie.liens.l1?.etat).toBe('remplace');
  });

  const FERMES: readonly (readonly [string, readonly CommandeCvec[], RefusCvec])[] = [
    ['qui n’existe pas', [], 'lien_inconnu'],
    ['remplacé', [lien('l1'), lien('l2')], 'lien_ferme'],
    ['annulé', [lien(), { type: 'annuler_lien' }], 'lien_ferme'],
    ['refusé', [lien(), refuserLien()], 'lien_ferme'],
    ['d’une contribution déjà payée', [lien(), carte(), payer('c1')], 'deja_acquittee'],
    ['d’un boursier', [lien(), boursier()], 'deja_acquittee'],
  ];

  it.each(FERMES)('ne se paie ni ne se refuse s’il est %s', (_quoi, avant, raison) => {
    const { vie } = derouler(avant);
    expect(repondre(vie, parLien())).toBe(raison);
    expect(repondre(vie, refuserLien())).toBe(raison);
    expect(lienFerme(vie, 'l1', MAINTENANT)).toBe(raison);
  });

  it('se ferme à la seconde dite, que l’expiration soit passée ou non', () => {
    const { vie } = derouler([lien()]);
    expect(lienFerme(vie, 'l1', MAINTENANT + DUREE_LIEN_MS - 1)).toBeNull();
    expect(lienFerme(vie, 'l1', MAINTENANT + DUREE_LIEN_MS)).toBe('lien_expire');
    const { vie: apres } = derouler([{ type: 'expirer' }], plusTard(48), vie);
    expect(apres.liens.l1?.etat).toBe('expire');
    expect(repondre(apres, parLien())).toBe('lien_expire');
  });

  it('refusé, laisse la raison et rend la main à l’étudiant', () => {
    const { vie, journal } = derouler([lien(), refuserLien()]);
    expect(journal.at(-1)).toEqual({ type: 'lien_refuse', lien: 'l1', motif: 'inconnu' });
    expect(etatDe(vie)).toBe('a_choisir');
    expect(repondre(vie, lien('l2'))).toEqual(['lien_cree']);
  });

  it('ne s’annule pas quand il n’y en a pas', () => {
    expect(repondre(vierge(), { type: 'annuler_lien' })).toBe('lien_ferme');
  });

  it('se paie par la carte d’un tiers, rattachée à lui', () => {
    const { journal } = derouler([lien(), parLien()]);
    expect(journal.at(-1)).toMatchObject({ type: 'tentative_creee', mode: 'tiers', lien: 'l1' });
  });

  it('reste ouvert quand la carte du tiers est refusée', () => {
    const { vie } = derouler([lien(), parLien(), suivre('t1', 'refuser')]);
    expect(lienFerme(vie, 'l1', MAINTENANT)).toBeNull();
  });
});

describe('l’avis de paiement en espèces', () => {
  it('ne s’émet qu’une fois à la fois', () => {
    expect(repondre(derouler([avis()]).vie, avis('e2'))).toBe('avis_en_cours');
  });

  it('peut être refait quand il est échu', () => {
    const { vie } = derouler([{ type: 'expirer' }], plusTard(720), derouler([avis()]).vie);
    expect(vie.tentatives.e1?.etat).toBe('expiree');
    expect(repondre(vie, avis('e2'), plusTard(720))).toEqual(['tentative_creee']);
  });

  it('laisse choisir une autre voie', () => {
    const { vie } = derouler([avis()]);
    expect(repondre(vie, carte())).toEqual(['tentative_creee']);
    expect(repondre(vie, lien())).toEqual(['lien_cree']);
    expect(repondre(vie, demande())).toEqual(['exoneration_demandee']);
  });
});

describe('le Crous', () => {
  const versLyon: CommandeCvec = { type: 'changer_crous', crous: 'LYO' };

  it('change avec la ville tant que rien n’est acquitté', () => {
    expect(derouler([versLyon]).vie.crous).toBe('LYO');
    expect(derouler([carte(), versLyon]).vie.crous).toBe('LYO');
  });

  it('ne change plus une fois la contribution acquittée : elle vaut partout', () => {
    expect(repondre(derouler([boursier()]).vie, versLyon)).toBe('deja_acquittee');
  });

  it('ne change pas pour lui-même', () => {
    expect(repondre(vierge(), { type: 'changer_crous', crous: 'REN' })).toBe('sans_effet');
  });
});

describe('l’heure qui passe', () => {
  it('ferme ensemble tout ce qui est échu', () => {
    const { vie } = derouler([carte('c1'), carte('c2'), lien()]);
    expect(repondre(vie, { type: 'expirer' }, plusTard(48))).toEqual([
      'tentative_expiree',
      'tentative_expiree',
      'lien_expire',
    ]);
  });

  it('ne touche pas à ce qui a répondu', () => {
    const { vie } = derouler([carte(), payer('c1')]);
    expect(repondre(vie, { type: 'expirer' }, plusTard(1_000))).toBe('sans_effet');
  });
});
