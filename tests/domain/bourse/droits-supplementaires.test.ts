import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FaitsDroits, FaitsSupplements } from '@/lib/domain/bourse';
import { AUCUN_SUPPLEMENT, droitsSupplementaires } from '@/lib/domain/bourse';
import { avecDroits, BAREME_2025, COMPLET, etat, juger, ligne, manquants, motifs } from './personne';

const enMaster = (droits: FaitsDroits) =>
  avecDroits({ cursus: 'master', passageAnneeSuperieure: true, ...droits });
const avec = (supplements: FaitsSupplements): FaitsSupplements => ({ ...AUCUN_SUPPLEMENT, ...supplements });

describe('droits supplémentaires qui décident seuls (DRS-2 à DRS-5)', () => {
  it.each([
    ['DRS-2', { echecApresServiceCivique: true }, 1],
    ['DRS-3', { santeLineaire: true }, 1],
    ['DRS-4', { contratReussite: true }, 1],
    ['DRS-5', { handicapCDAPH: true }, 3],
  ] as const)('%s porte le total de 7 à 7 et quelques', (regle, situation, enPlus) => {
    const supplements = avec(situation);
    const apres = (droitsUtilises: number) => enMaster({ droitsUtilises, supplements });
    expect(droitsSupplementaires({ supplements }, BAREME_2025)).toBe(enPlus);
    expect(etat(apres(7 + enPlus - 1), 'droits')).toBe('remplie');
    expect(etat(apres(7 + enPlus), 'droits')).toBe('non_remplie');
    expect(motifs(apres(7 + enPlus))).toEqual(['DROITS_EPUISES']);
    expect(ligne(apres(0), regle)?.conclusion).toMatch(/^\d\u00a0droits? de plus$/);
  });

  it('s’ajoutent les uns aux autres', () => {
    const supplements = avec({ handicapCDAPH: true, contratReussite: true, santeLineaire: true });
    expect(droitsSupplementaires({ supplements }, BAREME_2025)).toBe(5);
    expect(etat(enMaster({ droitsUtilises: 11, supplements }), 'droits')).toBe('remplie');
    expect(etat(enMaster({ droitsUtilises: 12, supplements }), 'droits')).toBe('non_remplie');
  });

  it.each([
    [4, 'remplie'],
    [5, 'remplie'],
    [6, 'non_remplie'],
  ])(
    'allongent aussi la licence : %i droits utilisés en licence avec un contrat de réussite',
    (utilises, attendu) => {
      const faits = avecDroits({
        cursus: 'licence',
        passageAnneeSuperieure: true,
        droitsUtilises: utilises,
        droitsUtilisesLicence: utilises,
        supplements: avec({ contratReussite: true }),
      });
      expect(etat(faits, 'droits')).toBe(attendu);
    },
  );

  it('n’existent pas quand rien n’est réclamé', () => {
    expect(droitsSupplementaires(undefined, BAREME_2025)).toBe(0);
    expect(droitsSupplementaires({ droitsUtilises: 3 }, BAREME_2025)).toBe(0);
    expect(droitsSupplementaires({ supplements: AUCUN_SUPPLEMENT }, BAREME_2025)).toBe(0);
  });
});

describe('médecine en parcours linéaire (DRS-3)', () => {
  const enMedecine = (droits: FaitsDroits) =>
    avecDroits({ cursus: 'medecine_lineaire', passageAnneeSuperieure: true, ...droits });

  it.each([
    [5, 'remplie'],
    [7, 'remplie'],
    [8, 'indeterminee'],
  ])('%i droits utilisés, par le seul cursus', (droitsUtilises, attendu) => {
    expect(etat(enMedecine({ droitsUtilises }), 'droits')).toBe(attendu);
  });

  it('n’a pas la limite de cinq droits d’une licence', () => {
    expect(etat(enMedecine({ droitsUtilises: 6, droitsUtilisesLicence: 6 }), 'droits')).toBe('remplie');
  });

  it('refuse au-delà de huit droits quand rien d’autre n’est réclamé', () => {
    expect(motifs(enMedecine({ droitsUtilises: 8, situationParticuliere: false }))).toEqual([
      'DROITS_EPUISES',
    ]);
    expect(
      ligne(enMedecine({ droitsUtilises: 8, situationParticuliere: false }), 'DRO-1')?.libelle,
    ).toContain('8\u00a0droits annuels');
  });
});

describe('droits supplémentaires que le Crous examine (DRS-1, DRS-6 à DRS-8)', () => {
  it.each([
    ['DRS-1', { echecFamilleOuSante: true }, /services médicaux et sociaux/],
    ['DRS-6', { sportifHautNiveau: true }, /sportif de haut niveau/],
    ['DRS-7', { stageObligatoire: true }, /stage obligatoire/],
    ['DRS-8', { anneeEchangeEtranger: true }, /échange à l’étranger/],
  ] as const)('%s', (regle, situation, phrase) => {
    const faits = enMaster({ droitsUtilises: 7, supplements: avec(situation) });
    expect(manquants(faits)).toEqual([`${regle}*`]);
    expect(ligne(faits, regle)?.libelle).toMatch(phrase);
    expect(droitsSupplementaires(faits.droits, BAREME_2025)).toBe(0);
  });

  it('ne sont pas invoqués quand il reste des droits', () => {
    const supplements = avec({ sportifHautNiveau: true, echecFamilleOuSante: true });
    expect(juger(enMaster({ droitsUtilises: 6, supplements })).type).toBe('eligible');
  });

  it('sont tous nommés quand plusieurs pourraient sauver le droit', () => {
    const supplements = avec({ echecFamilleOuSante: true, stageObligatoire: true });
    expect(manquants(enMaster({ droitsUtilises: 7, supplements }))).toEqual(['DRS-1*', 'DRS-7*']);
  });
});

describe('droits supplémentaires et progression', () => {
  const enRetard = (supplements: FaitsSupplements) =>
    avecDroits({ droitsUtilises: 2, creditsValides: 59, passageAnneeSuperieure: false, supplements });

  it.each(['handicapCDAPH', 'contratReussite', 'echecApresServiceCivique', 'santeLineaire'] as const)(
    '%s ne remplace pas des crédits sans que le Crous l’examine',
    (situation) => {
      const faits = enRetard(avec({ [situation]: true }));
      expect(etat(faits, 'droits')).toBe('indeterminee');
      expect(manquants(faits)).toHaveLength(1);
    },
  );

  it('laissent refuser quand aucune situation n’est réclamée', () => {
    expect(motifs(enRetard(AUCUN_SUPPLEMENT))).toEqual(['PROGRESSION']);
  });

  it('ne changent rien quand les crédits suffisent', () => {
    const faits = avecDroits({
      droitsUtilises: 2,
      creditsValides: 60,
      passageAnneeSuperieure: false,
      supplements: avec({ handicapCDAPH: true }),
    });
    expect(juger(faits).type).toBe('eligible');
  });
});

describe('droits supplémentaires : ce qui manque', () => {
  it('demande chaque situation inconnue avant de refuser', () => {
    const { handicapCDAPH: _cdaph, ...reste } = AUCUN_SUPPLEMENT;
    expect(manquants(enMaster({ droitsUtilises: 7, supplements: reste }))).toEqual([
      'droits.supplements.handicapCDAPH',
    ]);
    expect(manquants(enMaster({ droitsUtilises: 7, supplements: {} }))).toHaveLength(8);
  });

  it('l’emporte sur l’ancienne question générale', () => {
    const faits = enMaster({ droitsUtilises: 7, situationParticuliere: true, supplements: AUCUN_SUPPLEMENT });
    expect(motifs(faits)).toEqual(['DROITS_EPUISES']);
  });

  it('ne demande rien tant que le droit est ouvert', () => {
    expect(juger(enMaster({ droitsUtilises: 6, supplements: {} })).type).toBe('eligible');
  });
});

describe('droits supplémentaires : propriétés', () => {
  const ouiNon = fc.boolean();
  const supplements = fc.record({
    echecFamilleOuSante: ouiNon,
    echecApresServiceCivique: ouiNon,
    santeLineaire: ouiNon,
    contratReussite: ouiNon,
    handicapCDAPH: ouiNon,
    sportifHautNiveau: ouiNon,
    stageObligatoire: ouiNon,
    anneeEchangeEtranger: ouiNon,
  });
  const RANGS = { non_remplie: 0, indeterminee: 1, remplie: 2 } as const;

  it('une situation de plus ne retire jamais un droit', () => {
    const noms = Object.keys(AUCUN_SUPPLEMENT);
    fc.assert(
      fc.property(
        supplements,
        fc.constantFrom(...noms),
        fc.nat(14),
        ouiNon,
        (situation, nom, utilises, passage) => {
          const de = (reclame: boolean) =>
            etat(
              {
                ...COMPLET,
                droits: {
                  cursus: 'master',
                  droitsUtilises: utilises,
                  creditsValides: 100,
                  passageAnneeSuperieure: passage,
                  supplements: { ...situation, [nom]: reclame },
                },
              },
              'droits',
            );
          expect(RANGS[de(true)]).toBeGreaterThanOrEqual(RANGS[de(false)]);
        },
      ),
    );
  }, 30_000);
});
