import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { horlogeFixe } from '@/lib/server/adaptateurs/horloge';
import { base } from '@/lib/server/base';
import { deposerListe } from '@/lib/server/etablissement/commandes/deposer-liste';
import { lireEspace } from '@/lib/server/etablissement/requetes/lire-espace';
import {
  ecrireResultats,
  lireLignes,
  lireListeDeposee,
} from '@/lib/server/etablissement/requetes/lire-liste';
import { nouvelEtablissement } from '../agents/outillage';
import { ANNEE, NOVEMBRE, payee, preparer, situationDe } from '../cvec/outillage';

beforeAll(preparer, 60_000);

type Etablissement = Awaited<ReturnType<typeof nouvelEtablissement>>;

const deposer = ({ uai, referent }: Etablissement, texte: string, horloge = NOVEMBRE) =>
  deposerListe({
    ...{ referent: { id: referent.id, uai }, fichier: 'C:\\listes\\inscrits.csv', horloge },
    octets: new TextEncoder().encode(texte),
  });

async function deposee(etablissement: Etablissement, texte: string): Promise<string> {
  const faite = await deposer(etablissement, texte);
  if (!faite.ok) throw new Error(faite.refus);
  return faite.valeur.liste;
}

const tout = async (generateur: AsyncGenerator<string>) => {
  let texte = '';
  for await (const morceau of generateur) texte += morceau;
  return texte;
};

describe('une liste d’inscrits', () => {
  it('dit de chaque ligne ce qu’elle vaut, et pourquoi', async () => {
    const etablissement = await nouvelEtablissement();
    const { uai, composante } = etablissement;
    const etrangere = (await nouvelEtablissement()).uai;
    const [un, deux] = await Promise.all([payee(), payee()]);
    const numeros = await Promise.all(
      [un, deux].map(async (e) => (await situationDe(e)).attestation?.numero ?? ''),
    );
    const [sien = '', autre = ''] = numeros;
    const liste = await deposee(
      etablissement,
      [
        'UAI;Numéro CVEC;Nom;Prénom',
        `${uai};${sien};MARTIN;Lina`,
        `${composante};${autre};Lina;Martin`,
        `${uai};${sien};MARTIN;Lina`,
        `${etrangere};${sien};MARTIN;Lina`,
        `${uai};REN6 ZZZZZZ 99;MARTIN;Lina`,
        `${uai};n'importe quoi;MARTIN;Lina`,
        `x;${sien};MARTIN;Lina`,
        `${uai};${sien};;Lina`,
      ].join('\n'),
    );
    const lue = await lireListeDeposee(liste, uai);
    expect(lue).toMatchObject({
      ...{ fichier: 'inscrits.csv', annee: ANNEE, lignes: 8 },
      ...{ valides: 1, discordantes: 1, invalides: 6 },
    });
    const lignes = await lireLignes({ id: liste }, 0, null, 100);
    expect(lignes.map(({ rang, motif }) => [rang, motif])).toEqual([
      [2, null],
      [3, 'nom_inverse'],
      [4, 'doublon'],
      [5, 'uai_etranger'],
      [6, 'numero_inconnu'],
      [7, 'numero_illisible'],
      [8, 'uai_illisible'],
      [9, 'nom_absent'],
    ]);
    expect(await lireLignes({ id: liste }, 4, 'invalide', 2)).toMatchObject([{ rang: 5 }, { rang: 6 }]);
    const csv = await tout(ecrireResultats({ id: liste }));
    expect(csv.split('\r\n')).toHaveLength(10);
    expect(csv).toContain(`${uai};${sien};MARTIN;Lina;2;valide;`);
    expect(csv).toContain('nom différent;Le nom et le prénom sont inversés.');
  });

  it('d’une autre année, d’une attestation annulée : invalide', async () => {
    const etablissement = await nouvelEtablissement();
    const etudiante = await payee();
    const { attestation, id } = await situationDe(etudiante);
    const numero = attestation?.numero ?? '';
    const ligne = `${etablissement.uai};${numero};Martin;Lina`;
    const an = horlogeFixe(new Date('2027-11-21T11:00:00Z'));
    const faite = await deposer(etablissement, ligne, an);
    if (!faite.ok) throw new Error(faite.refus);
    expect(await lireLignes({ id: faite.valeur.liste }, 0, null, 1)).toMatchObject([
      { motif: 'autre_annee' },
    ]);
    await base().attestation.updateMany({ where: { cvecId: id }, data: { annuleeLe: new Date() } });
    const apres = await deposee(etablissement, ligne);
    expect(await lireLignes({ id: apres }, 0, null, 1)).toMatchObject([{ motif: 'numero_inconnu' }]);
  });

  it('de 50 000 lignes, se contrôle et se relit en entier', async () => {
    const etablissement = await nouvelEtablissement();
    const lettres = (n: number) =>
      [0, 1, 2, 3, 4, 5].map((i) => String.fromCharCode(65 + (Math.floor(n / 26 ** i) % 26))).join('');
    const lignes = Array.from(
      { length: 50_000 },
      (_, i) => `${etablissement.uai};REN6 ${lettres(i)} 10;Martin;Lina`,
    );
    const debut = performance.now();
    const liste = await deposee(etablissement, lignes.join('\n'));
    expect(performance.now() - debut).toBeLessThan(45_000);
    expect(await lireListeDeposee(liste, etablissement.uai)).toMatchObject({
      lignes: 50_000,
      invalides: 50_000,
    });
    expect((await tout(ecrireResultats({ id: liste }))).split('\r\n')).toHaveLength(50_002);
  }, 120_000);

  it('ne se lit que de son établissement', async () => {
    const [un, autre] = await Promise.all([nouvelEtablissement(), nouvelEtablissement()]);
    const liste = await deposee(un, `${un.uai};REN6 ABCDEF 42;Martin`);
    expect(await lireListeDeposee(liste, un.uai)).not.toBeNull();
    for (const uai of [autre.uai, un.composante, '', 'x'])
      expect(await lireListeDeposee(liste, uai)).toBeNull();
    for (const id of [randomUUID(), 'x', '']) expect(await lireListeDeposee(id, un.uai)).toBeNull();
  });

  it('illisible, ne laisse rien', async () => {
    const etablissement = await nouvelEtablissement();
    expect(await deposer(etablissement, '')).toEqual({ ok: false, refus: 'vide' });
    expect(await base().listeInscrits.count({ where: { uai: etablissement.uai } })).toBe(0);
  });

  it('après l’arrêté, ne se dépose plus ; le dernier jour, oui', async () => {
    const etablissement = await nouvelEtablissement();
    const ligne = `${etablissement.uai};REN6 ABCDEF 42;Martin`;
    const dernier = horlogeFixe(new Date('2027-01-08T22:59:00Z'));
    expect(await deposer(etablissement, ligne, dernier)).toMatchObject({ ok: true });
    const trop = horlogeFixe(new Date('2027-01-08T23:01:00Z'));
    expect(await deposer(etablissement, ligne, trop)).toEqual({ ok: false, refus: 'arretee' });
  });

  it('ne se réécrit pas', async () => {
    const etablissement = await nouvelEtablissement();
    const listeId = await deposee(etablissement, `${etablissement.uai};REN6 ABCDEF 42;Martin`);
    await expect(
      base().ligneInscrite.updateMany({ where: { listeId }, data: { resultat: 'valide' } }),
    ).rejects.toThrow();
  });
});

describe('l’espace d’un établissement', () => {
  it('montre ses composantes, ses référents et ses listes, la dernière d’abord', async () => {
    const etablissement = await nouvelEtablissement();
    const { uai, composante } = etablissement;
    const premiere = await deposee(etablissement, `${uai};REN6 ABCDEF 42;Martin`);
    const seconde = await deposerListe({
      ...{ referent: { id: etablissement.referent.id, uai }, fichier: 'b.csv' },
      octets: new TextEncoder().encode(`${uai};REN6 ABCDEF 42;Martin`),
      horloge: horlogeFixe(new Date(NOVEMBRE.maintenant().getTime() + 1_000)),
    });
    const espace = await lireEspace(uai, ANNEE);
    expect(espace).toMatchObject({
      ...{ uai, crous: 'REN', composantes: [{ uai: composante }] },
      referents: [{ rang: 1, prenom: 'Nadia' }],
    });
    expect(espace?.listes.map(({ id }) => id)).toEqual([seconde.ok && seconde.valeur.liste, premiere]);
    expect((await lireEspace(uai, '2025-2026'))?.listes).toEqual([]);
    expect(await lireEspace('inconnu', ANNEE)).toBeNull();
  });
});
