import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EtatTentative, Famille, Jugement, RetourLu } from '@/lib/domain/paiement';
import {
  EURO,
  FAMILLES,
  jugerRetour,
  REPONSES,
  suiteDeTentative,
  TRANSITIONS_TENTATIVE,
} from '@/lib/domain/paiement';

const BOUTIQUE = { site: '12345678', mode: 'TEST' };
const retour = (modifs: Partial<RetourLu> = {}): RetourLu => ({
  signatureValide: true,
  site: BOUTIQUE.site,
  mode: BOUTIQUE.mode,
  centimes: 10_500,
  devise: EURO,
  operation: 'DEBIT',
  statut: 'AUTHORISED',
  ...modifs,
});
const tentative = (etat: EtatTentative = 'redirigee') => ({ etat, centimes: 10_500, devise: EURO });
const ETATS = Object.keys(TRANSITIONS_TENTATIVE) as EtatTentative[];

/** The statuses as the bank's documentation lists them, once more. */
const STATUTS: readonly (readonly [string, Famille])[] = [
  ['AUTHORISED', 'succes'],
  ['CAPTURED', 'succes'],
  ['ACCEPTED', 'succes'],
  ['PARTIALLY_AUTHORISED', 'succes'],
  ['INITIAL', 'attente'],
  ['WAITING_AUTHORISATION', 'attente'],
  ['WAITING_AUTHORISATION_TO_VALIDATE', 'attente'],
  ['UNDER_VERIFICATION', 'attente'],
  ['PRE_AUTHORISED', 'attente'],
  ['WAITING_FOR_PAYMENT', 'attente'],
  ['AUTHORISED_TO_VALIDATE', 'attente'],
  ['SUSPENDED', 'attente'],
  ['PENDING', 'attente'],
  ['REFUND_TO_RETRY', 'attente'],
  ['ABANDONED', 'abandon'],
  ['NOT_CREATED', 'abandon'],
  ['CANCELLED', 'abandon'],
  ['REFUSED', 'echec'],
  ['EXPIRED', 'echec'],
  ['CAPTURE_FAILED', 'echec'],
];

const transition = (action: Extract<Jugement, { type: 'transition' }>['action']): Jugement => ({
  type: 'transition',
  action,
});
const SANS_EFFET: Jugement = { type: 'sans_effet' };

/** What each family does to each state of the attempt. */
const EFFETS: readonly (readonly [EtatTentative, string, Jugement])[] = [
  ['creee', 'AUTHORISED', transition('payer')],
  ['creee', 'PENDING', SANS_EFFET],
  ['creee', 'ABANDONED', transition('abandonner')],
  ['creee', 'REFUSED', SANS_EFFET],
  ['redirigee', 'AUTHORISED', transition('payer')],
  ['redirigee', 'PENDING', transition('mettre_en_attente')],
  ['redirigee', 'ABANDONED', transition('abandonner')],
  ['redirigee', 'REFUSED', transition('refuser')],
  ['en_attente', 'AUTHORISED', transition('payer')],
  ['en_attente', 'PENDING', SANS_EFFET],
  ['en_attente', 'ABANDONED', transition('abandonner')],
  ['en_attente', 'REFUSED', transition('refuser')],
  ['payee', 'AUTHORISED', { type: 'deja_regle' }],
  ['payee', 'CAPTURED', { type: 'deja_regle' }],
  ['payee', 'PENDING', SANS_EFFET],
  ['payee', 'ABANDONED', { type: 'refus_tardif' }],
  ['payee', 'REFUSED', { type: 'refus_tardif' }],
  ['payee', 'CAPTURE_FAILED', { type: 'refus_tardif' }],
  ['refusee', 'AUTHORISED', transition('payer')],
  ['refusee', 'PENDING', SANS_EFFET],
  ['refusee', 'ABANDONED', SANS_EFFET],
  ['refusee', 'REFUSED', SANS_EFFET],
  ['abandonnee', 'AUTHORISED', transition('payer')],
  ['abandonnee', 'PENDING', SANS_EFFET],
  ['abandonnee', 'ABANDONED', SANS_EFFET],
  ['abandonnee', 'REFUSED', SANS_EFFET],
  ['expiree', 'AUTHORISED', transition('payer')],
  ['expiree', 'PENDING', transition('mettre_en_attente')],
  ['expiree', 'ABANDONED', SANS_EFFET],
  ['expiree', 'REFUSED', SANS_EFFET],
];

describe('les statuts de la banque', () => {
  it.each(STATUTS)('« %s » est de la famille « %s »', (statut, famille) => {
    expect(FAMILLES.get(statut)).toBe(famille);
  });

  it('n’en connaît pas d’autre', () => {
    expect(FAMILLES.size).toBe(STATUTS.length);
  });
});

describe('le jugement d’un retour', () => {
  it.each(EFFETS)('une tentative « %s » et un retour « %s »', (etat, statut, attendu) => {
    expect(jugerRetour(retour({ statut }), tentative(etat), BOUTIQUE)).toEqual(attendu);
  });

  it.each([
    ['signature_invalide', { signatureValide: false }],
    ['mode_inattendu', { mode: 'PRODUCTION' }],
    ['mode_inattendu', { mode: '' }],
    ['mode_inattendu', { site: '87654321' }],
    ['operation_ignoree', { operation: 'CREDIT' }],
    ['montant_different', { centimes: 10_499 }],
    ['montant_different', { centimes: 1 }],
    ['montant_different', { centimes: null }],
    ['montant_different', { centimes: -10_500 }],
    ['montant_different', { devise: '840' }],
    ['montant_different', { devise: '' }],
    ['statut_inconnu', { statut: 'PAID' }],
    ['statut_inconnu', { statut: '' }],
    ['statut_inconnu', { statut: 'authorised' }],
  ] as const)('répond « %s » à %o', (type, modifs) => {
    expect(jugerRetour(retour(modifs), tentative(), BOUTIQUE)).toEqual({ type });
  });

  it('ne connaît pas l’ordre d’un autre', () => {
    expect(jugerRetour(retour(), null, BOUTIQUE)).toEqual({ type: 'ordre_inconnu' });
  });

  it.each([
    ['la signature avant tout', { signatureValide: false, mode: '', centimes: 0 }, 'signature_invalide'],
    ['le mode avant la commande', { mode: '', centimes: 0, statut: '?' }, 'mode_inattendu'],
    ['l’opération avant le montant', { operation: 'CREDIT', centimes: 0 }, 'operation_ignoree'],
    ['le montant avant le statut', { centimes: 0, statut: '?' }, 'montant_different'],
  ] as const)('juge %s', (_titre, modifs, type) => {
    expect(jugerRetour(retour(modifs), tentative(), BOUTIQUE)).toEqual({ type });
  });

  it('juge le montant même quand tout est déjà réglé', () => {
    const juge = jugerRetour(retour({ centimes: 1 }), tentative('payee'), BOUTIQUE);
    expect(juge).toEqual({ type: 'montant_different' });
  });

  it('ne paie jamais sans signature, sans le bon montant ni dans un autre mode', () => {
    const hasard = fc.record({
      signatureValide: fc.boolean(),
      site: fc.constantFrom('12345678', '99999999'),
      mode: fc.constantFrom('TEST', 'PRODUCTION', ''),
      centimes: fc.constantFrom(10_500, 10_499, 0, null),
      devise: fc.constantFrom(EURO, '840'),
      operation: fc.constantFrom('DEBIT', 'CREDIT', ''),
      statut: fc.constantFrom(...STATUTS.map(([statut]) => statut), 'X'),
    });
    fc.assert(
      fc.property(hasard, fc.constantFrom(...ETATS), (lu, etat) => {
        const juge = jugerRetour(lu, tentative(etat), BOUTIQUE);
        if (juge.type !== 'transition') return;
        expect(lu).toMatchObject({ signatureValide: true, ...BOUTIQUE, centimes: 10_500, devise: EURO });
        expect(suiteDeTentative(etat, juge.action)).not.toBeNull();
        expect(etat).not.toBe('payee');
      }),
    );
  });

  it('mène toujours au même endroit, dans quelque ordre que les nouvelles arrivent, si l’une est un succès', () => {
    const statut = fc.constantFrom(...STATUTS.map(([nom]) => nom));
    fc.assert(
      fc.property(fc.array(statut, { maxLength: 8 }), fc.nat(8), (autres, place) => {
        const statuts = [...autres.slice(0, place), 'AUTHORISED', ...autres.slice(place)];
        let etat: EtatTentative = 'redirigee';
        for (const recu of statuts) {
          const juge = jugerRetour(retour({ statut: recu }), tentative(etat), BOUTIQUE);
          if (juge.type === 'transition') etat = suiteDeTentative(etat, juge.action) ?? etat;
        }
        expect(etat).toBe('payee');
      }),
    );
  });
});

describe('les réponses à la banque', () => {
  it.each(Object.entries(REPONSES))('« %s » se répond « %s »', (_type, reponse) => {
    expect(reponse).toMatch(/^(OK|KO)-[A-Za-z ,]+$/);
  });

  it.each([
    ['deja_regle', 'OK'],
    ['refus_tardif', 'OK'],
    ['sans_effet', 'OK'],
    ['transition', 'OK'],
    ['operation_ignoree', 'OK'],
    ['signature_invalide', 'KO'],
    ['mode_inattendu', 'KO'],
    ['ordre_inconnu', 'KO'],
    ['montant_different', 'KO'],
    ['statut_inconnu', 'KO'],
  ] as const)('« %s » commence par %s', (type, debut) => {
    expect(REPONSES[type].slice(0, 2)).toBe(debut);
  });
});
