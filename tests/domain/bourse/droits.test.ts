import { describe, expect, it } from 'vitest';
import type { AnneeEtude, FaitsDroits } from '@/lib/domain/bourse';
import { avecDroits, COMPLET, etat, juger, ligne, manquants, motifs } from './personne';

/** A student of a cursus, in a year that says nothing of it. */
const enCursus = (droits: FaitsDroits, anneeEtude: AnneeEtude = 'autre') => ({
  ...COMPLET,
  etudes: { ...COMPLET.etudes, anneeEtude },
  droits: { situationParticuliere: false, ...droits },
});

describe('nombre de droits (DRO-1, DRO-2, DRO-3)', () => {
  it('ne demande rien de plus pour une première bourse', () => {
    expect(etat(avecDroits({ droitsUtilises: 0 }), 'droits')).toBe('remplie');
  });

  it.each([
    [5, 'remplie'],
    [6, 'remplie'],
    [7, 'non_remplie'],
    [8, 'non_remplie'],
  ])('%i droits utilisés sur 7, en master', (droitsUtilises, attendu) => {
    const faits = enCursus({ droitsUtilises, cursus: 'master', passageAnneeSuperieure: true });
    expect(etat(faits, 'droits')).toBe(attendu);
  });

  it.each([
    [3, 3, 'remplie'],
    [4, 4, 'remplie'],
    [5, 4, 'remplie'],
    [5, 5, 'non_remplie'],
    [6, 5, 'non_remplie'],
    [6, 6, 'non_remplie'],
  ])(
    '%i droits dont %i en licence, pour une année de licence',
    (droitsUtilises, droitsUtilisesLicence, attendu) => {
      const faits = enCursus({
        droitsUtilises,
        droitsUtilisesLicence,
        cursus: 'licence',
        passageAnneeSuperieure: true,
      });
      expect(etat(faits, 'droits')).toBe(attendu);
    },
  );

  it.each([
    ['3 en licence en laissent 4', 3, 4],
    ['4 en licence en laissent 3', 4, 3],
    ['5 en licence en laissent 2', 5, 2],
  ])('%s (DRO-3)', (_, enLicence, restants) => {
    const apres = (ensuite: number) =>
      etat(
        enCursus({
          droitsUtilises: enLicence + ensuite,
          droitsUtilisesLicence: enLicence,
          cursus: 'master',
          passageAnneeSuperieure: true,
        }),
        'droits',
      );
    expect(apres(restants - 1)).toBe('remplie');
    expect(apres(restants)).toBe('non_remplie');
  });

  it('refuse avec le code DROITS_EPUISES et cite la page des droits', () => {
    const faits = enCursus({ droitsUtilises: 7, cursus: 'master', passageAnneeSuperieure: true });
    expect(motifs(faits)).toEqual(['DROITS_EPUISES']);
    expect(ligne(faits, 'DRO-1')).toMatchObject({
      libelle: 'Vous avez utilisé vos 7\u00a0droits annuels à bourse.',
      source: 'etudiant.gouv.fr, page 2974',
    });
  });

  it.each([
    ['licence_3', 'non_remplie'],
    ['terminale', 'non_remplie'],
    ['master_1', 'remplie'],
  ] as const)('déduit le cursus de l’année %s', (anneeEtude, attendu) => {
    const faits = enCursus(
      { droitsUtilises: 5, droitsUtilisesLicence: 5, passageAnneeSuperieure: true },
      anneeEtude,
    );
    expect(etat(faits, 'droits')).toBe(attendu);
  });
});

describe('progression (f.2)', () => {
  it.each([
    [1, 0, 'remplie'],
    [2, 59, 'non_remplie'],
    [2, 60, 'remplie'],
    [2, 61, 'remplie'],
    [3, 119, 'non_remplie'],
    [3, 120, 'remplie'],
    [3, 121, 'remplie'],
    [4, 119, 'non_remplie'],
    [4, 120, 'remplie'],
    [5, 179, 'non_remplie'],
    [5, 180, 'remplie'],
    [5, 181, 'remplie'],
    [6, 179, 'non_remplie'],
    [6, 180, 'remplie'],
  ])('%i droits utilisés et %i crédits validés', (droitsUtilises, creditsValides, attendu) => {
    const faits = enCursus({
      droitsUtilises,
      creditsValides,
      cursus: 'master',
      passageAnneeSuperieure: false,
    });
    expect(etat(faits, 'droits')).toBe(attendu);
    expect(motifs(faits)).toEqual(attendu === 'remplie' ? [] : ['PROGRESSION']);
  });

  it('admet qui passe en année supérieure, quel que soit le nombre de crédits', () => {
    const faits = enCursus({
      droitsUtilises: 6,
      creditsValides: 0,
      cursus: 'master',
      passageAnneeSuperieure: true,
    });
    expect(etat(faits, 'droits')).toBe('remplie');
  });

  it('dit combien de crédits il fallait et combien sont validés', () => {
    const faits = enCursus({ droitsUtilises: 3, creditsValides: 60, passageAnneeSuperieure: false });
    expect(ligne(faits, 'f.2')?.libelle).toBe(
      'Pour un 4e\u00a0droit, il faut avoir validé 120\u00a0crédits ECTS ou passer en année supérieure, ' +
        'et vous en avez validé 60.',
    );
  });
});

describe('droits supplémentaires (DRS-1 à DRS-8)', () => {
  const epuises = { droitsUtilises: 7, cursus: 'master', passageAnneeSuperieure: true } as const;
  const retard = { droitsUtilises: 3, creditsValides: 60, passageAnneeSuperieure: false } as const;

  it.each([
    ['les droits sont épuisés', epuises],
    ['la progression est insuffisante', retard],
  ])('envoient au Crous une situation particulière quand %s', (_, droits) => {
    const faits = enCursus({ ...droits, situationParticuliere: true });
    expect(manquants(faits)).toEqual(['DRS*']);
    expect(juger(faits)).toMatchObject({ type: 'indetermine', estimation: { echelon: '1' } });
  });

  it('sont demandés avant tout refus', () => {
    expect(manquants(avecDroits(epuises))).toEqual(['droits.situationParticuliere']);
    expect(manquants(avecDroits(retard))).toEqual(['droits.situationParticuliere']);
  });

  it('ne changent rien quand la condition est remplie', () => {
    const faits = enCursus({ droitsUtilises: 1, situationParticuliere: true });
    expect(etat(faits, 'droits')).toBe('remplie');
  });
});

describe('droits : ce qui manque', () => {
  it.each([
    ['le nombre de droits utilisés', {}, ['droits.droitsUtilises']],
    ['un nombre négatif', { droitsUtilises: -1 }, ['droits.droitsUtilises']],
    ['un nombre à virgule', { droitsUtilises: 1.5 }, ['droits.droitsUtilises']],
    [
      'les crédits et le passage au troisième droit',
      { droitsUtilises: 2 },
      ['droits.passageAnneeSuperieure', 'droits.creditsValides'],
    ],
    [
      'le passage quand les crédits manquent',
      { droitsUtilises: 2, creditsValides: 30 },
      ['droits.passageAnneeSuperieure'],
    ],
    [
      'les crédits quand on redouble',
      { droitsUtilises: 2, passageAnneeSuperieure: false },
      ['droits.creditsValides'],
    ],
    [
      'le cursus à partir du sixième droit',
      { droitsUtilises: 5, passageAnneeSuperieure: true },
      ['droits.cursus'],
    ],
    [
      'les droits de licence à partir du sixième',
      { droitsUtilises: 5, cursus: 'licence', passageAnneeSuperieure: true },
      ['droits.droitsUtilisesLicence'],
    ],
  ] as const)('demande %s', (_, droits, codes) => {
    expect(manquants(enCursus(droits))).toEqual(codes);
  });

  it('ne demande ni crédits ni cursus pour un deuxième droit', () => {
    expect(juger(enCursus({ droitsUtilises: 1 })).type).toBe('eligible');
  });

  it('ne demande rien de plus quand les crédits suffisent', () => {
    expect(juger(enCursus({ droitsUtilises: 2, creditsValides: 60 })).type).toBe('eligible');
  });
});
