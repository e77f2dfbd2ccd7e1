import { beforeAll, describe, expect, it } from 'vitest';
import { type Bareme, baremePour } from '@/lib/domain/baremes';
import { campagnePour } from '@/lib/domain/dossier';
import { horlogeFixe } from '@/lib/server/adaptateurs/horloge';
import { base } from '@/lib/server/base';
import { BaremeRemplace, enregistrerBareme } from '@/lib/server/dossier/commandes/enregistrer-bareme';
import {
  type DemandeReevaluation,
  reevaluerCampagne,
} from '@/lib/server/dossier/commandes/reevaluer-campagne';
import { rouvrirDossier } from '@/lib/server/dossier/commandes/rouvrir-dossier';
import { avecMontants, avecPlafonds } from '../../domain/dossier/baremes-revises';
import { baseDuFichier } from '../base-du-fichier';
import { verifierCampagne } from './constat';
import { peupler } from './peupler';
import { rouvrirPendant } from './rouvrir-pendant';

const ANNEE = '2026-2027';
const [lu, connue] = [baremePour(ANNEE), campagnePour(ANNEE)];
if (!lu.ok || !connue.ok) throw new Error('campagne absente');
const BAREME = lu.valeur;
const campagne = connue.valeur;
const horloge = horlogeFixe(new Date('2026-12-03T10:00:00Z'));
const NOMBRE = 300;

const reevaluer = (bareme: Bareme, plus: Partial<DemandeReevaluation> = {}) =>
  reevaluerCampagne({ bareme, horloge, ...plus });
const compter = async () => ({
  evenements: await base().evenementDossier.count(),
  traces: await base().reevaluation.count(),
  decisions: await base().decision.count(),
  versions: await base().versionBareme.count(),
});

baseDuFichier();
beforeAll(() => peupler(NOMBRE, BAREME), 60_000);

// In order: each test starts from what the one before has left, as the years of a campaign do.
describe('réévaluer une campagne', () => {
  const deposes = () => base().dossier.count({ where: { etat: { not: 'brouillon' } } });

  it('par le même barème : examine tout et ne change rien', async () => {
    const bilan = await reevaluer(BAREME);
    expect(bilan).toMatchObject({ version: 1, examines: await deposes(), aPrevenir: 0, relus: 0 });
    expect(bilan.effets).toEqual({ inchangee: bilan.examines });
    expect(await verifierCampagne(BAREME, 1)).toBe(0);
  });

  it('à blanc : dit ce qui changerait, et n’écrit rien', async () => {
    const avant = await compter();
    const bilan = await reevaluer(avecPlafonds(BAREME, 1.1), { aBlanc: true });
    expect(bilan.examines).toBe(await deposes());
    expect(bilan.effets.echelon_monte).toBeGreaterThan(20);
    expect(await compter()).toEqual(avant);
  });

  it('par des plafonds plus hauts : des échelons montent, des refus deviennent des accords', async () => {
    const prevu = await reevaluer(avecPlafonds(BAREME, 1.1), { aBlanc: true });
    const bilan = await reevaluer(avecPlafonds(BAREME, 1.1));
    expect(bilan).toEqual(prevu);
    expect(bilan.effets).toMatchObject({ echelon_monte: expect.any(Number), accordee: expect.any(Number) });
    expect(bilan.effets.echelon_baisse).toBeUndefined();
    expect(bilan.effets.refusee).toBeUndefined();
    const { inchangee = 0 } = bilan.effets;
    expect(await verifierCampagne(avecPlafonds(BAREME, 1.1), 2)).toBe(bilan.examines - inchangee);
  });

  it('demandé de nouveau : ne fait rien', async () => {
    const avant = await compter();
    expect(await reevaluer(avecPlafonds(BAREME, 1.1))).toMatchObject({ version: 2, aFaire: 0, examines: 0 });
    expect(await compter()).toEqual(avant);
  });

  it('par de nouveaux montants : chaque boursier l’apprend, les autres non', async () => {
    const bilan = await reevaluer(avecMontants(avecPlafonds(BAREME, 1.1), 100));
    expect(Object.keys(bilan.effets).sort()).toEqual(['inchangee', 'montant']);
    expect(bilan.effets.montant).toBeGreaterThan(100);
    await verifierCampagne(avecMontants(avecPlafonds(BAREME, 1.1), 100), 3);
  });

  it('par un barème qui revient : le rejuge, sous une version de plus', async () => {
    const bilan = await reevaluer(BAREME);
    expect(bilan.version).toBe(4);
    expect(bilan.effets.echelon_baisse).toBeGreaterThan(20);
    await verifierCampagne(BAREME, 4);
    expect((await reevaluer(avecPlafonds(BAREME, 1.1))).effets.echelon_monte).toBeGreaterThan(20);
    await verifierCampagne(avecPlafonds(BAREME, 1.1), 5);
  });

  it('garde le barème qui a jugé, entier', async () => {
    const versions = await base().versionBareme.findMany({ orderBy: { numero: 'asc' } });
    expect(versions.map(({ numero }) => numero)).toEqual([1, 2, 3, 4, 5]);
    expect(versions[0]?.contenu).toEqual(JSON.parse(JSON.stringify(BAREME)));
    expect(versions[0]?.empreinte).toBe(versions[3]?.empreinte);
  });

  it('ne rouvre pas ce que le Crous examine, et dit son estimation', async () => {
    const examen = await base().reevaluation.findMany({ where: { issue: 'examen', version: 2 } });
    expect(examen.length).toBeGreaterThan(10);
    expect(examen.map(({ effet }) => effet)).toContain('echelon_monte');
    expect(await base().dossier.count({ where: { etat: 'en_examen' } })).toBeGreaterThanOrEqual(
      examen.length,
    );
  });

  it('n’écrit dans le journal que des rangs et des versions', async () => {
    const ecrits = await base().evenementDossier.findMany({ where: { acteur: 'systeme' } });
    expect(ecrits.length).toBeGreaterThan(100);
    for (const { donnees } of ecrits) {
      expect(Object.keys(Object(donnees)).sort()).toEqual(['instantane', 'versionBareme']);
      for (const valeur of Object.values(Object(donnees))) expect(valeur).toEqual(expect.any(Number));
    }
  });

  it.each(['Reevaluation', 'VersionBareme'])('la table %s ne se réécrit pas', async (table) => {
    await expect(base().$executeRawUnsafe(`DELETE FROM "${table}"`)).rejects.toThrow(table);
  });
});

describe('pendant que d’autres écrivent', () => {
  it('deux réévaluations à la fois font le travail une fois', async () => {
    const loi = avecPlafonds(BAREME, 1.2);
    const bilans = await Promise.all([1, 2, 3].map(() => reevaluer(loi, { taillePage: 7 })));
    const deposes = await base().dossier.count({ where: { etat: { not: 'brouillon' } } });
    expect(bilans.reduce((somme, { examines }) => somme + examines, 0)).toBe(deposes);
    await verifierCampagne(loi, 6);
  });

  it('un dossier rouvert au même moment garde le choix de son étudiant', async () => {
    const loi = avecPlafonds(BAREME, 0.8);
    const ouverts = await base().dossier.findMany({ where: { etat: 'notifie_conditionnel' }, take: 60 });
    const rouvrir = async () => {
      for (const { personneId } of ouverts) await rouvrirDossier({ personneId, campagne, horloge });
    };
    await Promise.all([reevaluer(loi, { taillePage: 5 }), rouvrir()]);
    const apres = await base().dossier.findMany({ where: { id: { in: ouverts.map(({ id }) => id) } } });
    expect(new Set(apres.map(({ etat }) => etat))).toEqual(new Set(['brouillon']));
    await verifierCampagne(loi, 7);
  });

  it('relit un dossier que son étudiant a changé entre la lecture et l’écriture', async () => {
    // Every boursier is paid more: whichever is held, its answer changes.
    const loi = avecMontants(avecPlafonds(BAREME, 0.8), 300);
    const [dossier] = await base().dossier.findMany({ where: { etat: 'notifie_conditionnel' }, take: 1 });
    if (!dossier) throw new Error('dossier absent');
    const bilan = await rouvrirPendant(dossier, () => reevaluer(loi, { taillePage: 1_000 }));
    expect(bilan.relus).toBe(1);
    await verifierCampagne(loi, 8);
  });

  it('un barème remplacé en route n’écrit plus rien', async () => {
    const [premier, second] = [avecPlafonds(BAREME, 1.05), avecPlafonds(BAREME, 1.15)];
    let remplace = false;
    const surProgres = () => {
      if (remplace) return;
      remplace = true;
      void enregistrerBareme(second, horloge.maintenant());
    };
    await expect(reevaluer(premier, { taillePage: 5, surProgres })).rejects.toThrow(BaremeRemplace);
    await reevaluer(second);
    await verifierCampagne(second, 10);
  });
});
