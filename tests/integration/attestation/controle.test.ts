import { randomUUID } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { horlogeFixe } from '@/lib/server/adaptateurs/horloge';
import { repondreControle } from '@/lib/server/attestation/requetes/repondre-controle';
import { base } from '@/lib/server/base';
import * as serveurCvec from '@/lib/server/cvec';
import { NOVEMBRE } from '../cvec/outillage';
import { attestee } from './outillage';

const nouvelleAdresse = () => randomUUID();

async function demander(code: string, etudiant: string | null, options: object = {}) {
  const reponse = await repondreControle({
    ...{ code, etudiant, adresse: nouvelleAdresse(), horloge: NOVEMBRE },
    ...options,
  });
  const corps: unknown = await reponse.json();
  return { statut: reponse.status, corps, reponse };
}

const INTROUVABLE = { code: '400', message: expect.stringMatching(/^Aucune attestation/) };

describe('le contrôle d’une attestation par un logiciel', () => {
  it('rend l’identité et l’état, champ pour champ comme le contrat', async () => {
    const { numero } = await attestee({ nomUsage: 'Durand', sexe: 'F', ine: '123456789AB' });
    const { statut, corps, reponse } = await demander(numero, 'MARTI');
    expect(statut).toBe(200);
    expect(corps).toEqual({
      nom: 'Martin',
      nomUsage: 'Durand',
      prenom: 'Lina',
      sexe: 'F',
      date_naissance: '2007-03-14',
      ine: '123456789AB',
      crous: 'Crous de Rennes-Bretagne',
      etat: { code: '75', libelle: 'Valide, payée' },
      exoneration: { active: false, motif: '' },
    });
    expect(reponse.headers.get('cache-control')).toBe('no-store');
    expect(reponse.headers.has('access-control-allow-origin'), 'nulle page d’un autre site').toBe(false);
  });

  it('lit le numéro avec ou sans espaces, et l’ancienne forme en un mot', async () => {
    const { numero } = await attestee();
    const serre = numero.replaceAll(' ', '');
    for (const code of [numero, serre, serre.toLowerCase(), numero.replaceAll(' ', '-')])
      expect((await demander(code, 'MARTI')).statut, code).toBe(200);
    expect((await demander(`${serre}MARTI`, null)).statut).toBe(200);
    expect((await demander(`${numero} marti`, null)).statut).toBe(200);
  });

  it.each([
    ['Lœwe-d’Été', 'LOEWE'],
    ['Lœwe-d’Été', 'lœwe d’été'],
    ['Ba', 'BA'],
    ['Ba', 'ba '],
    ['Éric', 'ERIC'],
  ])('compare les cinq premières lettres de « %s » avec « %s »', async (nom, donne) => {
    const { numero } = await attestee({ nom });
    expect((await demander(numero, donne)).statut).toBe(200);
  });

  it('accepte le nom d’usage', async () => {
    const { numero } = await attestee({ nomUsage: 'Durand' });
    expect((await demander(numero, 'DURAN')).statut).toBe(200);
  });

  it('répond pareil à un numéro inconnu, à un autre nom, à un nom vide et à un code illisible', async () => {
    const { numero } = await attestee();
    const refus = await Promise.all([
      demander(numero, 'DURAN'),
      demander('REN6 ZZZZZZ 10', 'MARTI'),
      demander(numero, ''),
      demander(numero, null),
      demander(numero.replaceAll(' ', ''), null),
      demander('n’importe quoi', 'MARTI'),
      demander('%00%ff', 'MARTI'),
      demander('A'.repeat(5_000), 'B'.repeat(5_000)),
      demander(numero, '李'),
    ]);
    for (const { statut, corps } of refus) {
      expect(statut).toBe(400);
      expect(corps).toEqual(INTROUVABLE);
    }
  });

  it('met le même temps à refuser un numéro qui existe et un qui n’existe pas', async () => {
    const { numero } = await attestee();
    const mesurer = async (code: string) => {
      const debut = performance.now();
      await demander(code, 'DURAN');
      return performance.now() - debut;
    };
    for (const code of [numero, 'REN6 ZZZZZZ 10', 'illisible'])
      expect(await mesurer(code), code).toBeGreaterThanOrEqual(59);
  });

  it('répond 404 quand le code manque', async () => {
    for (const code of ['', '  '])
      expect(await demander(code, 'MARTI')).toMatchObject({
        statut: 404,
        corps: { code: '404', message: expect.stringContaining('code') },
      });
  });

  it.each([
    ['71', 'boursier', 'boursier', true],
    ['73', 'exoneration', 'refugie', true],
    ['76', 'tiers', null, false],
    ['98', 'carte', null, false],
  ])('dit l’état %s (%s) et l’exonération', async (code, mode, motif, active) => {
    const { numero } = await attestee();
    await base().attestation.update({ where: { numero }, data: { code, mode, motif } });
    const { statut, corps } = await demander(numero, 'MARTI');
    expect(statut).toBe(200);
    expect(corps).toMatchObject({ etat: { code }, exoneration: { active } });
    expect(JSON.stringify(corps).includes('"motif":""')).toBe(!active);
  });

  it('ne sert plus une fois l’année close, ni une attestation annulée', async () => {
    const { numero } = await attestee();
    const apres = { horloge: horlogeFixe(new Date('2027-06-01T10:00:00Z')) };
    expect(await demander(numero, 'MARTI', apres)).toMatchObject({ statut: 400, corps: INTROUVABLE });
    await base().attestation.update({ where: { numero }, data: { annuleeLe: new Date() } });
    expect(await demander(numero, 'MARTI')).toMatchObject({ statut: 400, corps: INTROUVABLE });
  });

  it('freine qui essaie des noms sur un numéro, et qui demande trop', async () => {
    const { numero } = await attestee();
    const adresse = nouvelleAdresse();
    const essais = [];
    for (let i = 0; i < 12; i++) essais.push(await demander(numero, `NOM${i}`, { adresse }));
    expect(essais.map(({ statut }) => statut).filter((s) => s === 429).length).toBeGreaterThanOrEqual(2);
    const dernier = essais.at(-1);
    expect(Number(dernier?.reponse.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(dernier?.corps).toMatchObject({ code: '429' });
    expect((await demander(numero, 'MARTI')).statut, 'les autres contrôlent encore').toBe(200);
  });

  it('dit une panne de la base avec une référence, jamais 500', async () => {
    const panne = vi.spyOn(serveurCvec, 'trouverAttestation').mockRejectedValue(new Error('base perdue'));
    const { statut, corps } = await demander('REN6 ABCDEF 42', 'MARTI').finally(() => panne.mockRestore());
    expect(statut).toBe(503);
    expect(corps).toMatchObject({ code: '503', message: expect.stringMatching(/référence [0-9A-F]{10}/) });
  });
});
