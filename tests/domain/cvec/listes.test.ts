import { describe, expect, it } from 'vitest';
import type { ModeAcquittement } from '@/lib/domain/cvec';
import {
  CATEGORIES_DEMANDABLES,
  CATEGORIES_EXONERATION,
  CODE_REMBOURSEE,
  campagneCvec,
  categorieExoneration,
  codeAttestation,
  estCodeValide,
  estExonere,
  estPayable,
  estRefusExoneration,
  estRefusRemboursement,
  fenetreRemboursement,
  LIBELLES_ATTESTATION,
  MOTIFS_REMBOURSEMENT,
  motifRemboursement,
  phaseRemboursement,
  REFUS_EXONERATION,
  REFUS_REMBOURSEMENT,
  SITUATIONS_CVEC,
  situationCvec,
} from '@/lib/domain/cvec';

describe('qui doit la contribution', () => {
  it.each([
    ['initiale', true],
    ['apprentissage', true],
    ['cpge', true],
    ['distance', true],
    ['cesure', true],
    ['bts_superieur', true],
    ['lycee', false],
    ['continue', false],
    ['professionnalisation', false],
    ['stagiaire', false],
    ['echange', false],
    ['hdr', false],
  ])('« %s » : %s', (cle, assujetti) => {
    expect(situationCvec(cle)?.assujetti).toBe(assujetti);
  });

  it('ne répond pas d’une situation qui n’est pas dans la liste', () => {
    for (const cle of ['', 'INITIALE', 'toString', '__proto__']) expect(situationCvec(cle)).toBeNull();
  });

  it.each(SITUATIONS_CVEC.map((s) => [s.cle, s] as const))(
    '« %s » s’explique en phrases',
    (_cle, situation) => {
      expect(situation.explication).toMatch(/\.$/);
      expect(situation.libelle).not.toMatch(/\.$/);
    },
  );

  it('dit à qui n’est pas concerné qu’il n’a rien à faire', () => {
    for (const { assujetti, explication } of SITUATIONS_CVEC) {
      expect(explication.includes('rien à faire')).toBe(!assujetti);
    }
  });
});

describe('qui en est exonéré', () => {
  it.each([
    ['boursier', 'automatique'],
    ['asaa', 'automatique'],
    ['bourse_regionale', 'sur_piece'],
    ['bourse_gouvernement', 'sur_piece'],
    ['autre_bourse', 'sur_piece'],
    ['refugie', 'sur_piece'],
    ['protection_subsidiaire', 'sur_piece'],
    ['demandeur_asile', 'sur_piece'],
    ['lycee_defense', 'sur_piece'],
    ['protection_temporaire', 'examen'],
    ['apatride', 'examen'],
  ] as const)('« %s » : %s', (cle, voie) => {
    expect(categorieExoneration(cle)?.voie).toBe(voie);
  });

  it('demande un document à tous ceux qui demandent, à eux seuls', () => {
    for (const { voie, piece } of CATEGORIES_EXONERATION) {
      expect(piece === null).toBe(voie === 'automatique');
    }
    expect(CATEGORIES_DEMANDABLES).toHaveLength(9);
  });

  it('n’invoque la loi que pour ceux qu’elle nomme', () => {
    for (const { voie, texte } of CATEGORIES_EXONERATION) {
      expect(texte.startsWith('code de l’éducation')).toBe(voie !== 'examen');
    }
  });

  it('ne connaît pas les autres', () => {
    expect(categorieExoneration('etranger')).toBeNull();
  });

  it.each(Object.entries(REFUS_EXONERATION))('refuse « %s » par une phrase', (cle, phrase) => {
    expect(estRefusExoneration(cle)).toBe(true);
    expect(phrase).toMatch(/^L[ae] .+\.$/u);
  });

  it('ne refuse pas sans raison connue', () => {
    expect(estRefusExoneration('valueOf')).toBe(false);
    expect(estRefusRemboursement('valueOf')).toBe(false);
  });
});

describe('les motifs de remboursement', () => {
  it.each([
    ['double_paiement', 'automatique', 0],
    ['paiement_apres_exoneration', 'automatique', 0],
    ['devenu_boursier', 'automatique', 0],
    ['exonere_apres_paiement', 'automatique', 0],
    ['autre_exoneration', 'demande', 2],
    ['non_assujetti', 'demande', 1],
    ['renonciation', 'aucun', 0],
    ['changement_etablissement', 'aucun', 0],
  ] as const)('« %s » : %s, %i pièce(s)', (cle, voie, pieces) => {
    expect(motifRemboursement(cle)).toMatchObject({ voie, pieces: { length: pieces } });
  });

  it('s’adressent à l’étudiant', () => {
    for (const { libelle } of MOTIFS_REMBOURSEMENT) expect(libelle).toMatch(/^(Vous|Votre|Le Crous)/u);
    expect(motifRemboursement('envie')).toBeNull();
  });

  it.each(Object.keys(REFUS_REMBOURSEMENT))('se refusent pour « %s »', (cle) => {
    expect(estRefusRemboursement(cle)).toBe(true);
  });
});

describe('les états d’une attestation', () => {
  it.each([
    ['boursier', '71', true],
    ['exoneration', '73', true],
    ['carte', '75', false],
    ['especes', '75', false],
    ['tiers', '76', false],
  ] as const satisfies readonly (readonly [ModeAcquittement, string, boolean])[])(
    'acquittée par « %s » : %s',
    (mode, code, exonere) => {
      expect(codeAttestation(mode)).toBe(code);
      expect(estExonere(mode)).toBe(exonere);
    },
  );

  it.each(['71', '73', '75', '76', '98'])('« %s » est valide', (code) => {
    expect(estCodeValide(code)).toBe(true);
  });

  it.each(['70', '72', '74', '77', '99', '0', '', 'constructor'])('« %s » ne l’est pas', (code) => {
    expect(estCodeValide(code)).toBe(false);
  });

  it('remboursée, elle reste valide', () => {
    expect(LIBELLES_ATTESTATION[CODE_REMBOURSEE]).toBe('Valide, remboursée');
  });
});

describe('les jours d’une année', () => {
  it.each([
    ['2018-2019', '2018-07-01', '2019-05-31', true],
    ['2019-2020', '2019-06-01', '2020-05-31', false],
    ['2022-2023', '2022-05-02', '2023-05-31', true],
    ['2023-2024', '2023-05-17', '2024-05-31', true],
    ['2024-2025', '2024-05-02', '2025-05-31', true],
    ['2025-2026', '2025-06-01', '2026-05-31', true],
    ['2026-2027', '2026-06-01', '2027-05-31', false],
  ] as const)('%s : du %s au %s', (annee, ouverture, cloture, ouvertureConnue) => {
    expect(campagneCvec(annee)).toEqual({ annee, ouverture, cloture, ouvertureConnue });
  });

  it.each([
    ['2026-05-31', false],
    ['2026-06-01', true],
    ['2026-11-21', true],
    ['2027-05-31', true],
    ['2027-06-01', false],
  ] as const)('2026-2027 se paie le %s : %s', (jour, payable) => {
    expect(estPayable('2026-2027', jour)).toBe(payable);
  });

  it.each([
    ['2019-2020', '2019-09-15', '2020-05-31'],
    ['2024-2025', '2024-09-01', '2025-05-31'],
    ['2026-2027', '2026-09-01', '2027-05-31'],
  ] as const)('un remboursement de %s se demande du %s au %s', (annee, ouverture, cloture) => {
    expect(fenetreRemboursement(annee)).toEqual({ ouverture, cloture });
  });

  it.each([
    ['2026-08-31', 'pas_ouverte'],
    ['2026-09-01', 'ouverte'],
    ['2027-05-31', 'ouverte'],
    ['2027-06-01', 'close'],
  ] as const)('le %s, la demande est « %s »', (jour, phase) => {
    expect(phaseRemboursement('2026-2027', jour)).toBe(phase);
  });
});
