import { describe, expect, it } from 'vitest';
import type { AnneeEtude, AnneeEtudiee, FaitsBourse } from '@/lib/domain/bourse';
import {
  anneeVersee,
  bilanDroits,
  compterDroits,
  evaluerBourse,
  evaluerComplements,
  exonerations,
} from '@/lib/domain/bourse';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import { bareme, COMPLET } from './personne';

/** One year of a life: what changes from the year before, and what comes of it. */
interface AnneeDeVie {
  readonly annee: AnneeUniversitaire;
  readonly etude: AnneeEtude;
  readonly revenu: number;
  readonly faits?: Partial<FaitsBourse>;
  /** Moves up from the year before. */
  readonly passage: boolean;
  readonly credits: number;
  readonly attendu: {
    readonly type: 'eligible' | 'non_eligible' | 'indetermine';
    readonly echelon?: string;
    readonly droit: number;
    readonly total?: number;
    readonly motif?: string;
  };
}

const cursusDe = (etude: AnneeEtude): AnneeEtudiee['cursus'] =>
  etude.startsWith('master') ? 'master' : 'licence';

/** Lives the years one after the other: the rights of a year are those the years before have used. */
function vivre(vie: readonly AnneeDeVie[]) {
  const historique: AnneeEtudiee[] = [];
  return vie.map((annee) => {
    const loi = bareme(annee.annee);
    const compte = compterDroits(historique);
    const faits: FaitsBourse = {
      ...COMPLET,
      annee: annee.annee,
      etudes: { ...COMPLET.etudes, anneeEtude: annee.etude },
      ressources: { mode: 'total', revenuBrutGlobal: annee.revenu },
      droits: {
        droitsUtilises: compte.utilises,
        droitsUtilisesLicence: compte.utilisesEnLicence,
        creditsValides: compte.creditsValides,
        passageAnneeSuperieure: annee.passage,
        situationParticuliere: false,
      },
      ...annee.faits,
    };
    const resultat = evaluerBourse(faits, loi);
    const aide = resultat.type === 'eligible' ? 'bcs' : 'aucune';
    historique.push({ annee: annee.annee, cursus: cursusDe(annee.etude), aide, credits: annee.credits });
    return { annee, loi, faits, resultat };
  });
}

function verifier(vie: readonly AnneeDeVie[]): void {
  for (const { annee, loi, faits, resultat } of vivre(vie)) {
    const { attendu } = annee;
    expect(resultat.type, annee.annee).toBe(attendu.type);
    expect(bilanDroits(faits, loi).droitDemande, annee.annee).toBe(attendu.droit);
    if (resultat.type === 'eligible') expect(resultat.echelon, annee.annee).toBe(attendu.echelon);
    if (resultat.type === 'non_eligible') expect(resultat.motifs[0].code, annee.annee).toBe(attendu.motif);
    if (attendu.total !== undefined)
      expect(anneeVersee(faits, resultat, loi)?.total, annee.annee).toBe(attendu.total);
  }
}

describe('une vie d’étudiante : licence et master sans accroc', () => {
  const LINA: readonly AnneeDeVie[] = [
    {
      annee: '2020-2021',
      etude: 'licence_1',
      revenu: 33_000,
      passage: false,
      credits: 60,
      faits: { complements: { mentionTB: true, aidesMeriteDejaPercues: 0 } },
      attendu: { type: 'eligible', echelon: '1', droit: 1, total: 1_707 + 900 },
    },
    {
      annee: '2021-2022',
      etude: 'licence_2',
      revenu: 34_500,
      passage: true,
      credits: 60,
      faits: { complements: { mentionTB: true, aidesMeriteDejaPercues: 1 } },
      attendu: { type: 'eligible', echelon: '1', droit: 2, total: 1_724 + 900 },
    },
    {
      annee: '2022-2023',
      etude: 'licence_3',
      revenu: 35_011,
      passage: true,
      credits: 60,
      faits: { complements: { mentionTB: true, aidesMeriteDejaPercues: 2 } },
      attendu: { type: 'eligible', echelon: '0bis', droit: 3, total: 1_084 + 900 },
    },
    {
      annee: '2023-2024',
      etude: 'master_1',
      revenu: 35_011,
      passage: true,
      credits: 60,
      faits: { complements: { mentionTB: true, aidesMeriteDejaPercues: 3, sortieRegionAcademique: true } },
      attendu: { type: 'eligible', echelon: '1', droit: 4, total: 2_163 },
    },
    {
      annee: '2024-2025',
      etude: 'master_2',
      revenu: 28_000,
      passage: true,
      credits: 60,
      faits: { complements: { moisEtranger: 5 } },
      attendu: { type: 'eligible', echelon: '2', droit: 5, total: 3_071 },
    },
  ];

  it('a chaque année son échelon, son droit et son total', () => {
    verifier(LINA);
  });

  it('la mène à la mobilité en master, puis à l’étranger', () => {
    const annees = vivre(LINA).map(({ faits, resultat, loi }) => evaluerComplements(faits, resultat, loi));
    expect(annees.map(({ MER }) => MER.etat)).toEqual([
      'acquise',
      'acquise',
      'acquise',
      'exclue',
      'a_preciser',
    ]);
    expect(annees[3]?.AMM).toMatchObject({ etat: 'possible', montant: { total: 1_000 } });
    expect(annees[4]?.AMI).toMatchObject({ etat: 'possible', montant: { total: 2_000 } });
    expect(annees[4]?.AMM.etat).toBe('exclue');
  });

  it('lui épargne chaque année la CVEC', () => {
    const cvec = vivre(LINA).map(
      ({ resultat, loi }) => exonerations(resultat, loi).find(({ code }) => code === 'CVEC')?.montant,
    );
    expect(cvec).toEqual([92, 92, 95, 100, 103]);
  });
});

describe('une vie d’étudiant : redoublements et réorientation', () => {
  const an = (
    annee: AnneeUniversitaire,
    etude: AnneeEtude,
    [passage, credits]: readonly [boolean, number],
    attendu: AnneeDeVie['attendu'],
  ): AnneeDeVie => ({ annee, etude, revenu: 10_000, passage, credits, attendu });

  it('perd sa bourse au troisième droit avec 59 crédits', () => {
    verifier([
      an('2023-2024', 'licence_1', [false, 30], { type: 'eligible', echelon: '6', droit: 1 }),
      an('2024-2025', 'licence_1', [false, 29], { type: 'eligible', echelon: '6', droit: 2 }),
      an('2025-2026', 'licence_1', [false, 60], { type: 'non_eligible', motif: 'PROGRESSION', droit: 3 }),
      // A year without a bourse uses no right: the third right is still to be had, and the credits have come.
      an('2026-2027', 'licence_2', [true, 60], { type: 'eligible', echelon: '6', droit: 3 }),
    ]);
  });

  it('la garde avec 60 crédits, même réorienté (DRO-5)', () => {
    verifier([
      an('2023-2024', 'licence_1', [false, 30], { type: 'eligible', echelon: '6', droit: 1 }),
      an('2024-2025', 'licence_1', [false, 30], { type: 'eligible', echelon: '6', droit: 2 }),
      an('2025-2026', 'licence_1', [false, 0], { type: 'eligible', echelon: '6', droit: 3 }),
      an('2026-2027', 'licence_2', [false, 0], { type: 'non_eligible', motif: 'PROGRESSION', droit: 4 }),
    ]);
  });

  it('épuise cinq droits en licence, et retrouve deux droits en master (DRO-2, DRO-3)', () => {
    const licence = (annee: AnneeUniversitaire, droit: number) =>
      an(annee, 'licence_3', [true, 36], { type: 'eligible', echelon: '6', droit });
    const refuse = { type: 'non_eligible', motif: 'DROITS_EPUISES' } as const;
    verifier([
      licence('2018-2019', 1),
      licence('2019-2020', 2),
      licence('2020-2021', 3),
      licence('2021-2022', 4),
      licence('2022-2023', 5),
      an('2023-2024', 'licence_3', [true, 0], { ...refuse, droit: 6 }),
      an('2024-2025', 'master_1', [true, 60], { type: 'eligible', echelon: '6', droit: 6 }),
      an('2025-2026', 'master_2', [true, 60], { type: 'eligible', echelon: '6', droit: 7 }),
      an('2026-2027', 'master_2', [true, 0], { ...refuse, droit: 8 }),
    ]);
  });
});
