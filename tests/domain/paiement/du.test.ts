import { describe, expect, it } from 'vitest';
import { DUREE_LIEN_MS, DUREE_PAGE_BANCAIRE_MS } from '@/lib/domain/paiement';
import { enCours, lienActif, lienFerme, remboursementDe } from '@/lib/domain/paiement/du';
import {
  apres,
  CENTIMES,
  carte,
  lien,
  MAINTENANT,
  neuve,
  parLien,
  payer,
  repondre,
  suivre,
} from './du-outillage';

describe('commencer à payer ce qui est dû', () => {
  it('une carte vit le temps de la page de la banque', () => {
    const { c1 } = apres([carte()]).tentatives;
    expect(c1).toEqual({
      ...{ mode: 'carte', etat: 'redirigee', centimes: CENTIMES, lien: null },
      expireA: MAINTENANT + DUREE_PAGE_BANCAIRE_MS,
    });
  });

  it('rien ne commence quand son propriétaire l’empêche, mais ce qui est en cours finit', () => {
    expect(repondre(neuve(), carte(), MAINTENANT, { empechement: 'ferme' })).toBe('ferme');
    expect(repondre(neuve(), lien(), MAINTENANT, { empechement: 'ferme' })).toBe('ferme');
    const vie = apres([carte()]);
    expect(repondre(vie, payer(), MAINTENANT, { empechement: 'ferme' })).toEqual([
      'tentative_payee',
      'solde',
    ]);
  });

  it('un lien vit 48 heures, ou jusqu’à la fin que dit son propriétaire', () => {
    expect(apres([lien()]).liens.l1?.expireA).toBe(MAINTENANT + DUREE_LIEN_MS);
    const vie = neuve();
    expect(repondre(vie, lien(), MAINTENANT, { finA: MAINTENANT + 5 })).toEqual(['lien_cree']);
  });

  it('n’a qu’un lien qui marche', () => {
    const vie = apres([lien('l1'), lien('l2')]);
    expect(lienActif(vie)).toBe('l2');
    expect(vie.liens.l1?.etat).toBe('remplace');
    expect(lienActif(neuve())).toBeNull();
  });

  it('dit ce qui est en cours, par carte ou par un tiers', () => {
    const vie = apres([carte(), lien(), parLien()]);
    expect([enCours(vie, 'carte'), enCours(vie, 'tiers'), enCours(vie, 'especes')]).toEqual([
      true,
      true,
      false,
    ]);
    const finie = apres([suivre('c1', 'refuser'), suivre('t1', 'abandonner')], vie);
    expect([enCours(finie, 'carte'), enCours(finie, 'tiers')]).toEqual([false, false]);
  });
});

describe('un lien', () => {
  it('dit pourquoi il ne s’ouvre pas', () => {
    const vie = apres([lien('l1')]);
    expect(lienFerme(vie, 'l1', MAINTENANT)).toBeNull();
    expect(lienFerme(vie, 'l9', MAINTENANT)).toBe('lien_inconnu');
    expect(lienFerme(vie, 'l1', MAINTENANT + DUREE_LIEN_MS)).toBe('lien_expire');
    expect(lienFerme(apres([{ type: 'annuler_lien' }], vie), 'l1', MAINTENANT)).toBe('lien_ferme');
    expect(lienFerme(apres([carte(), payer()], vie), 'l1', MAINTENANT)).toBe('deja_acquittee');
    const expire = apres([{ type: 'expirer' }], vie, MAINTENANT + DUREE_LIEN_MS);
    expect(lienFerme(expire, 'l1', MAINTENANT)).toBe('lien_expire');
  });

  it.each([
    ['inconnu', 'l9', 0, 'lien_inconnu'],
    ['à son heure', 'l1', DUREE_LIEN_MS, 'lien_expire'],
  ] as const)('%s, ne se paie ni ne se refuse', (_, cle, attente, raison) => {
    const vie = apres([lien('l1')]);
    expect(repondre(vie, parLien(cle), MAINTENANT + attente)).toBe(raison);
    const refuser = { type: 'refuser_lien', lien: cle, motif: 'autre' } as const;
    expect(repondre(vie, refuser, MAINTENANT + attente)).toBe(raison);
  });

  it('refusé, ne s’annule plus ; celui qui l’a ouvert avant peut encore payer', () => {
    const vie = apres([lien(), parLien(), { type: 'refuser_lien', lien: 'l1', motif: 'inconnu' }]);
    expect(repondre(vie, { type: 'annuler_lien' })).toBe('lien_ferme');
    expect(repondre(vie, payer('t1'))).toEqual(['tentative_payee', 'lien_paye', 'solde']);
  });
});

describe('de l’argent capté', () => {
  it('règle une fois, ferme les autres liens, laisse les autres cartes répondre', () => {
    const vie = apres([lien(), carte('c1'), carte('c2'), payer('c1')]);
    expect(vie.acquittement).toEqual({ tentative: 'c1' });
    expect(vie.liens.l1?.etat).toBe('caduc');
    expect(vie.tentatives.c2?.etat).toBe('redirigee');
  });

  it('en trop, ouvre un remboursement de ce qui a été payé, qui attend un compte', () => {
    const vie = apres([carte('c1'), carte('c2'), payer('c1'), payer('c2')]);
    expect(remboursementDe(vie, 'c2')).toEqual({
      ...{ tentative: 'c2', motif: 'en_trop', centimes: CENTIMES, etat: 'iban_attendu' },
    });
    expect(remboursementDe(vie, 'c1')).toBeNull();
  });

  it('n’écoute pas une tentative inconnue, ni deux fois la même nouvelle', () => {
    expect(repondre(neuve(), payer('zz'))).toBe('tentative_inconnue');
    const vie = apres([carte(), payer()]);
    for (const action of ['payer', 'refuser', 'abandonner', 'expirer', 'mettre_en_attente'] as const)
      expect(repondre(vie, suivre('c1', action)), action).toBe('sans_effet');
  });

  it('gagne toujours, quoi que la banque ait dit avant', () => {
    for (const action of ['refuser', 'abandonner', 'expirer', 'mettre_en_attente'] as const)
      expect(repondre(apres([carte(), suivre('c1', action)]), payer()), action).toEqual([
        ...['tentative_payee', 'solde'],
      ]);
  });
});

describe('ce que l’heure ferme', () => {
  it('rien avant, puis la carte, puis le lien ; jamais ce que la banque étudie', () => {
    const vie = apres([carte('c1'), carte('c2'), suivre('c2', 'mettre_en_attente'), lien()]);
    const expirer = { type: 'expirer' } as const;
    expect(repondre(vie, expirer, MAINTENANT + DUREE_PAGE_BANCAIRE_MS - 1)).toBe('sans_effet');
    expect(repondre(vie, expirer, MAINTENANT + DUREE_PAGE_BANCAIRE_MS)).toEqual(['tentative_expiree']);
    expect(repondre(vie, expirer, MAINTENANT + DUREE_LIEN_MS)).toEqual(['tentative_expiree', 'lien_expire']);
  });
});

describe('rendre', () => {
  const enTrop = () => apres([carte('c1'), carte('c2'), payer('c1'), payer('c2')]);
  const de = (type: 'virer' | 'rejeter_virement') => ({ type, remboursement: 'r-c2' }) as const;

  it('attend le compte, part, et ne part qu’une fois', () => {
    expect(repondre(enTrop(), de('virer'))).toBe('sans_effet');
    const vie = apres([{ type: 'donner_iban' }, de('virer')], enTrop());
    expect(vie.remboursements['r-c2']?.etat).toBe('vire');
    for (const type of ['virer', 'rejeter_virement'] as const)
      expect(repondre(vie, de(type))).toBe('sans_effet');
  });

  it('oublie le compte que la banque refuse, et en attend un autre', () => {
    const vie = apres([{ type: 'donner_iban' }, de('rejeter_virement')], enTrop());
    expect(vie.iban).toBe(false);
    expect(vie.remboursements['r-c2']?.etat).toBe('iban_attendu');
  });

  it('n’a rien à rendre sans rien de trop, ni à qui rien n’est dû', () => {
    expect(repondre(neuve(), { type: 'donner_iban' })).toBe('rien_a_rembourser');
    expect(repondre(neuve(), de('virer'))).toBe('remboursement_inconnu');
  });

  it.each([
    [{ type: 'accorder_remboursement', remboursement: 'r-c2' }, 'remboursement_accorde'],
    [{ type: 'refuser_remboursement', remboursement: 'r-c2', motif: 'hors_droit' }, 'remboursement_refuse'],
  ] as const)('$0.type ne porte que sur ce qui s’examine', (commande, evenement) => {
    expect(repondre(enTrop(), commande)).toBe('remboursement_inconnu');
    const examinee = { ...enTrop(), remboursements: { 'r-c2': { ...examine } } };
    expect(repondre(examinee, commande)).toEqual([evenement]);
  });

  const examine = { etat: 'demande', tentative: 'c2', motif: 'en_trop', centimes: CENTIMES } as const;
});
