import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { base } from '@/lib/server/base';
import { balayerCvec } from '@/lib/server/cvec/commandes/balayer';
import { rattraperBoursiers } from '@/lib/server/cvec/commandes/rattraper';
import { lireMaCvec, peutAttendreLaBourse } from '@/lib/server/cvec/requetes/lire-ma-cvec';
import { lireEtatDePaiement } from '@/lib/server/paiement/requetes/lire-etat';
import { traiterBalayageCvec } from '@/lib/server/taches/traitements/balayer-cvec';
import { traiterRattrapage } from '@/lib/server/taches/traitements/rattraper-boursiers';
import { deposer, personaDe, remplir, semerCommunes } from '../dossier/outillage';
import {
  ANNEE,
  audit,
  demarrer,
  MIDI,
  NOVEMBRE,
  notification,
  ouverte,
  payee,
  plusTard,
  preparer,
  repond,
} from './outillage';

beforeAll(async () => {
  await preparer();
  await semerCommunes();
}, 120_000);

const aider = (personneId: string) =>
  base().allocationAnnuelle.create({ data: { personneId, annee: ANNEE, notifieeLe: MIDI } });

describe('le rattrapage de la nuit', () => {
  it('exonère ou rembourse qui aurait dû l’être, et ne trouve plus rien ensuite', async () => {
    const [libre, deja] = [await ouverte(), await payee()];
    await aider(libre.personneId);
    await aider(deja.personneId);
    expect(await rattraperBoursiers(ANNEE, NOVEMBRE)).toBeGreaterThanOrEqual(2);
    expect((await audit(libre)).cvec.attestations[0]?.code).toBe('71');
    expect((await audit(deja)).remboursements[0]?.motif).toBe('devenu_boursier');
    const avant = (await audit(deja)).cvec.version;
    await rattraperBoursiers(ANNEE, NOVEMBRE);
    await traiterRattrapage();
    expect((await audit(deja)).cvec.version).toBe(avant);
  });
});

describe('le balayage de la minute', () => {
  it('ferme les cartes sans réponse, une fois leur temps vraiment passé', async () => {
    const etudiante = await ouverte();
    const { tentative } = await demarrer(etudiante);
    await base().tentative.update({ where: { id: tentative }, data: { inscriteLe: MIDI } });
    await balayerCvec(plusTard(0.3));
    expect((await audit(etudiante)).cvec.etat).toBe('carte_en_cours');
    await balayerCvec(plusTard(0.34));
    const { cvec, fidele } = await audit(etudiante);
    expect([cvec.etat, cvec.tentatives[0]?.etat, fidele]).toEqual(['a_choisir', 'expiree', true]);
    await expect(traiterBalayageCvec()).resolves.toBeUndefined();
  });
});

describe('ce que lisent les pages', () => {
  it('montre ce que l’étudiante peut faire, et rien une fois acquittée', async () => {
    const etudiante = await ouverte();
    const avant = await lireMaCvec(etudiante.personneId, ANNEE, MIDI);
    expect(avant).toMatchObject({
      etat: 'a_choisir',
      centimes: 10_500,
      crous: 'REN',
      acquittement: null,
      avis: null,
    });
    expect(avant?.actions).toContain('demarrer_carte');
    const { formulaire } = await demarrer(etudiante);
    await repond(notification(formulaire));
    const apres = await lireMaCvec(etudiante.personneId, ANNEE, MIDI);
    expect(apres?.actions).not.toContain('demarrer_carte');
    expect(apres?.acquittement).toMatchObject({ code: '75', emiseA: MIDI.getTime() });
    expect(await lireMaCvec(randomUUID(), ANNEE, MIDI)).toBeNull();
  });

  it('suit un paiement par son ordre, pour sa seule étudiante', async () => {
    const etudiante = await ouverte();
    const { formulaire } = await demarrer(etudiante);
    const ordre = formulaire.champs.vads_order_id ?? '';
    expect(await lireEtatDePaiement(ordre, etudiante.personneId)).toMatchObject({
      etat: 'redirigee',
      mode: 'carte',
    });
    expect(await lireEtatDePaiement(ordre)).toMatchObject({ annee: ANNEE, centimes: 10_500 });
    expect(await lireEtatDePaiement(ordre, randomUUID())).toBeNull();
    for (const faux of ['', 'x', randomUUID(), `${ordre}0`])
      expect(await lireEtatDePaiement(faux)).toBeNull();
  });

  it('dit d’attendre à qui a déposé un dossier qui ouvre droit et que le Crous examine encore', async () => {
    const titulaire = await remplir(personaDe('emma'));
    expect(await peutAttendreLaBourse(titulaire.id, ANNEE)).toBe(false);
    await deposer(titulaire);
    expect(await peutAttendreLaBourse(titulaire.id, ANNEE)).toBe(false);
    await base().dossier.updateMany({ where: { personneId: titulaire.id }, data: { etat: 'en_examen' } });
    expect(await peutAttendreLaBourse(titulaire.id, ANNEE)).toBe(true);
  });

  it('ne dit plus d’attendre quand un nouveau barème a changé la réponse', async () => {
    const titulaire = await remplir(personaDe('emma'));
    await deposer(titulaire);
    await base().dossier.updateMany({ where: { personneId: titulaire.id }, data: { etat: 'en_examen' } });
    const decisions = await base().decision.findMany({
      where: { instantane: { dossier: { personneId: titulaire.id } } },
    });
    await base().decision.createMany({
      data: decisions.map(({ instantaneId, voeu, emiseLe }) => ({
        ...{ instantaneId, voeu, emiseLe, versionBareme: 1 },
        ...{ faits: {}, resultat: {}, type: 'non_eligible' },
      })),
    });
    expect(await peutAttendreLaBourse(titulaire.id, ANNEE)).toBe(false);
  });
});
