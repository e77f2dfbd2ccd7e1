import { describe, expect, it } from 'vitest';
import { DEMANDE } from '@/lib/parcours/api';
import { CHAMPS, CONTRAT } from './contrat';
import { champsRefuses, erreurs, SEPT_GROUPES } from './guichet';

const ANNEE = '2025-2026';
const groupe = (nom: string, champs: object): object => ({ annee: ANNEE, [nom]: champs });

describe('les champs du contrat', () => {
  it('sont ceux que l’on lit, ni plus ni moins', () => {
    const { annee: _annee, ...groupes } = DEMANDE.shape;
    expect(Object.keys(groupes).sort()).toEqual(Object.keys(CONTRAT).sort());
    for (const [nom, champs] of Object.entries(CONTRAT)) {
      const lus = Object.keys(forme(nom));
      expect(lus.sort(), nom).toEqual(champs.map(({ champ }) => champ).sort());
    }
  });

  it.each(CHAMPS.map((c) => [c.chemin, c] as const))('%s accepte ses valeurs', (_, c) => {
    for (const valeur of c.valeurs) expect(erreurs(groupe(c.groupe, { [c.champ]: valeur }))).toEqual([]);
  });

  it.each(CHAMPS.map((c) => [c.chemin, c] as const))(
    '%s refuse un autre type, en le nommant',
    (chemin, c) => {
      const attendu = typeof c.valeurs[0];
      const autres = [null, [], {}, '', 'x', '5', 2.345, true].filter((v) => typeof v !== attendu);
      for (const valeur of autres)
        expect(champsRefuses(groupe(c.groupe, { [c.champ]: valeur })), String(valeur)).toEqual([chemin]);
    },
  );

  it.each(CHAMPS.map((c) => [c.chemin, c] as const))('%s vaut par défaut ce que dit le contrat', (_, c) => {
    const lu = DEMANDE.parse(groupe(c.groupe, {}));
    const valeurs = Object.entries(lu).find(([nom]) => nom === c.groupe)?.[1] ?? {};
    const obtenu = Object.entries(valeurs).find(([nom]) => nom === c.champ)?.[1];
    // Three incomes are told in two places: their zero comes once both are read.
    const tardif = ['revenusEtranger', 'rbgPropre', 'revenuPropreAnnuel'].includes(c.champ);
    expect(obtenu).toBe(tardif ? undefined : c.defaut);
  });

  it.each(Object.keys(CONTRAT))('%s peut être vide ou absent', (nom) => {
    expect(erreurs(groupe(nom, {}))).toEqual([]);
    expect(erreurs({ annee: ANNEE })).toEqual([]);
  });

  it.each(Object.keys(CONTRAT))('%s doit être un objet', (nom) => {
    for (const valeur of [null, 5, 'x', true, []])
      expect(champsRefuses({ annee: ANNEE, [nom]: valeur })).toEqual([nom]);
  });
});

function forme(nom: string): object {
  const { annee: _annee, ...groupes } = DEMANDE.shape;
  const trouve = Object.entries(groupes).find(([cle]) => cle === nom)?.[1];
  return trouve?.unwrap().shape ?? {};
}

describe('l’année', () => {
  it('est obligatoire, et a la forme AAAA-AAAA', () => {
    expect(erreurs({})).toEqual([{ champ: 'annee', message: 'Ce champ est obligatoire.' }]);
    for (const annee of [2025, '2025', '2025-26', ' 2025-2026', '2025–2026'])
      expect(champsRefuses({ annee })).toEqual(['annee']);
  });

  it('peut être inconnue : ce n’est pas une faute de forme', () => {
    expect(erreurs({ annee: '1999-2000' })).toEqual([]);
  });
});

describe('les bornes', () => {
  it.each([
    ['charges.distanceKm', -1],
    ['charges.distanceKm', 40_076],
    ['charges.autresEnfants', -1],
    ['charges.autresEnfants', 1.5],
    ['charges.pointsDeCharge', -2],
    ['ressources.revenuBrutGlobal', 33_000.5],
    ['ressources.revenuBrutGlobal', 1e300],
    ['age.dateNaissance', '2206-05-04'],
    ['ressources.pensionVersee', -1],
    ['ressources.pensionVersee', 12.345],
    ['autonomie.ressourcesMensuellesCouple', -0.01],
    ['droits.droitDemande', 0],
    ['age.dateNaissance', '2006-02-30'],
    ['age.dateNaissance', '04/05/2006'],
    ['age.dateNaissance', '0000-01-01'],
    ['nationalite.nationalite', 'fr'],
    ['nationalite.nationalite', 'ZZ'],
    ['nationalite.nationalite', 'constructor'],
    ['etudes.anneeEtude', 'licence_4'],
  ])('%s refuse %s', (chemin, valeur) => {
    const [nom = '', champ = ''] = chemin.split('.');
    expect(champsRefuses(groupe(nom, { [champ]: valeur }))).toEqual([chemin]);
  });
});

describe('ce qui se contredit', () => {
  it('le total des ressources et le foyer', () => {
    expect(champsRefuses(groupe('ressources', { revenuBrutGlobal: 1, parents: 'maries' }))).toEqual([
      'ressources',
    ]);
    expect(champsRefuses(groupe('ressources', { revenuBrutGlobal: 1, lettreTA: false }))).toEqual([
      'ressources',
    ]);
  });

  it('le total des points et ses parts', () => {
    expect(champsRefuses(groupe('charges', { pointsDeCharge: 5, distanceKm: 0 }))).toEqual(['charges']);
  });

  it('dit toutes les fautes à la fois', () => {
    const corps = {
      ...SEPT_GROUPES,
      ressources: { revenuBrutGlobal: '33000', parents: 'maries' },
      charges: { distanceKm: -3 },
      inconnu: 1,
    };
    expect(champsRefuses(corps)).toEqual([
      'ressources',
      'ressources.revenuBrutGlobal',
      'charges.distanceKm',
      'inconnu',
    ]);
  });
});
