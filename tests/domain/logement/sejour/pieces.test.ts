import { describe, expect, it } from 'vitest';
import type { ClePiece, DossierFourni } from '@/lib/domain/logement/sejour';
import {
  COMPLEMENTS_DOSSIER,
  estComplementDossier,
  estRefusDossier,
  PIECES_DU_DOSSIER,
  pieceDuComplement,
  pieceDuDossier,
  piecesDemandees,
  piecesManquantes,
  REFUS_DOSSIER,
} from '@/lib/domain/logement/sejour';
import { PHYSIQUE, VISALE } from './outillage';

const cles = (pieces: readonly { readonly cle: string }[]) => pieces.map(({ cle }) => cle);
const sans = (fourni: DossierFourni, ...retirees: readonly ClePiece[]): DossierFourni => ({
  ...fourni,
  donnees: fourni.donnees.filter((cle) => !retirees.includes(cle)),
});

describe('les pièces du dossier locatif', () => {
  it('se nomment chacune une fois, et disent ce qui les rend bonnes', () => {
    expect(new Set(cles(PIECES_DU_DOSSIER)).size).toBe(PIECES_DU_DOSSIER.length);
    for (const { libelle, quoi } of PIECES_DU_DOSSIER) {
      expect(libelle).not.toBe('');
      expect(quoi).toMatch(/\.$/);
    }
  });

  it('demandent des fichiers quand elles sont des documents, et alors seulement', () => {
    for (const { cle } of PIECES_DU_DOSSIER) {
      const piece = pieceDuDossier(cle);
      const documents = piece?.forme === 'document' || piece?.forme === 'visale';
      expect((piece?.fichiers?.length ?? 0) > 0, cle).toBe(documents);
      expect(piece?.fichiers?.[0]?.nom ?? 'piece', cle).toBe('piece');
    }
  });

  it('ne se trouvent que par leur clé', () => {
    expect(pieceDuDossier('assurance')?.libelle).toBe('Assurance du logement');
    expect(pieceDuDossier('toString')).toBeNull();
    expect(pieceDuDossier('')).toBeNull();
  });

  it('suivent le garant', () => {
    const communes = ['identite', 'scolarite', 'garant', 'assurance', 'rib', 'reglement'];
    expect(cles(piecesDemandees(null))).toEqual(communes);
    expect(cles(piecesDemandees('physique'))).toEqual([
      ...communes.slice(0, 3),
      'cautionnement',
      'revenus',
      ...communes.slice(3),
    ]);
    expect(cles(piecesDemandees('visale'))).toEqual([
      ...communes.slice(0, 3),
      'visale',
      ...communes.slice(3),
    ]);
  });
});

describe('ce qui manque', () => {
  const RIEN: DossierFourni = { garantie: null, scolariteDifferee: false, donnees: [] };

  it('est tout, au début, garant compris', () => {
    expect(piecesManquantes(RIEN)).toEqual([
      'identite',
      'scolarite',
      'garant',
      'assurance',
      'rib',
      'reglement',
    ]);
  });

  it('n’est rien quand tout y est', () => {
    expect(piecesManquantes(PHYSIQUE)).toEqual([]);
    expect(piecesManquantes(VISALE)).toEqual([]);
  });

  it.each(PHYSIQUE.donnees)('avec une personne : sans « %s », il manque', (cle) => {
    expect(piecesManquantes(sans(PHYSIQUE, cle))).toEqual([cle]);
  });

  it.each(VISALE.donnees)('avec Visale : sans « %s », il manque', (cle) => {
    expect(piecesManquantes(sans(VISALE, cle))).toEqual([cle]);
  });

  it('ne compte pas un certificat remis à plus tard, et lui seul se remet', () => {
    expect(piecesManquantes({ ...VISALE, scolariteDifferee: false })).toEqual(['scolarite']);
    const remis = { ...RIEN, garantie: 'visale', scolariteDifferee: true } as const;
    expect(piecesManquantes(remis)).toEqual(['identite', 'visale', 'assurance', 'rib', 'reglement']);
  });

  it('ne prend pas les pièces d’un garant pour celles de l’autre', () => {
    expect(piecesManquantes({ ...PHYSIQUE, garantie: 'visale' })).toEqual(['visale']);
    expect(piecesManquantes({ ...VISALE, garantie: 'physique' })).toEqual(['cautionnement', 'revenus']);
  });
});

describe('ce qu’un agent répond', () => {
  it.each(Object.entries({ ...REFUS_DOSSIER, ...COMPLEMENTS_DOSSIER }))(
    '« %s » est une phrase entière',
    (code, phrase) => {
      expect(phrase).toMatch(/^\p{Lu}.*\.$/u);
      expect(estRefusDossier(code)).not.toBe(estComplementDossier(code));
    },
  );

  it.each(Object.keys(COMPLEMENTS_DOSSIER).filter(estComplementDossier))(
    '« %s » nomme une pièce du dossier',
    (complement) => {
      expect(pieceDuDossier(pieceDuComplement(complement))).not.toBeNull();
    },
  );

  it('ne se confond pas avec autre chose', () => {
    for (const texte of ['', 'accorder', 'toString', 'completer_rib']) {
      expect(estRefusDossier(texte)).toBe(false);
      expect(estComplementDossier(texte)).toBe(false);
    }
  });
});
