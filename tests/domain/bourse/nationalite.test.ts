import { describe, expect, it } from 'vitest';
import type { FaitsNationalite } from '@/lib/domain/bourse';
import { avecNationalite, etat, juger, ligne, manquants, motifs } from './personne';

const nationalite = (faits: FaitsNationalite) => etat(avecNationalite(faits), 'nationalite');

/** A European whom nothing links to France. */
const EUROPEEN = {
  groupe: 'ue_eee_suisse',
  conditionUEEmploiOuParent: false,
  integration: false,
  residenceReguliereAns: 0,
} as const;

/** A student from elsewhere, in order. */
const AUTRE = {
  groupe: 'autre',
  statutProtection: 'aucun',
  titreSejour: true,
  domicileFranceAns: 2,
  foyerFiscalFranceAns: 2,
} as const;

describe('nationalité française ou andorrane (NAT-1, NAT-3)', () => {
  it('admet les Français sans autre condition', () => {
    expect(nationalite({ groupe: 'france' })).toBe('remplie');
  });

  it('admet les Andorrans, sur justification de leur formation', () => {
    expect(nationalite({ groupe: 'andorre' })).toBe('remplie');
    expect(ligne(avecNationalite({ groupe: 'andorre' }), 'NAT-3')?.libelle).toContain('formation française');
  });
});

describe('Union européenne, EEE et Suisse (NAT-2)', () => {
  it.each([
    ['un emploi ou un parent aux revenus en France', { conditionUEEmploiOuParent: true }, 'remplie'],
    ['un degré d’intégration suffisant', { integration: true }, 'remplie'],
    ['4 ans de résidence', { residenceReguliereAns: 4 }, 'non_remplie'],
    ['5 ans de résidence', { residenceReguliereAns: 5 }, 'remplie'],
    ['6 ans de résidence', { residenceReguliereAns: 6 }, 'remplie'],
    ['aucun de ces liens', {}, 'non_remplie'],
  ] as const)('%s', (_, lien, attendu) => {
    expect(nationalite({ ...EUROPEEN, ...lien })).toBe(attendu);
  });

  it('conclut dès qu’un lien est connu', () => {
    expect(nationalite({ groupe: 'ue_eee_suisse', integration: true })).toBe('remplie');
    expect(nationalite({ groupe: 'ue_eee_suisse', residenceReguliereAns: 5 })).toBe('remplie');
  });

  it('refuse avec le code NATIONALITE', () => {
    expect(motifs(avecNationalite(EUROPEEN))).toEqual(['NATIONALITE']);
  });

  it('ne refuse pas tant qu’un lien reste possible', () => {
    expect(manquants(avecNationalite({ groupe: 'ue_eee_suisse' }))).toEqual([
      'nationalite.conditionUEEmploiOuParent',
      'nationalite.integration',
      'nationalite.residenceReguliereAns',
    ]);
    expect(manquants(avecNationalite({ ...EUROPEEN, integration: undefined }))).toEqual([
      'nationalite.integration',
    ]);
  });

  it('tient une durée négative pour inconnue', () => {
    expect(manquants(avecNationalite({ ...EUROPEEN, residenceReguliereAns: -1 }))).toEqual([
      'nationalite.residenceReguliereAns',
    ]);
  });
});

describe('autre nationalité (NAT-4, NAT-7)', () => {
  it.each([
    ['deux ans de domicile et de foyer fiscal', {}, []],
    ['trois ans', { domicileFranceAns: 3, foyerFiscalFranceAns: 3 }, []],
    ['un an de domicile', { domicileFranceAns: 1 }, ['SEJOUR_2_ANS']],
    ['un an de foyer fiscal', { foyerFiscalFranceAns: 1 }, ['FOYER_FISCAL_FRANCE']],
    ['sans titre de séjour', { titreSejour: false }, ['NATIONALITE']],
    [
      'rien de tout cela',
      { titreSejour: false, domicileFranceAns: 0, foyerFiscalFranceAns: 0 },
      ['NATIONALITE', 'SEJOUR_2_ANS', 'FOYER_FISCAL_FRANCE'],
    ],
  ] as const)('%s', (_, ecart, codes) => {
    expect(motifs(avecNationalite({ ...AUTRE, ...ecart }))).toEqual(codes);
    expect(nationalite({ ...AUTRE, ...ecart })).toBe(codes.length ? 'non_remplie' : 'remplie');
  });

  it('n’a pas besoin de connaître une protection quand tout est en règle', () => {
    expect(nationalite({ ...AUTRE, statutProtection: undefined })).toBe('remplie');
  });

  it('demande une protection éventuelle avant de refuser', () => {
    const faits = avecNationalite({ ...AUTRE, domicileFranceAns: 1, statutProtection: undefined });
    expect(manquants(faits)).toEqual(['nationalite.statutProtection']);
  });

  it('demande ce qui manque', () => {
    expect(manquants(avecNationalite({ groupe: 'autre', statutProtection: 'aucun' }))).toEqual([
      'nationalite.titreSejour',
      'nationalite.domicileFranceAns',
      'nationalite.foyerFiscalFranceAns',
    ]);
  });

  it('refuse sur ce qui est certain, même quand un autre fait manque', () => {
    const faits = avecNationalite({ ...AUTRE, titreSejour: undefined, domicileFranceAns: 1 });
    expect(motifs(faits)).toEqual(['SEJOUR_2_ANS']);
  });

  it('dit chaque motif par une phrase entière', () => {
    const resultat = juger(avecNationalite({ ...AUTRE, domicileFranceAns: 0, foyerFiscalFranceAns: 0 }));
    const phrases = resultat.type === 'non_eligible' ? resultat.motifs.map((motif) => motif.libelle) : [];
    expect(phrases).toEqual([
      'Il faut être domicilié en France depuis au moins 2\u00a0ans au 1er septembre.',
      'Le foyer fiscal de vos parents ou de votre tuteur doit être en France depuis au moins 2\u00a0ans au 1er septembre.',
    ]);
  });
});

describe('protection internationale (NAT-5, NAT-6)', () => {
  it.each([
    ['refugie', 'NAT-5'],
    ['apatride', 'NAT-5'],
    ['protection_subsidiaire', 'NAT-6'],
    ['protection_temporaire', 'NAT-6'],
  ] as const)('admet le statut %s sans délai de séjour', (statutProtection, regle) => {
    const faits = avecNationalite({ groupe: 'autre', statutProtection, domicileFranceAns: 0 });
    expect(etat(faits, 'nationalite')).toBe('remplie');
    expect(ligne(faits, regle)?.conclusion).toBe('remplie');
  });

  it('ne concerne pas un Européen, jugé sur ses liens avec la France', () => {
    expect(nationalite({ ...EUROPEEN, statutProtection: 'refugie' })).toBe('non_remplie');
  });
});

describe('nationalité inconnue', () => {
  it('est demandée', () => {
    expect(manquants(avecNationalite({}))).toEqual(['nationalite.groupe']);
    expect(manquants(avecNationalite({ statutProtection: 'refugie' }))).toEqual(['nationalite.groupe']);
  });
});
