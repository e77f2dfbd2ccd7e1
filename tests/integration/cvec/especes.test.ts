import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { base } from '@/lib/server/base';
import { emettreAvisEficash } from '@/lib/server/cvec/commandes/emettre-avis';
import { lireMaCvec } from '@/lib/server/cvec/requetes/lire-ma-cvec';
import { importerLigneEficash } from '@/lib/server/paiement/commandes/importer-eficash';
import {
  ANNEE,
  audit,
  demarrer,
  type Etudiante,
  MIDI,
  NOVEMBRE,
  notification,
  ouverte,
  preparer,
  repond,
} from './outillage';

beforeAll(preparer, 60_000);

const emettre = ({ personneId }: Etudiante) =>
  emettreAvisEficash({ personneId, annee: ANNEE, horloge: NOVEMBRE });

async function avisDe(etudiante: Etudiante) {
  await emettre(etudiante);
  const avis = (await lireMaCvec(etudiante.personneId, ANNEE, MIDI))?.avis;
  if (!avis) throw new Error('avis absent');
  return avis;
}

const importer = (reference: string, ligne: string = randomUUID(), centimes = 11_000) =>
  importerLigneEficash({ ligne, reference, payeeLe: '2026-11-20', centimes }, NOVEMBRE);

describe('l’avis de paiement en espèces', () => {
  it('est nominatif, daté, et dit le montant et les frais', async () => {
    expect(await avisDe(await ouverte())).toEqual({
      reference: expect.stringMatching(/^EF26\d{12}$/),
      frais: 500,
      echeance: '2026-12-21',
      centimes: 10_500,
    });
  });

  it('demandé dix fois, est le même', async () => {
    const etudiante = await ouverte();
    const emis = await Promise.all(Array.from({ length: 10 }, () => emettre(etudiante)));
    expect(new Set(emis.map((e) => (e.ok ? e.valeur.tentative : e.refus))).size).toBe(1);
    expect((await audit(etudiante)).cvec.tentatives).toHaveLength(1);
  });
});

describe('le fichier de La Poste', () => {
  it('règle un avis, une fois, et le montant de la contribution entre au grand livre sans les frais', async () => {
    const etudiante = await ouverte();
    const { reference } = await avisDe(etudiante);
    const ligne = randomUUID();
    expect(await importer(reference, ligne)).toBe('reglee');
    expect(await importer(reference, ligne)).toBe('deja_importee');
    const { cvec, solde, fidele, payees } = await audit(etudiante);
    expect([cvec.etat, cvec.attestations[0]?.code, solde, fidele, payees]).toEqual([
      'acquittee',
      '75',
      0,
      true,
      1,
    ]);
    const ecritures = await base().ecriture.findMany({ where: { cvecId: cvec.id } });
    expect(ecritures.map(({ centimes }) => centimes)).toEqual([10_500]);
  });

  it('importé par deux postes à la fois, ne règle qu’une fois', async () => {
    const etudiante = await ouverte();
    const { reference } = await avisDe(etudiante);
    const ligne = randomUUID();
    const issues = await Promise.all(Array.from({ length: 6 }, () => importer(reference, ligne)));
    expect(issues.filter((issue) => issue === 'reglee')).toHaveLength(1);
    expect(issues.filter((issue) => issue === 'deja_importee')).toHaveLength(5);
    expect((await audit(etudiante)).remboursements).toHaveLength(0);
  });

  it('rend l’avis réglé deux fois au guichet', async () => {
    const etudiante = await ouverte();
    const { reference } = await avisDe(etudiante);
    expect(await importer(reference)).toBe('reglee');
    expect(await importer(reference)).toBe('trop_percue');
    const { vivantes, payees, remboursements, solde, fidele } = await audit(etudiante);
    expect([vivantes, payees, remboursements.length, solde, fidele]).toEqual([1, 2, 1, 0, true]);
  });

  it('rend l’avis réglé après la carte', async () => {
    const etudiante = await ouverte();
    const { reference } = await avisDe(etudiante);
    await repond(notification((await demarrer(etudiante)).formulaire));
    expect((await audit(etudiante)).cvec.tentatives.map(({ etat }) => etat)).toContain('abandonnee');
    expect(await importer(reference)).toBe('trop_percue');
    const { payees, remboursements, fidele } = await audit(etudiante);
    expect([payees, remboursements.length, fidele]).toEqual([2, 1, true]);
  });

  it('garde sans régler une référence inconnue et un montant faux', async () => {
    const etudiante = await ouverte();
    const { reference } = await avisDe(etudiante);
    const ligne = randomUUID();
    expect(await importer('EF26000000000000', ligne)).toBe('reference_inconnue');
    expect(await importer('EF26000000000000', ligne)).toBe('deja_importee');
    expect(await importer(reference, randomUUID(), 10_500)).toBe('montant_different');
    expect((await audit(etudiante)).cvec.etat).toBe('especes_en_attente');
  });
});
