import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { base } from '@/lib/server/base';
import { preparerEnvoi } from '@/lib/server/courriels';
import { expirer } from '@/lib/server/cvec/commandes/balayer';
import { ecriture } from '@/lib/server/cvec/ecriture';
import { projeter } from '@/lib/server/cvec/geste';
import { nouvelId } from '@/lib/server/du';
import { audit, demarrer, type Etudiante, MIDI, ouverte, plusTard, preparer, situationDe } from './outillage';

let client: pg.Client;
beforeAll(async () => {
  await preparer();
  client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
}, 60_000);
afterAll(() => client.end());

/** What settles a contribution whose card has just been started, with so many refusals noted before. */
async function reglement(etudiante: Etudiante, tentative: string) {
  const { id, vie, version } = await situationDe(etudiante);
  const projection = projeter({
    avant: vie,
    evenements: [
      { type: 'tentative_payee', tentative },
      {
        ...{ type: 'cvec_acquittee', mode: 'carte', tentative, motif: null },
        ...{ numero: 'REN6 AAAAAA 10', code: '75' },
      },
    ],
    ...{ acteur: 'systeme', le: MIDI, details: {}, envois: [] },
  });
  const envoi = { cle: id, destinataire: 'a@exemple.fr', courriel: { sujet: 'a', texte: 'b' } };
  return ecriture({
    ...{ id, versionLue: version, le: MIDI, projection, iban: null, communeCode: null },
    envois: [preparerEnvoi(envoi)],
  });
}

describe('l’instruction qui écrit un changement', () => {
  it('dit combien de lignes elle écrit : aucune table n’est lue en entier pour en chercher une', async () => {
    const etudiante = await ouverte();
    const { tentative } = await demarrer(etudiante);
    const { sql, valeurs } = await reglement(etudiante, tentative);
    await client.query('SET plan_cache_mode = force_generic_plan');
    await client.query(`PREPARE reglement AS ${sql}`);
    const nuls = valeurs.map(() => 'NULL').join(', ');
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN EXECUTE reglement(${nuls})`);
    const plan = rows.map((ligne) => ligne['QUERY PLAN']);
    const attendues = plan.map((ligne) => Number(/rows=(\d+)/.exec(ligne)?.[1] ?? 0));
    expect(Math.max(...attendues)).toBeLessThanOrEqual(2);
    expect(plan.join('\n')).not.toMatch(/Function Scan|Hash Join/);
  });

  it('porte le même nom pour la même forme, et n’en a pas quand la forme est rare', async () => {
    const [une, autre] = [await ouverte(), await ouverte()];
    const premiere = await reglement(une, (await demarrer(une)).tentative);
    const seconde = await reglement(autre, (await demarrer(autre)).tentative);
    expect(premiere.nom).toMatch(/^cvec_[0-9]+$/);
    expect(premiere.nom.length).toBeLessThan(64);
    expect([seconde.nom, seconde.sql]).toEqual([premiere.nom, premiere.sql]);
    expect(premiere.sql).not.toContain('undefined');

    const { id, vie, version } = await situationDe(une);
    const evenements = Array.from({ length: 10 }, () => ({ type: 'crous_change', crous: 'LIL' }) as const);
    const projection = projeter({
      ...{ avant: vie, evenements, acteur: 'etudiant', le: MIDI, details: {}, envois: [] },
    });
    const rare = ecriture({
      ...{ id, versionLue: version, le: MIDI, projection, iban: null, communeCode: null, envois: [] },
    });
    expect(rare.nom).toBe('');
    expect(rare.valeurs).toHaveLength(9 + 10 * 4);
  });

  it('écrit d’un coup autant de lignes qu’il en faut', async () => {
    const etudiante = await ouverte();
    for (let i = 0; i < 12; i++) await demarrer(etudiante);
    await base().tentative.updateMany({
      where: { cvec: { personneId: etudiante.personneId } },
      data: { inscriteLe: MIDI },
    });
    expect(await expirer(plusTard(1))).toBeGreaterThanOrEqual(1);
    const { cvec, types, fidele } = await audit(etudiante);
    expect(cvec.tentatives.map(({ etat }) => etat)).toEqual(Array(12).fill('expiree'));
    expect(types.filter((type) => type === 'tentative_expiree')).toHaveLength(12);
    expect(fidele).toBe(true);
  });

  it('n’écrit rien par-dessus ce qui a changé depuis la lecture', async () => {
    const etudiante = await ouverte();
    const { tentative } = await demarrer(etudiante);
    const { sql, valeurs } = await reglement(etudiante, tentative);
    await demarrer(etudiante);
    const { rows } = await client.query(sql, [...valeurs]);
    expect(rows).toEqual([{ ecrites: 0, transaction: null }]);
    const { cvec, vivantes, solde } = await audit(etudiante);
    expect([cvec.etat, vivantes, solde]).toEqual(['carte_en_cours', 0, 0]);
  });
});

describe('un nom nouveau', () => {
  it('est un UUID de version 7, qui dit son instant et grandit avec lui', () => {
    const noms = [MIDI.getTime(), MIDI.getTime() + 1, Date.UTC(2100, 0)].map(nouvelId);
    for (const nom of noms)
      expect(nom).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect([...noms].sort()).toEqual(noms);
    expect(noms.map((nom) => Number.parseInt(nom.replace('-', '').slice(0, 12), 16))).toEqual([
      ...[MIDI.getTime(), MIDI.getTime() + 1, Date.UTC(2100, 0)],
    ]);
    expect(new Set(Array.from({ length: 1_000 }, () => nouvelId(0))).size).toBe(1_000);
  });
});
