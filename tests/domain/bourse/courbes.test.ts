import { describe, expect, it } from 'vitest';
import type { Axe, Courbe, FaitsBourse, Lecture } from '@/lib/domain/bourse';
import { lireCourbe, tracerCourbe, voisines } from '@/lib/domain/bourse';
import { avecCharges, avecFoyer, avecTotaux, BAREME_2025, bareme, COMPLET } from './personne';

const AXES = ['revenu', 'autresEnfants', 'autresEnfantsSup', 'distanceKm'] as const satisfies readonly Axe[];

function courbe(axe: Axe, faits: FaitsBourse = COMPLET, loi = BAREME_2025): Courbe {
  const tracee = tracerCourbe(axe, faits, loi);
  if (!tracee.ok) throw new Error(`pas de courbe ${axe} : ${tracee.refus}`);
  return tracee.valeur;
}

const dire = (lecture: Lecture | undefined): string =>
  lecture?.type === 'echelon' ? lecture.echelon : (lecture?.type ?? 'rien');

/** « … à 1590 : 7 », one line a stretch. */
const enLignes = ({ tranches }: Courbe): string[] =>
  tranches.map(({ min, max, lecture }) => `${min ?? '…'} à ${max ?? '…'} : ${dire(lecture)}`);

/** Why there is no curve; `null` when there is one. */
function refus(axe: Axe, faits: FaitsBourse, loi = BAREME_2025): string | null {
  const tracee = tracerCourbe(axe, faits, loi);
  return tracee.ok ? null : tracee.refus;
}

describe('la courbe selon le revenu', () => {
  it('a pour marches les plafonds de la ligne de points, inclus, et rien au-dessus du dernier', () => {
    expect(enLignes(courbe('revenu'))).toEqual([
      '… à 1590 : 7',
      '1591 à 12434 : 6',
      '12435 à 19695 : 5',
      '19696 à 23066 : 4',
      '23067 à 26500 : 3',
      '26501 à 29998 : 2',
      '29999 à 37111 : 1',
      '37112 à 54569 : 0bis',
      '54570 à … : hors_bareme',
    ]);
  });

  it('dit où est la famille, et ce qui l’en sépare des deux côtés', () => {
    const autour = voisines(courbe('revenu'));
    expect(dire(autour?.ici.lecture)).toBe('1');
    expect([dire(autour?.avant?.tranche.lecture), autour?.avant?.ecart]).toEqual(['2', 3_002]);
    expect([dire(autour?.apres?.tranche.lecture), autour?.apres?.ecart]).toEqual(['0bis', 4_112]);
  });

  it('n’a rien avant l’échelon le plus élevé, ni après le barème', () => {
    expect(voisines(courbe('revenu', avecTotaux(-4_000, 5)))?.avant).toBeNull();
    const dehors = voisines(courbe('revenu', avecTotaux(54_570, 5)));
    expect(dehors?.apres).toBeNull();
    expect(dehors?.avant?.ecart).toBe(1);
  });

  it('porte le montant publié de chaque échelon', () => {
    const { tranches } = courbe('revenu');
    const annuels = tranches.map(({ lecture }) =>
      lecture.type === 'echelon' ? lecture.montants.annuel : null,
    );
    expect(annuels).toEqual([...BAREME_2025.montants.annuel].reverse().concat(Number.NaN).map(nul));
  });

  it('déplace l’avis qui compte, quel que soit le foyer, sans perdre les autres', () => {
    const foyers = [
      avecFoyer({ parents: 'non_maries_ensemble', rbgParentA: 13_000, rbgParentB: 20_000 }),
      avecFoyer({ parents: 'maries', rbgCouple: 30_000, revenusEtranger: 3_000 }),
      avecFoyer({ parents: 'separes', rbgParentA: 33_000, rbgParentB: 90_000, ...PENSION }),
      avecFoyer({ parents: 'separes', rbgParentA: 90_000, rbgParentB: 33_000, ...PENSION, ...CHEZ_B }),
      avecFoyer({}, { statut: 'refugie', revenuPropreAnnuel: 33_000 }),
      avecTotaux(33_000, 5),
    ];
    for (const faits of foyers) {
      expect(enLignes(courbe('revenu', faits))).toEqual(enLignes(courbe('revenu')));
      expect(courbe('revenu', faits).actuel).toBe(33_000);
    }
  });

  it('se trace sans revenu connu, sans dire où l’on est', () => {
    const inconnus = [
      avecFoyer({ parents: 'maries' }),
      avecFoyer({ parents: 'separes', gardeAlternee: true }),
      avecFoyer({ parents: 'separes', gardeAlternee: true, rbgParentA: 12_000 }),
    ];
    for (const faits of inconnus) {
      const tracee = courbe('revenu', faits);
      expect(enLignes(tracee)).toEqual(enLignes(courbe('revenu')));
      expect(tracee.actuel).toBeNull();
      expect(voisines(tracee)).toBeNull();
    }
  });

  it('connaît les deux colonnes de 2013-2014, dont celle qui ne verse rien', () => {
    const lignes = enLignes(courbe('revenu', COMPLET, bareme('2013-2014')));
    expect(lignes.slice(-3).map((ligne) => ligne.split(' : ')[1])).toEqual(['0bis', '0', 'hors_bareme']);
  });

  it('dit les bandes où le Crous examine les enfants de l’étudiant, et les laisse hors des échelons', () => {
    const parent = avecFoyer({}, PARENT);
    const lectures = courbe('revenu', parent).tranches.map(({ lecture }) => dire(lecture));
    expect(lectures).toContain('examen');
    expect(lectures).toContain('1');
    expect(lectures.at(-1)).toBe('hors_bareme');
  });
});

describe('la courbe selon la fratrie', () => {
  it('monte par enfant à charge, jusqu’à la dernière ligne du tableau', () => {
    const modeste = avecTotaux(24_000, 0).ressources;
    const seul = { ...avecCharges({ distanceKm: 0, autresEnfants: 0 }), ressources: modeste };
    expect(enLignes(courbe('autresEnfants', seul))).toEqual([
      '0 à 0 : 0bis',
      '1 à 1 : 1',
      '2 à 2 : 3',
      '3 à 4 : 4',
      '5 à … : 5',
    ]);
    expect(enLignes(courbe('autresEnfantsSup', seul))).toEqual([
      '0 à 0 : 0bis',
      '1 à 1 : 3',
      '2 à 2 : 4',
      '3 à … : 5',
    ]);
  });

  it('va jusqu’à l’enfant qui atteint seul la dernière ligne, et pas un de moins', () => {
    // 97 435 € with 16 points, 101 347 € with 17 and more.
    const seul = {
      ...avecCharges({ distanceKm: 0, autresEnfants: 0 }),
      ressources: avecTotaux(100_000, 0).ressources,
    };
    expect(enLignes(courbe('autresEnfants', seul))).toEqual(['0 à 8 : hors_bareme', '9 à … : 0bis']);
    expect(enLignes(courbe('autresEnfantsSup', seul))).toEqual(['0 à 4 : hors_bareme', '5 à … : 0bis']);
  });

  it('ne change pas au-delà de ce que le tableau distingue', () => {
    for (const axe of ['autresEnfants', 'autresEnfantsSup'] as const) {
      const tracee = courbe(axe);
      for (const nombre of [17, 18, 40, 1_000])
        expect(dire(lireCourbe(tracee, nombre))).toBe(dire(tracee.tranches.at(-1)?.lecture));
    }
  });

  it('se trace sans nombre d’enfants connu', () => {
    const { autresEnfants: _inconnu, ...charges } = COMPLET.charges;
    const tracee = courbe('autresEnfants', { ...COMPLET, charges });
    expect(tracee.actuel).toBeNull();
    expect(enLignes(tracee)).toEqual(enLignes(courbe('autresEnfants')));
  });
});

describe('la courbe selon la distance', () => {
  it('change aux seuls seuils de la circulaire qui changent l’échelon', () => {
    const lignes = enLignes(
      courbe('distanceKm', { ...COMPLET, ressources: avecTotaux(36_500, 0).ressources }),
    );
    expect(lignes).toEqual(['0 à 29 : 0bis', '30 à … : 1']);
  });

  it('n’a qu’une marche quand la distance ne changerait rien', () => {
    expect(enLignes(courbe('distanceKm', avecCharges({ autresEnfants: 9 })))).toEqual(['0 à … : 5']);
  });

  it('compte un seuil dès son kilomètre, et pas un mètre avant', () => {
    const tracee = courbe('distanceKm', { ...COMPLET, ressources: avecTotaux(36_500, 0).ressources });
    expect([29, 29.99, 30, 30.01].map((km) => dire(lireCourbe(tracee, km)))).toEqual([
      '0bis',
      '0bis',
      '1',
      '1',
    ]);
  });

  it('se trace sans distance connue : c’est elle que l’on cherche', () => {
    const { distanceKm: _inconnue, ...charges } = COMPLET.charges;
    expect(courbe('distanceKm', { ...COMPLET, charges }).actuel).toBeNull();
  });
});

describe('les courbes que le moteur ne soutiendrait pas', () => {
  it.each<[string, FaitsBourse]>([
    ['un parent remarié', avecFoyer({ parents: 'remarie', rbgCouple: 33_000 })],
    [
      'un parent décédé',
      avecFoyer({ parents: 'deces', rbgParentA: 33_000 }, { ...SEUL, orphelinDesDeuxParents: false }),
    ],
    ['une baisse récente', { ...COMPLET, changement: { evenement: 'chomage', revenuAnneeSuivante: 9_000 } }],
  ])('%s : le Crous examine, aucun axe ne se trace', (_, faits) => {
    expect(AXES.map((axe) => refus(axe, faits))).toEqual(AXES.map(() => 'examen'));
  });

  it('une baisse sans effet sur l’échelon : seul l’axe du revenu se tait', () => {
    const faits: FaitsBourse = {
      ...COMPLET,
      changement: { evenement: 'chomage', revenuAnneeSuivante: 40_000 },
    };
    expect(AXES.map((axe) => refus(axe, faits))).toEqual(['examen', null, null, null]);
    expect(courbe('distanceKm', faits)).toEqual(courbe('distanceKm'));
  });

  it('un frère en alternance, les années où le Crous juge de ses points', () => {
    const loi = { ...BAREME_2025, regles: { ...BAREME_2025.regles, fratrieAlternance: 'examen' as const } };
    const faits = avecCharges({ enfantsAlternanceSup: 1 });
    expect(AXES.map((axe) => refus(axe, faits, loi))).toEqual(AXES.map(() => 'examen'));
    expect(AXES.map((axe) => refus(axe, faits))).toEqual(AXES.map(() => null));
  });

  it('il manque un fait de la famille : aucun axe ne se trace', () => {
    const faits = avecFoyer({ rbgCouple: 33_000 });
    expect(AXES.map((axe) => refus(axe, faits))).toEqual(AXES.map(() => 'inconnu'));
  });

  it('il manque la distance : elle seule se trace', () => {
    const { distanceKm: _inconnue, ...charges } = COMPLET.charges;
    const tracees = AXES.filter((axe) => refus(axe, { ...COMPLET, charges }) === null);
    expect(tracees).toEqual(['distanceKm']);
  });

  it('un total de points ne dit ni fratrie ni distance', () => {
    const tracees = AXES.filter((axe) => refus(axe, avecTotaux(33_000, 5)) === null);
    expect(tracees).toEqual(['revenu']);
  });

  it('rien n’est dit : rien n’est tracé', () => {
    expect(AXES.map((axe) => refus(axe, { annee: '2025-2026' }))).toEqual(AXES.map(() => 'inconnu'));
  });

  it('une condition manquante ou refusée ne change rien au tableau', () => {
    const { nationalite: _inconnue, ...sans } = COMPLET;
    const age = { dateNaissance: '1980-01-01' } as const;
    for (const faits of [sans, { ...COMPLET, age }])
      for (const axe of AXES) expect(courbe(axe, faits)).toEqual(courbe(axe));
  });
});

const SEUL = COMPLET.ressources.autonomie;
const PENSION = { pensionParDecision: true, gardeAlternee: false, etudiantAChargeDe: 'A' } as const;
const CHEZ_B = { etudiantAChargeDe: 'B' } as const;
const PARENT = {
  statut: 'celibataire',
  enfantsACharge: 1,
  declarationFiscaleDistincte: true,
  revenuPropreAnnuel: 33_000,
} as const;
const nul = (montant: number): number | null => (Number.isNaN(montant) ? null : montant);
