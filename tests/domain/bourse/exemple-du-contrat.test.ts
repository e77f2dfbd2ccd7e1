import { describe, expect, it } from 'vitest';
import type { FaitsBourse, FaitsCalendrier, OptionsVersement } from '@/lib/domain/bourse';
import {
  AUCUN_SUPPLEMENT,
  AUCUNE_EXCLUSION,
  bilanDroits,
  evaluerBourse,
  evaluerComplements,
  jugerCalendrier,
  mesurerSeuils,
  montantsVerses,
  plafondsAsap,
} from '@/lib/domain/bourse';
import { bareme } from './personne';

const LOI = bareme('2025-2026');

/** The request that the contract of the open simulation gives as its example, as facts. */
const EXEMPLE: FaitsBourse = {
  annee: '2025-2026',
  age: {
    dateNaissance: '2006-05-04',
    premiereDemande: true,
    handicapCDAPH: false,
    enfantsEleves: 0,
    serviceCiviqueMois: 0,
  },
  diplome: { premiereAnnee: false, baccalaureat: 'obtenu' },
  etudes: {
    anneeEtude: 'licence_3',
    niveau: 'superieur',
    etablissement: 'public',
    lieu: 'france',
    tempsPlein: true,
    ...AUCUNE_EXCLUSION,
  },
  nationalite: { groupe: 'france' },
  droits: {
    droitsUtilises: 2,
    droitsUtilisesLicence: 3,
    creditsValides: 60,
    cursus: 'licence',
    passageAnneeSuperieure: false,
    supplements: AUCUN_SUPPLEMENT,
  },
  ressources: { mode: 'total', revenuBrutGlobal: 33_000 },
  charges: { mode: 'total', pointsDeCharge: 5 },
  complements: { mentionTB: true, aidesMeriteDejaPercues: 0, moisEtranger: 0 },
};

const CALENDRIER: FaitsCalendrier = {
  depotDse: '2025-04-20',
  piecesCompletes: '2025-05-02',
  changementNotable: false,
  dateNotification: '2025-07-10',
  dateRecours: '2025-08-01',
};

const montants = (options: OptionsVersement = {}) => {
  const verses = montantsVerses(LOI, '1', options);
  if (!verses.ok) throw new Error(verses.refus.libelle);
  return verses.valeur;
};

describe('l’exemple du contrat de la simulation ouverte', () => {
  const resultat = evaluerBourse(EXEMPLE, LOI);

  it('ouvre l’échelon 1, avec 33 000 € et cinq points', () => {
    expect(resultat).toMatchObject({
      type: 'eligible',
      echelon: '1',
      montants: { annuel: 2_163, mensuel: 216.3, mensualites: 10 },
      calcul: { ressourcesRetenues: 33_000, pointsDeCharge: 5, ressourcesPropresSeules: false },
      conditions: { age: 'remplie', etudes: 'remplie', nationalite: 'remplie', droits: 'remplie' },
    });
  });

  it('laisse quatre droits après trois droits de licence', () => {
    expect(bilanDroits(EXEMPLE, LOI)).toMatchObject({ restantsApresLicence: 4, supplementaires: 0 });
  });

  it('accorde le mérite, aucune mobilité, et dit les plafonds de l’aide ponctuelle', () => {
    const { MER, AMI, AMM } = evaluerComplements(EXEMPLE, resultat, LOI);
    expect(MER).toMatchObject({ etat: 'acquise', montant: { total: 900 } });
    expect(AMI).toMatchObject({ etat: 'exclue', montant: { mensuel: 400, total: 0 } });
    expect(AMM.etat).toBe('exclue');
    expect(plafondsAsap(LOI)).toMatchObject({ versement: 3_071, annuel: 6_142 });
  });

  it('est dans les délais, payé depuis septembre', () => {
    expect(jugerCalendrier('2025-2026', CALENDRIER)).toMatchObject({
      recevable: true,
      dansLaCampagne: true,
      premierMoisPaye: '2025-09',
      retroactif: true,
      recoursDansLeDelai: true,
      motif: null,
    });
  });

  it('dit de combien il est loin des échelons voisins', () => {
    expect(mesurerSeuils(LOI, 33_000, 5)).toMatchObject({
      superieur: { echelon: '2', revenuMaximum: 29_998 },
      inferieur: { echelon: '0bis', revenuMaximum: 54_569 },
    });
  });

  it.each([
    [{}, 2_163, 216.3, 10],
    [{ maintienGrandesVacances: true }, 2_596, 216.3, 12],
    [{ etudesOutreMer: true }, 2_463, 246.3, 10],
    [{ maintienGrandesVacances: true, etudesOutreMer: true }, 2_896, 246.3, 12],
  ] as const)(
    'avec les options %j : %i €, %d € en %i mensualités',
    (options, annuel, mensuel, mensualites) => {
      expect(montants(options)).toMatchObject({ annuel, mensuel, mensualites });
    },
  );

  it.each([
    [59, 'non_eligible'],
    [60, 'eligible'],
    [61, 'eligible'],
  ])('tient à ses crédits : %i validés, %s', (creditsValides, type) => {
    const faits = { ...EXEMPLE, droits: { ...EXEMPLE.droits, creditsValides } };
    expect(evaluerBourse(faits, LOI).type).toBe(type);
  });
});
