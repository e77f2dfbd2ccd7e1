import { describe, expect, it } from 'vitest';
import { listerBaremes } from '@/lib/domain/baremes';
import type { FaitsBourse } from '@/lib/domain/bourse';
import {
  avecCharges,
  avecEtudes,
  avecFoyer,
  avecNationalite,
  avecTotaux,
  bareme,
  COMPLET,
  juger,
} from './personne';

const lignes = (faits: FaitsBourse, annee = '2025-2026') =>
  juger(faits, bareme(annee)).explication.map(({ regle, libelle, conclusion, source }) =>
    [regle, libelle, conclusion, source].map((texte) => texte.replace(/[\u00a0\u202f]/g, ' ')),
  );

describe('explication ligne par ligne', () => {
  it('suit l’ordre du calcul : conditions, points, ressources, plafond, montant', () => {
    expect(lignes(COMPLET)).toEqual([
      [
        'ETU-1',
        'Études supérieures en formation initiale, à temps plein, sous statut étudiant',
        'remplie',
        'service-public.fr, fiche F12214',
      ],
      ['DIP-1', 'Baccalauréat obtenu', 'remplie', 'service-public.fr, fiche F12214'],
      [
        'AGE-1',
        '18 ans au 1er septembre 2025',
        'remplie',
        'moins de 28 ans, service-public.fr, fiche F12214',
      ],
      ['NAT-1', 'Nationalité française', 'remplie', 'service-public.fr, fiche F12214'],
      ['DRO-1', '0 droit utilisé sur 7', 'remplie', 'etudiant.gouv.fr, page 2974'],
      [
        'PTS-10',
        '2 autres enfants à charge hors études supérieures',
        '4 points',
        'circulaire du 28 mars 2025, annexe 3 (2 points chacun)',
      ],
      [
        'PTS-2',
        'Études à 120 km du domicile',
        '1 point',
        'circulaire du 28 mars 2025, annexe 3 (de 30 à 249 km)',
      ],
      ['PTS', 'Total des points de charge', '5 points', 'circulaire du 28 mars 2025, annexe 3'],
      ['FOY-1', 'Parents mariés ou pacsés, avis commun', '33 000 €', 'service-public.fr, fiche F12214'],
      ['RES-1', 'Revenu brut global retenu', '33 000 €', 'avis d’imposition 2024, revenus 2023'],
      ['BOR-1', 'Plafond de l’échelon 1 avec 5 points', '37 111 €', 'arrêté du 15 avril 2025'],
      ['MTT-1', 'Montant annuel, en 10 mensualités de 216,30 €', '2 163 €', 'arrêté du 15 avril 2025'],
    ]);
  });

  it('cite les textes de l’année jugée', () => {
    expect(lignes(COMPLET, '2022-2023').filter(([regle]) => /PTS-2|BOR-1|MTT-1/.test(regle ?? ''))).toEqual([
      [
        'PTS-2',
        'Études à 120 km du domicile',
        '1 point',
        'circulaire du 24 mars 2022, annexe 3 (de 30 à 249 km)',
      ],
      ['BOR-1', 'Plafond de l’échelon 1 avec 5 points', '35 010 €', 'arrêté du 18 juillet 2022'],
      ['MTT-1', 'Montant annuel, en 10 mensualités de 179,30 €', '1 793 €', 'arrêté du 18 juillet 2022'],
    ]);
  });

  it('remplace le plafond et le montant par le dépassement, hors barème', () => {
    const dernieres = lignes(avecTotaux(35_087, 0)).slice(-1);
    expect(dernieres).toEqual([
      [
        'BOR-2',
        'Le revenu brut global retenu, 35 087 €, dépasse de 1 € le plafond de l’échelon 0 bis avec 0 point de charge, ' +
          '35 086 €.',
        'non remplie',
        'arrêté du 15 avril 2025',
      ],
    ]);
  });

  it('écrit « 0 bis » avec un espace', () => {
    expect(lignes(avecTotaux(35_000, 0)).map(([, libelle]) => libelle)).toContain(
      'Plafond de l’échelon 0 bis avec 0 point',
    );
  });

  it('écrit les distances à virgule sans les arrondir au seuil', () => {
    const pas = lignes(avecCharges({ distanceKm: 249.96 })).find(([regle]) => regle === 'PTS-2');
    expect(pas?.[1]).toBe('Études à 249,9 km du domicile');
  });
});

describe('tenue des explications', () => {
  const CAS: readonly FaitsBourse[] = [
    COMPLET,
    avecTotaux(90_000, 30),
    avecTotaux(-1_500, 0),
    avecEtudes({ anneeEtude: 'doctorat_1', apprentissage: true, detenu: true, autreBourseEtat: true }),
    avecFoyer({
      parents: 'separes',
      rbgParentA: 1,
      rbgParentB: 2,
      pensionParDecision: false,
      lettreTA: false,
      lettreTB: false,
      titreCAF: false,
      pensionVersee: 100,
    }),
    avecFoyer(
      { parents: 'deces', rbgParentA: 1 },
      { statut: 'celibataire', enfantsACharge: 0, orphelinDesDeuxParents: false },
    ),
    avecFoyer({ parents: 'remarie' }),
    avecNationalite({
      groupe: 'autre',
      statutProtection: 'aucun',
      titreSejour: false,
      domicileFranceAns: 0,
      foyerFiscalFranceAns: 0,
    }),
    avecCharges({ handicapCDAPH: true, etudiantAidant: true, autresEnfantsSup: 3, distanceKm: 14_000 }),
    { annee: '2025-2026' },
  ];

  const TOUT = listerBaremes().flatMap((loi) => CAS.map((faits) => juger(faits, loi)));

  it('donne une règle, une phrase, une conclusion et une source à chaque ligne', () => {
    for (const pas of TOUT.flatMap((resultat) => resultat.explication)) {
      expect(pas.regle).toMatch(
        /^(AGE|DIP|NAT|ETU|EXC|RES|FOY|AUT|DIM|PTS|BOR|MTT|EXO|DRO|DRS|f\.2|k)(-\d+)?$/,
      );
      for (const texte of [pas.libelle, pas.conclusion, pas.source]) expect(texte.trim()).not.toBe('');
    }
  });

  it('n’écrit ni apostrophe droite, ni espace sécable avant un signe double, ni nombre sans séparateur', () => {
    const textes = TOUT.flatMap((resultat) => [
      ...resultat.explication.flatMap((pas) => [pas.libelle, pas.conclusion, pas.source]),
      ...(resultat.type === 'non_eligible' ? resultat.motifs.map((motif) => motif.libelle) : []),
      ...(resultat.type === 'indetermine' ? resultat.faitsManquants.map((fait) => fait.libelle) : []),
    ]);
    for (const texte of textes) {
      expect(texte).not.toMatch(/'/);
      expect(texte).not.toMatch(/ [€;:?!%]/);
      expect(texte).not.toMatch(/\d{4,}\u202f€/);
      expect(texte).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });

  it('fait de chaque motif une phrase entière, avec sa source', () => {
    for (const resultat of TOUT) {
      if (resultat.type !== 'non_eligible') continue;
      for (const motif of resultat.motifs) {
        expect(motif.libelle).toMatch(/^\p{Lu}.*\.$/u);
        expect(motif.source.length).toBeGreaterThan(5);
      }
    }
  });

  it('ne nomme jamais deux fois le même fait manquant', () => {
    for (const resultat of TOUT) {
      if (resultat.type !== 'indetermine') continue;
      const codes = resultat.faitsManquants.map((fait) => fait.code);
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  it('ne recopie aucune date de naissance', () => {
    for (const resultat of TOUT) expect(JSON.stringify(resultat)).not.toContain('2007-05-04');
  });
});
