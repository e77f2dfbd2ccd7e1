import { describe, expect, it } from 'vitest';
import type { AnneeEtude, FaitsDiplome } from '@/lib/domain/bourse';
import { avecDiplome, COMPLET, etat, juger, ligne, manquants, motifs } from './personne';

const avecAnnee = (anneeEtude: AnneeEtude | undefined, diplome?: FaitsDiplome) => ({
  ...COMPLET,
  diplome,
  etudes: { ...COMPLET.etudes, anneeEtude },
});

describe('diplôme en première année (DIP-1)', () => {
  it.each([
    ['obtenu', 'remplie'],
    ['equivalence', 'remplie'],
    ['en_cours', 'remplie'],
    ['aucun', 'non_remplie'],
  ] as const)('baccalauréat %s', (baccalaureat, attendu) => {
    expect(etat(avecDiplome({ baccalaureat, premiereAnnee: true }), 'diplome')).toBe(attendu);
  });

  it('refuse avec le code DIPLOME', () => {
    const faits = avecDiplome({ baccalaureat: 'aucun', premiereAnnee: true });
    expect(motifs(faits)).toEqual(['DIPLOME']);
    expect(ligne(faits, 'DIP-1')?.conclusion).toBe('non remplie');
  });

  it('dit que la décision suppose le baccalauréat obtenu quand il est en préparation', () => {
    const faits = avecDiplome({ baccalaureat: 'en_cours', premiereAnnee: true });
    expect(juger(faits).type).toBe('eligible');
    expect(ligne(faits, 'DIP-1')).toMatchObject({
      libelle: 'Baccalauréat en préparation',
      conclusion: 'remplie si vous l’obtenez',
    });
  });
});

describe('diplôme après la première année (DIP-2)', () => {
  it.each(['obtenu', 'equivalence'] as const)(
    'ne demande rien de plus avec un baccalauréat %s',
    (baccalaureat) => {
      expect(etat(avecDiplome({ baccalaureat, premiereAnnee: false }), 'diplome')).toBe('remplie');
      expect(etat(avecDiplome({ baccalaureat }), 'diplome')).toBe('remplie');
    },
  );

  it.each(['aucun', 'en_cours'] as const)(
    'envoie au Crous un baccalauréat %s, sans refuser',
    (baccalaureat) => {
      const faits = avecDiplome({ baccalaureat, premiereAnnee: false });
      expect(manquants(faits)).toEqual(['DIP-2*']);
      expect(juger(faits)).toMatchObject({ type: 'indetermine', estimation: { echelon: '1' } });
    },
  );
});

describe('diplôme : ce que l’année d’études dit déjà', () => {
  it.each([
    ['terminale', 'non_remplie'],
    ['licence_1', 'non_remplie'],
    ['licence_2', 'indeterminee'],
    ['licence_3', 'indeterminee'],
    ['master_1', 'indeterminee'],
    ['master_2', 'indeterminee'],
  ] as const)('sans baccalauréat, en %s', (anneeEtude, attendu) => {
    expect(etat(avecAnnee(anneeEtude, { baccalaureat: 'aucun' }), 'diplome')).toBe(attendu);
  });

  it('tient le baccalauréat d’un élève de terminale pour en préparation', () => {
    const faits = avecAnnee('terminale');
    expect(etat(faits, 'diplome')).toBe('remplie');
    expect(ligne(faits, 'DIP-1')?.conclusion).toBe('remplie si vous l’obtenez');
  });

  it('laisse la réponse donnée l’emporter sur l’année d’études', () => {
    const faits = avecAnnee('licence_2', { baccalaureat: 'aucun', premiereAnnee: true });
    expect(etat(faits, 'diplome')).toBe('non_remplie');
  });

  it('demande s’il s’agit d’une première année quand rien ne le dit', () => {
    expect(manquants(avecAnnee('autre', { baccalaureat: 'aucun' }))).toEqual(['diplome.premiereAnnee']);
    expect(manquants(avecAnnee(undefined, { baccalaureat: 'en_cours' }))).toEqual(['diplome.premiereAnnee']);
  });

  it('demande le baccalauréat quand il est inconnu', () => {
    expect(manquants(avecDiplome({}))).toEqual(['diplome.baccalaureat']);
    expect(manquants(avecAnnee('licence_3'))).toEqual(['diplome.baccalaureat']);
  });
});
