import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { base } from '@/lib/server/base';
import { ouvrirSejour } from '@/lib/server/logement/sejour';
import { balayerSejours } from '@/lib/server/logement/sejour/commandes/balayer';
import { deposerDossier } from '@/lib/server/logement/sejour/commandes/deposer';
import {
  audit,
  courrielsDu,
  deposee,
  donner,
  FICHIER,
  JUIN,
  le,
  ouverte,
  preparer,
  remplie,
  reservee,
} from './outillage';

beforeAll(preparer);

describe('l’ouverture d’un séjour', () => {
  it('suit la réservation : année entière, un mois de dépôt, le Crous de la résidence', async () => {
    const qui = await ouverte();
    const { ligne, vie, fidele } = await audit(qui);
    expect(fidele).toBe(true);
    expect(ligne).toMatchObject({ crous: 'REN', personneId: qui.personneId, loyer: 35_000, depot: 35_000 });
    expect(vie).toMatchObject({ etat: 'ouvert', debut: '2026-09-01', fin: '2027-08-31' });
  });

  it('ne se fait qu’une fois, et le balayage rattrape ce qui manque', async () => {
    const qui = await reservee();
    expect((await balayerSejours(JUIN)).ouverts).toBeGreaterThan(0);
    expect(await ouvrirSejour(qui.sejour, JUIN.maintenant())).toBe('deja_ouvert');
    expect((await audit(qui)).types).toEqual(['sejour_ouvert']);
  });

  it('en cours d’année, commence au prochain jour d’effet', async () => {
    const qui = await reservee();
    await ouvrirSejour(qui.sejour, le('2026-11-22').maintenant());
    expect((await audit(qui)).vie.debut).toBe('2026-12-01');
  });

  it('n’est rien pour une proposition qui n’existe pas', async () => {
    expect(await ouvrirSejour(randomUUID(), JUIN.maintenant())).toBe('sans_regle');
  });
});

describe('le dossier locatif', () => {
  it('incomplet, ne se dépose pas', async () => {
    const qui = await ouverte();
    expect(await deposerDossier(qui.sejour, qui.personneId, JUIN)).toMatchObject({
      refus: 'dossier_incomplet',
    });
  });

  it('déposé, attend le Crous de la résidence avec une copie de chaque pièce', async () => {
    const qui = await deposee();
    const demande = await base().demandeInstruction.findUniqueOrThrow({
      where: { id: qui.demande },
      include: { pieces: true },
    });
    expect(demande).toMatchObject({ genre: 'dossier_locatif', crous: 'REN', categorie: 'visale' });
    expect(demande.pieces.map(({ nom }) => nom).sort()).toEqual([
      'Assurance du logement - scan.pdf',
      'Pièce d’identité - scan.pdf',
      'Visa Visale - scan.pdf',
    ]);
    expect(await courrielsDu(qui, [2])).toBe(1);
    expect((await audit(qui)).fidele).toBe(true);
  });

  it('déposé deux fois en même temps, l’est une fois', async () => {
    const qui = await remplie();
    const deposer = () => deposerDossier(qui.sejour, qui.personneId, JUIN);
    const faits = await Promise.all([deposer(), deposer(), deposer()]);
    expect(faits.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await base().demandeInstruction.count({ where: { objetId: qui.sejour } })).toBe(1);
  });

  it('déposé, ne change plus ; le certificat remis à plus tard vient ensuite', async () => {
    const qui = await deposee();
    const encore = { piece: 'identite', fichiers: [FICHIER], saisie: {} } as const;
    expect(await donner(qui, encore)).toMatchObject({ refus: 'dossier_ferme' });
    const certificat = { piece: 'scolarite', fichiers: [FICHIER], saisie: {} } as const;
    expect(await donner(qui, certificat)).toMatchObject({ ok: true });
    expect((await audit(qui)).vie.scolariteDifferee).toBe(false);
    expect(await donner(qui, certificat)).toMatchObject({ refus: 'deja_donnee' });
  });

  it('n’est qu’à sa titulaire', async () => {
    const [qui, autre] = await Promise.all([remplie(), ouverte()]);
    expect(await deposerDossier(qui.sejour, autre.personneId, JUIN)).toMatchObject({ refus: 'introuvable' });
    const don = { piece: 'identite', fichiers: [FICHIER], saisie: {} } as const;
    expect(await donner({ ...qui, personneId: autre.personneId }, don)).toMatchObject({
      refus: 'introuvable',
    });
  });

  it.each([
    ['un fichier vide', new Uint8Array(), 'piece_vide'],
    ['du texte', new TextEncoder().encode('bonjour'), 'type_refuse'],
    ['un fichier trop lourd', new Uint8Array(6_000_000), 'piece_trop_lourde'],
  ])('refuse %s, et garde ce qui était là', async (_, octets, raison) => {
    const qui = await remplie();
    const don = { piece: 'identite', fichiers: [{ nom: 'x.pdf', octets }], saisie: {} } as const;
    expect(await donner(qui, don)).toMatchObject({ refus: raison });
    expect(await base().documentLocatif.count({ where: { sejourId: qui.sejour, piece: 'identite' } })).toBe(
      1,
    );
  });

  it('remplace une pièce, sans en garder l’ancienne', async () => {
    const qui = await remplie();
    await donner(qui, { piece: 'identite', fichiers: [FICHIER, FICHIER], saisie: {} });
    expect(await base().documentLocatif.count({ where: { sejourId: qui.sejour, piece: 'identite' } })).toBe(
      2,
    );
    await donner(qui, { piece: 'identite', fichiers: [], saisie: {} });
    expect(await base().documentLocatif.count({ where: { sejourId: qui.sejour, piece: 'identite' } })).toBe(
      2,
    );
  });
});
