import { describe, expect, it } from 'vitest';
import { EXEMPLE, REPONSE } from '@/lib/parcours/api';
import { avec, regles, repondre, SEPT_GROUPES } from './guichet';

const ANNEE = '2025-2026';

describe('la demande du contrat', () => {
  it('33 000 € et 5 points : échelon 1, ses montants et ses deux seuils', () => {
    expect(repondre(SEPT_GROUPES)).toMatchObject({
      annee: ANNEE,
      bareme: { statut: 'publie', anneeRevenus: 2023 },
      resultat: 'eligible',
      boursier: true,
      echelon: '1',
      pointsDeCharge: 5,
      ressourcesRetenues: 33_000,
      ressourcesPropresSeules: false,
      montantAnnuel: 2_163,
      mensualite: 216.3,
      nombreMensualites: 10,
      conditions: { age: 'remplie', etudes: 'remplie', nationalite: 'remplie', droits: 'remplie' },
      motifs: [],
      faitsManquants: [],
      seuils: {
        superieur: { echelon: '2', revenuMaximum: 29_998 },
        inferieur: { echelon: '0bis', revenuMaximum: 54_569 },
      },
    });
  });

  it('a exactement les champs du contrat, et rien d’autre', () => {
    const champs = Object.keys(repondre(EXEMPLE));
    expect(champs.sort()).toEqual(Object.keys(REPONSE.shape).sort());
    expect(champs.sort()).toEqual(
      [
        ...['annee', 'bareme', 'resultat', 'boursier', 'echelon', 'pointsDeCharge', 'ressourcesRetenues'],
        ...['ressourcesPropresSeules', 'montantAnnuel', 'mensualite', 'nombreMensualites', 'conditions'],
        ...['droits', 'complements', 'calendrier', 'motifs', 'faitsManquants', 'explication', 'seuils'],
      ].sort(),
    );
  });

  it('cite les textes de l’année, et explique chaque ligne', () => {
    const reponse = repondre(EXEMPLE);
    expect(reponse.bareme.sources.map(({ reference }) => reference)).toContain('JORFTEXT000051491048');
    expect(regles(reponse)).toEqual(expect.arrayContaining(['PTS-2', 'PTS-11', 'FOY-1', 'RES-1', 'BOR-1']));
    for (const pas of reponse.explication) {
      expect(pas.libelle).not.toBe('');
      expect(pas.source).not.toBe('');
    }
  });

  it('ne prétend rien du diplôme, dont le contrat ne demande rien', () => {
    expect(regles(repondre(SEPT_GROUPES)).filter((regle) => regle.startsWith('DIP'))).toEqual([]);
  });
});

describe('un groupe absent', () => {
  it('n’empêche pas l’échelon, qui ne demande que ressources et charges', () => {
    const reponse = repondre({
      annee: ANNEE,
      ressources: SEPT_GROUPES.ressources,
      charges: SEPT_GROUPES.charges,
    });
    expect(reponse).toMatchObject({
      resultat: 'indetermine',
      boursier: true,
      echelon: '1',
      montantAnnuel: 2_163,
      conditions: {
        age: 'indeterminee',
        etudes: 'indeterminee',
        nationalite: 'indeterminee',
        droits: 'indeterminee',
      },
      droits: { restantsApresLicence: null, supplementaires: null },
    });
    expect(reponse.faitsManquants).toEqual([
      'etudes',
      'age.dateNaissance',
      'nationalite.nationalite',
      'droits.droitDemande',
    ]);
  });

  it('sans ressources ni charges, juge encore les conditions', () => {
    const { ressources: _r, charges: _c, ...reste } = SEPT_GROUPES;
    expect(repondre(reste)).toMatchObject({
      resultat: 'indetermine',
      boursier: null,
      echelon: null,
      pointsDeCharge: null,
      ressourcesRetenues: null,
      montantAnnuel: null,
      mensualite: null,
      nombreMensualites: null,
      conditions: { age: 'remplie', droits: 'remplie' },
      seuils: { superieur: null, inferieur: null },
    });
  });

  it('l’année seule reçoit une réponse entière', () => {
    const reponse = repondre({ annee: ANNEE });
    expect(REPONSE.parse(reponse)).toEqual(reponse);
    expect(reponse).toMatchObject({ resultat: 'indetermine', boursier: null, motifs: [] });
  });

  it('une condition sue manquante suffit à refuser, quel que soit le revenu', () => {
    expect(repondre({ annee: ANNEE, age: { dateNaissance: '1990-01-01' } })).toMatchObject({
      resultat: 'non_eligible',
      boursier: false,
      echelon: null,
      montantAnnuel: 0,
      mensualite: 0,
      nombreMensualites: 0,
      conditions: { age: 'non_remplie', droits: 'indeterminee' },
      motifs: [{ code: 'AGE' }],
    });
  });
});

describe('un refus', () => {
  it('hors barème : le motif, les montants nuls, et le seuil à atteindre', () => {
    const reponse = repondre(avec({ ressources: { revenuBrutGlobal: 54_570 } }));
    expect(reponse).toMatchObject({
      resultat: 'non_eligible',
      boursier: false,
      echelon: null,
      pointsDeCharge: 5,
      ressourcesRetenues: 54_570,
      montantAnnuel: 0,
      motifs: [{ code: 'HORS_BAREME' }],
      seuils: { superieur: { echelon: '0bis', revenuMaximum: 54_569 }, inferieur: null },
    });
    expect(repondre(avec({ ressources: { revenuBrutGlobal: 54_569 } })).echelon).toBe('0bis');
  });

  it('hors barème n’attend pas les groupes absents', () => {
    const reponse = repondre({
      annee: ANNEE,
      ressources: { revenuBrutGlobal: 200_000 },
      charges: { pointsDeCharge: 0 },
    });
    expect(reponse).toMatchObject({ resultat: 'non_eligible', boursier: false });
  });

  it('dit tous ses motifs', () => {
    const reponse = repondre(
      avec({
        etudes: { ...SEPT_GROUPES.etudes, apprentissage: true, etablissement: 'prive_non_habilite' },
        nationalite: { nationalite: 'SN', titreSejour: true, domicileFranceAns: 1, foyerFiscalFranceAns: 3 },
      }),
    );
    expect(reponse.motifs.map(({ code }) => code).sort()).toEqual([
      'ALTERNANCE',
      'FORMATION_NON_HABILITEE',
      'SEJOUR_2_ANS',
    ]);
    expect(reponse.conditions).toMatchObject({ etudes: 'non_remplie', nationalite: 'non_remplie' });
  });
});

describe('les échelons et les points', () => {
  it('le total des points est rendu avant la dernière ligne du tableau', () => {
    expect(repondre(avec({ charges: { pointsDeCharge: 21 } })).pointsDeCharge).toBe(21);
    expect(repondre(avec({ charges: { distanceKm: 15_000, autresEnfantsSup: 4 } })).pointsDeCharge).toBe(20);
  });

  it('l’échelon est un texte', () => {
    expect(repondre(avec({ ressources: { revenuBrutGlobal: 40_000 } })).echelon).toBe('0bis');
    expect(repondre(avec({ ressources: { revenuBrutGlobal: -1_500 } })).echelon).toBe('7');
  });

  it('suit le barème de l’année demandée', () => {
    expect(repondre(avec({ annee: '2022-2023' }))).toMatchObject({ echelon: '1', montantAnnuel: 1_793 });
    expect(repondre(avec({ annee: '2026-2027' })).bareme).toMatchObject({
      statut: 'provisoire',
      anneeRevenus: 2024,
    });
  });
});
