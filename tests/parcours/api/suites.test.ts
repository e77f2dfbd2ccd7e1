import { describe, expect, it } from 'vitest';
import { avec, type Envoi, regles, repondre, SEPT_GROUPES } from './guichet';

const L1 = { anneeEtude: 'licence_1', etablissement: 'public' };

describe('les options', () => {
  const avecOptions = (options: Envoi) => repondre(avec({ options }));

  it('le maintien donne le total publié sur douze mois, jamais recalculé', () => {
    const reponse = avecOptions({ maintienGrandesVacances: true });
    expect(reponse).toMatchObject({ montantAnnuel: 2_596, mensualite: 216.3, nombreMensualites: 12 });
    expect(reponse.explication.filter(({ regle }) => regle === 'MTT-1')).toHaveLength(1);
  });

  it('les études outre-mer ajoutent un complément chaque mois', () => {
    expect(avecOptions({ etudesOutreMer: true })).toMatchObject({
      montantAnnuel: 2_463,
      mensualite: 246.3,
      nombreMensualites: 10,
    });
  });

  it('sans option, la ligne du moteur reste', () => {
    expect(regles(avecOptions({})).filter((regle) => regle === 'MTT-1')).toHaveLength(1);
    expect(avecOptions({})).toMatchObject({ montantAnnuel: 2_163, nombreMensualites: 10 });
  });

  it('ne donnent pas de montant qu’aucun texte n’a publié', () => {
    const reponse = repondre(avec({ annee: '2012-2013', options: { maintienGrandesVacances: true } }));
    expect(reponse).toMatchObject({ echelon: '1', montantAnnuel: null, nombreMensualites: null });
    expect(reponse.explication.some(({ conclusion }) => conclusion === 'inconnu')).toBe(true);
  });

  it('ne paient rien à qui n’est pas boursier', () => {
    const refuse = avec({
      ressources: { revenuBrutGlobal: 200_000 },
      options: { maintienGrandesVacances: true, etudesOutreMer: true },
    });
    expect(repondre(refuse)).toMatchObject({ montantAnnuel: 0, mensualite: 0, nombreMensualites: 0 });
  });
});

describe('les droits', () => {
  const droits = (groupe: Envoi) => repondre(avec({ droits: groupe })).droits;

  it('restants après la licence : quatre, trois ou deux', () => {
    const demande = { droitDemande: 3, creditsValides: 60 };
    for (const [utilises, restants] of [
      [3, 4],
      [4, 3],
      [5, 2],
    ])
      expect(droits({ ...demande, droitsUtilisesLicence: utilises })).toEqual({
        restantsApresLicence: restants,
        supplementaires: 0,
      });
  });

  it('inconnus tant que la licence n’est pas dite, sauf pour une première demande', () => {
    expect(droits({ droitDemande: 3 }).restantsApresLicence).toBeNull();
    expect(droits({ droitDemande: 1 }).restantsApresLicence).toBe(7);
  });

  it('supplémentaires : handicap, contrat de réussite, parcours de santé', () => {
    expect(droits({ handicapCDAPH: true }).supplementaires).toBe(3);
    expect(droits({ contratReussiteL1en2ans: true }).supplementaires).toBe(1);
    expect(droits({ cursus: 'medecine_lineaire' }).supplementaires).toBe(1);
    expect(droits({ handicapCDAPH: true, contratReussiteL1en2ans: true }).supplementaires).toBe(4);
  });

  it('épuisés : refus, sauf droit supplémentaire', () => {
    const huitieme = { droitDemande: 8, creditsValides: 180, cursus: 'master' };
    expect(repondre(avec({ droits: huitieme })).motifs).toMatchObject([{ code: 'DROITS_EPUISES' }]);
    const secouru = repondre(avec({ droits: { ...huitieme, handicapCDAPH: true } }));
    expect(secouru.conditions.droits).toBe('remplie');
  });
});

describe('les compléments', () => {
  const complements = (groupe: Envoi, change: Envoi = {}) =>
    repondre(avec({ complements: groupe, ...change })).complements;

  it('l’aide au mérite suit la bourse, trois fois au plus', () => {
    expect(complements({ mentionTB: true }).aideMerite).toBe(900);
    expect(complements({ mentionTB: true, aidesMeriteDejaPercues: 3 }).aideMerite).toBe(0);
    expect(complements({}).aideMerite).toBe(0);
    const horsBareme = { ressources: { revenuBrutGlobal: 200_000 } };
    expect(complements({ mentionTB: true }, horsBareme).aideMerite).toBe(0);
  });

  it('la mobilité internationale paie ses mois, dans les bornes de l’année', () => {
    const ami = (mois: number, annee = '2025-2026') =>
      complements({ moisEtranger: mois }, { annee }).aideMobiliteInternationale;
    expect(ami(0)).toEqual({ eligible: false, mensualite: 400, total: 0 });
    expect(ami(5)).toEqual({ eligible: true, mensualite: 400, total: 2_000 });
    expect(ami(12)).toEqual({ eligible: true, mensualite: 400, total: 4_000 });
    expect(ami(1, '2023-2024').eligible).toBe(false);
  });

  it('la mobilité en master et la mobilité Parcoursup ont leurs conditions', () => {
    const m1 = { etudes: { ...L1, anneeEtude: 'master_1' }, droits: { droitDemande: 1 } };
    expect(complements({ sortieRegionAcademique: true }, m1).aideMobiliteMaster).toBe(1_000);
    expect(complements({ sortieRegionAcademique: true }).aideMobiliteMaster).toBe(0);
    const terminale = { etudes: { ...L1, anneeEtude: 'terminale' } };
    const sortie = { bourseLycee: true, sortieAcademie: true };
    expect(complements(sortie, terminale).aideMobiliteParcoursup).toBe(500);
    expect(complements({ ...sortie, bourseLycee: false }, terminale).aideMobiliteParcoursup).toBe(0);
    const surAvis = complements({ bourseLycee: true }, terminale).aideMobiliteParcoursup;
    expect(surAvis, 'dans l’académie, une commission décide').toBeNull();
  });

  it('les plafonds de l’aide ponctuelle ne dépendent de rien', () => {
    expect(repondre({ annee: '2025-2026' }).complements).toEqual({
      aideMerite: null,
      aideMobiliteInternationale: { eligible: null, mensualite: 400, total: null },
      aideMobiliteMaster: null,
      aideMobiliteParcoursup: null,
      asapPlafond: 3_071,
      asapPlafondAnnuel: 6_142,
    });
    expect(repondre({ annee: '2012-2013' }).complements.asapPlafond).toBeNull();
  });

  it('se jugent sur un échelon auquel il ne manque que des groupes', () => {
    const { ressources, charges } = SEPT_GROUPES;
    const reponse = repondre({
      annee: '2025-2026',
      ressources,
      charges,
      complements: { mentionTB: true },
    });
    expect(reponse).toMatchObject({ resultat: 'indetermine', complements: { aideMerite: 900 } });
  });

  it('s’expliquent quand on les demande, et seulement alors', () => {
    expect(regles(repondre(avec({ complements: {} })))).toEqual(
      expect.arrayContaining(['MER', 'AMI', 'AMM', 'AMP']),
    );
    expect(regles(repondre(SEPT_GROUPES))).not.toContain('MER');
  });
});

describe('le calendrier', () => {
  const calendrier = (groupe: Envoi, annee = '2025-2026') =>
    repondre(avec({ annee, calendrier: groupe })).calendrier;

  it('l’exemple du contrat', () => {
    expect(
      calendrier({
        depotDSE: '2025-04-20',
        piecesCompletes: '2025-05-02',
        dateNotification: '2025-07-10',
        dateRecours: '2025-08-01',
      }),
    ).toEqual({
      recevable: true,
      dansLaCampagne: true,
      premierMoisPaye: '2025-09',
      retroactif: true,
      recoursDansLeDelai: true,
    });
  });

  it('après le 31 octobre, le mois suivant les pièces', () => {
    const tardif = { depotDSE: '2025-10-15' };
    expect(calendrier({ ...tardif, piecesCompletes: '2025-10-31' })).toMatchObject({
      dansLaCampagne: false,
      premierMoisPaye: '2025-09',
      retroactif: true,
    });
    expect(calendrier({ ...tardif, piecesCompletes: '2025-12-02' })).toMatchObject({
      premierMoisPaye: '2026-01',
      retroactif: false,
    });
  });

  it('après le 31 décembre, seulement pour un changement notable', () => {
    expect(calendrier({ depotDSE: '2025-12-31' }).recevable).toBe(true);
    expect(calendrier({ depotDSE: '2026-01-01' }).recevable).toBe(false);
    expect(calendrier({ depotDSE: '2026-01-01', changementNotable: true }).recevable).toBe(true);
  });

  it('un recours tient deux mois', () => {
    const recours = (dateRecours: string) =>
      calendrier({ dateNotification: '2025-07-10', dateRecours }).recoursDansLeDelai;
    expect(recours('2025-09-10')).toBe(true);
    expect(recours('2025-09-11')).toBe(false);
  });

  it('ne dit rien de ce qui n’est pas daté', () => {
    expect(Object.values(calendrier({}))).toEqual([null, null, null, null, null]);
    expect(Object.values(repondre(SEPT_GROUPES).calendrier)).toEqual([null, null, null, null, null]);
  });
});
