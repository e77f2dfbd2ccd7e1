import { describe, expect, it } from 'vitest';
import { campagneLogement } from '@/lib/domain/logement';
import type { ContexteAvance } from '@/lib/domain/logement/avance';
import {
  avanceOuverte,
  estMotifExceptionnel,
  etatDAvance,
  MOTIFS_AVANCE,
  MOTIFS_EXCEPTIONNELS,
  montantDeLAvance,
  motifAvance,
} from '@/lib/domain/logement/avance';
import {
  APRES_LA_RENTREE,
  accorder,
  CONTEXTE,
  carte,
  DANS,
  DEPOT,
  demander,
  derouler,
  iban,
  payer,
  RENDUE,
  refuser,
  repondre,
  virer,
} from './outillage';

const veille: ContexteAvance = { ...APRES_LA_RENTREE, aujourdhui: '2026-08-31' };

describe('le montant', () => {
  it('est celui de la fiche quand elle le dit, sinon celui de la campagne', () => {
    const campagne = campagneLogement('2026-2027');
    if (!campagne.ok) throw new Error(campagne.refus);
    expect(montantDeLAvance(campagne.valeur, null)).toBe(10_000);
    expect(montantDeLAvance(campagne.valeur, 15_000)).toBe(15_000);
    expect(montantDeLAvance(campagne.valeur, 0)).toBe(0);
  });
});

describe('les motifs', () => {
  it('se retrouvent par leur clé, et sont tous différents', () => {
    for (const { cle, libelle } of MOTIFS_AVANCE) expect(motifAvance(cle)?.libelle).toBe(libelle);
    expect(motifAvance('caprice')).toBeNull();
    expect(new Set(MOTIFS_AVANCE.map(({ libelle }) => libelle)).size).toBe(MOTIFS_AVANCE.length);
  });

  it('exceptionnels sont ceux que le Crous examine, chacun avec sa pièce', () => {
    expect(MOTIFS_EXCEPTIONNELS.map(({ cle }) => cle)).toEqual([
      ...['maladie', 'emploi', 'refus_inscription', 'changement_academie', 'internat', 'force_majeure'],
    ]);
    for (const { pieces } of MOTIFS_EXCEPTIONNELS) expect(pieces).toHaveLength(1);
    expect(estMotifExceptionnel('internat')).toBe(true);
    expect(estMotifExceptionnel('desistement')).toBe(false);
    expect(estMotifExceptionnel('double_paiement')).toBe(false);
  });
});

describe('demander qu’une avance soit rendue', () => {
  it('suffit jusqu’à la veille de l’entrée', () => {
    expect(repondre(DANS.reglee(), demander(), veille)).toEqual(['remboursement_ouvert']);
    const { vie } = derouler([carte(), payer(), [demander(), veille]]);
    expect(vie.remboursements.r1).toEqual({
      ...{ tentative: 'c1', motif: 'desistement', centimes: 10_000, etat: 'iban_attendu' },
    });
  });

  it.each(MOTIFS_EXCEPTIONNELS.map(({ cle }) => cle))(
    'suffit aussi quand on donne la raison « %s »',
    (cle) => {
      const { vie } = derouler([carte(), payer(), [demander(cle), veille]]);
      expect(vie.remboursements.r1).toMatchObject({ motif: 'desistement', etat: 'iban_attendu' });
    },
  );

  it('ne suffit plus le jour de l’entrée : se désister n’y donne pas droit', () => {
    expect(repondre(DANS.reglee(), demander(), APRES_LA_RENTREE)).toBe('sans_droit');
  });

  it.each(MOTIFS_EXCEPTIONNELS.map(({ cle }) => cle))(
    'se demande encore pour « %s », que le Crous examine',
    (cle) => {
      const { vie } = derouler([carte(), payer(), [demander(cle), APRES_LA_RENTREE]]);
      expect(vie.remboursements.r1).toMatchObject({ motif: cle, etat: 'demande' });
      expect(etatDAvance(vie)).toBe('remboursement_en_cours');
    },
  );

  it('demande d’avoir payé, et ne se fait qu’une fois', () => {
    for (const etat of ['a_payer', 'paiement_en_cours', 'close'] as const) {
      expect(repondre(DANS[etat](), demander()), etat).toBe('non_payee');
    }
    expect(repondre(DANS.remboursement_en_cours(), demander('desistement', 'r2'))).toBe('deja_demandee');
    expect(repondre(DANS.remboursee(), demander('desistement', 'r2'))).toBe('deja_remboursee');
  });

  it('se peut encore quand le logement a déjà été libéré', () => {
    expect(repondre(DANS.reglee(), demander(), { ...veille, chambreTenue: false })).toEqual([
      'remboursement_ouvert',
    ]);
  });
});

describe('ce que le Crous décide', () => {
  const examinee = () => derouler([carte(), payer(), [demander('maladie'), APRES_LA_RENTREE]]).vie;

  it('s’accorde : il ne manque que le compte', () => {
    const { vie } = derouler([accorder(), iban, virer()], examinee());
    expect(vie.remboursements.r1?.etat).toBe('vire');
    expect(etatDAvance(vie)).toBe('remboursee');
  });

  it('s’accorde après le compte : il ne manque rien', () => {
    expect(derouler([iban, accorder()], examinee()).vie.remboursements.r1?.etat).toBe('a_virer');
  });

  it('se refuse, et une autre demande reste possible', () => {
    const { vie } = derouler([refuser()], examinee());
    expect(etatDAvance(vie)).toBe('reglee');
    expect(repondre(vie, demander('emploi', 'r2'), APRES_LA_RENTREE)).toEqual(['remboursement_ouvert']);
  });

  it('ne porte que sur ce qui s’examine', () => {
    for (const commande of [accorder(), refuser()]) {
      expect(repondre(DANS.remboursement_en_cours(), commande)).toBe('remboursement_inconnu');
      expect(repondre(DANS.reglee(), commande)).toBe('remboursement_inconnu');
    }
  });
});

describe('le dépôt de garantie', () => {
  const regle = () => derouler([carte(), payer()], avanceOuverte(DEPOT)).vie;
  const rendre = { type: 'rendre', remboursement: 'r1' } as const;

  it('revient avec le logement, sans qu’on le demande', () => {
    expect(repondre(regle(), rendre)).toBe('chambre_tenue');
    expect(repondre(regle(), rendre, RENDUE)).toEqual(['remboursement_ouvert']);
    const { vie } = derouler([[rendre, RENDUE]], regle());
    expect(vie.remboursements.r1).toMatchObject({ motif: 'fin_de_sejour', etat: 'iban_attendu' });
  });

  it('ne se demande pas comme une avance, ni l’avance comme un dépôt', () => {
    expect(repondre(regle(), demander(), CONTEXTE)).toBe('sans_droit');
    expect(repondre(DANS.reglee(), rendre, RENDUE)).toBe('sans_droit');
  });

  it('revient une fois', () => {
    const { vie } = derouler([[rendre, RENDUE]], regle());
    expect(repondre(vie, { ...rendre, remboursement: 'r2' }, RENDUE)).toBe('deja_demandee');
    expect(repondre(avanceOuverte(DEPOT), rendre, RENDUE)).toBe('non_payee');
  });
});
