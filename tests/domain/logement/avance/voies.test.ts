import { describe, expect, it } from 'vitest';
import type { CommandeAvance } from '@/lib/domain/logement/avance';
import { avanceOuverte, empechementAvance } from '@/lib/domain/logement/avance';
import { DUREE_LIEN_MS, DUREE_PAGE_BANCAIRE_MS } from '@/lib/domain/paiement';
import {
  APRES_LA_RENTREE,
  CONTEXTE,
  carte,
  clore,
  DANS,
  DEPOT,
  derouler,
  ECHEANCE,
  HEURE,
  lien,
  MAINTENANT,
  parLien,
  payer,
  plusTard,
  RENDUE,
  repondre,
  vierge,
} from './outillage';

const A_L_ECHEANCE = { ...CONTEXTE, maintenant: ECHEANCE };
const APRES = { ...CONTEXTE, maintenant: ECHEANCE + 1 };

describe('commencer à payer une avance', () => {
  it('se peut jusqu’à la dernière milliseconde de l’échéance, comprise', () => {
    expect(repondre(vierge(), carte(), A_L_ECHEANCE)).toEqual(['tentative_creee']);
    expect(repondre(vierge(), carte(), APRES)).toBe('echeance_passee');
    expect(repondre(vierge(), lien(), APRES)).toBe('echeance_passee');
  });

  it('ne se peut plus quand le logement est rendu, à la même heure', () => {
    expect(repondre(vierge(), carte(), RENDUE)).toBe('chambre_rendue');
    expect(repondre(vierge(), lien(), RENDUE)).toBe('chambre_rendue');
    expect(repondre(DANS.close(), carte())).toBe('chambre_rendue');
  });

  it.each(['reglee', 'remboursement_en_cours', 'remboursee'] as const)(
    'ne se peut plus une fois %s',
    (etat) => {
      expect(repondre(DANS[etat](), carte('c2'))).toBe('deja_acquittee');
      expect(repondre(DANS[etat](), lien())).toBe('deja_acquittee');
    },
  );

  it('dit ce qui empêche, ou rien', () => {
    expect(empechementAvance(vierge(), CONTEXTE)).toBeNull();
    expect(empechementAvance(vierge(), APRES)).toBe('echeance_passee');
    expect(empechementAvance(vierge(), RENDUE)).toBe('chambre_rendue');
    expect(empechementAvance(DANS.reglee(), RENDUE)).toBe('deja_acquittee');
  });

  it('laisse deux cartes en cours : la banque seule sait laquelle passera', () => {
    const { vie } = derouler([carte('c1'), carte('c2')]);
    expect(Object.keys(vie.tentatives)).toEqual(['c1', 'c2']);
    expect(vie.tentatives.c1?.expireA).toBe(MAINTENANT + DUREE_PAGE_BANCAIRE_MS);
  });

  it('n’a pas d’échéance pour un dépôt de garantie', () => {
    const depot = avanceOuverte(DEPOT);
    expect(repondre(depot, carte(), APRES_LA_RENTREE)).toEqual(['tentative_creee']);
    expect(repondre(depot, carte(), { ...APRES_LA_RENTREE, chambreTenue: false })).toBe('chambre_rendue');
  });
});

describe('le lien donné à quelqu’un', () => {
  it('finit avec l’échéance quand elle vient avant ses 48 heures', () => {
    expect(derouler([lien()]).vie.liens.l1?.expireA).toBe(MAINTENANT + DUREE_LIEN_MS);
    const tard = plusTard(50);
    expect(derouler([[lien(), tard]]).vie.liens.l1?.expireA).toBe(ECHEANCE);
  });

  it('vit ses 48 heures pour un dépôt, qui n’a pas d’échéance', () => {
    const vie = derouler([[lien(), APRES_LA_RENTREE]], avanceOuverte(DEPOT)).vie;
    expect(vie.liens.l1?.expireA).toBe(APRES_LA_RENTREE.maintenant + DUREE_LIEN_MS);
  });

  it('s’ouvre à qui le reçoit, une fois le lien connu', () => {
    expect(repondre(derouler([lien()]).vie, parLien())).toEqual(['tentative_creee']);
    expect(repondre(vierge(), parLien('inconnu'))).toBe('lien_inconnu');
  });

  it('ne s’ouvre plus quand le logement est rendu, ni après l’échéance', () => {
    const { vie } = derouler([[lien(), plusTard(50)]]);
    expect(repondre(vie, parLien(), RENDUE)).toBe('chambre_rendue');
    expect(repondre(vie, parLien(), APRES)).toBe('echeance_passee');
  });

  it('ne s’ouvre plus une fois l’avance réglée', () => {
    const { vie } = derouler([lien(), carte(), payer()]);
    expect(vie.liens.l1?.etat).toBe('caduc');
    expect(repondre(vie, parLien())).toBe('deja_acquittee');
  });

  it('se remplace : l’ancien meurt du même geste', () => {
    const { vie, journal } = derouler([lien('l1'), lien('l2')]);
    expect(journal.map(({ type }) => type)).toEqual(['lien_cree', 'lien_remplace', 'lien_cree']);
    expect(vie.liens).toMatchObject({ l1: { etat: 'remplace' }, l2: { etat: 'actif' } });
    expect(repondre(vie, parLien('l1'))).toBe('lien_ferme');
  });

  it('meurt avec le logement', () => {
    const { vie } = derouler([lien(), [clore, RENDUE]]);
    expect(vie.liens.l1?.etat).toBe('caduc');
  });
});

describe('ce que l’heure ferme', () => {
  const expirer: CommandeAvance = { type: 'expirer' };

  it('une carte sans réponse au bout de vingt minutes, pas avant', () => {
    const { vie } = derouler([carte()]);
    expect(repondre(vie, expirer, plusTard(0.33))).toBe('sans_effet');
    expect(repondre(vie, expirer, plusTard(0.34))).toEqual(['tentative_expiree']);
  });

  it('un lien à son heure', () => {
    const { vie } = derouler([lien()]);
    expect(repondre(vie, expirer, { ...CONTEXTE, maintenant: MAINTENANT + 48 * HEURE - 1 })).toBe(
      'sans_effet',
    );
    expect(repondre(vie, expirer, plusTard(48))).toEqual(['lien_expire']);
  });

  it('ne ferme pas l’avance elle-même : c’est le logement rendu qui la ferme', () => {
    expect(repondre(vierge(), expirer, APRES)).toBe('sans_effet');
    expect(repondre(vierge(), clore, APRES)).toBe('chambre_tenue');
    expect(repondre(vierge(), clore, RENDUE)).toEqual(['avance_close']);
  });

  it('ne ferme qu’une fois, et pas ce qui est réglé', () => {
    expect(repondre(DANS.close(), clore, RENDUE)).toBe('sans_effet');
    expect(repondre(DANS.reglee(), clore, RENDUE)).toBe('sans_effet');
  });
});
