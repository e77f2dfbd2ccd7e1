import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { lireNumero, type NumeroAttestation } from '@/lib/domain/cvec';
import { type Nommee, signerAttestation } from '@/lib/server/attestation';
import { verifierContenu, verifierNumero } from '@/lib/server/attestation/requetes/verifier';
import { base } from '@/lib/server/base';
import { produireAttestation } from '@/lib/server/documents/requetes/produire-attestation';
import { ANNEE } from '../cvec/outillage';
import { dessinerLaPage, lireLeCode } from '../documents/lecteur-de-code';
import { attestee } from './outillage';

const JOUR = '2026-11-21';
const qui = () => randomUUID();
const numeroDe = (texte: string): NumeroAttestation => lireNumero(texte) ?? ('' as NumeroAttestation);
const signee = (numero: string, code: '75' | '76' = '75') =>
  signerAttestation(
    { numero: numeroDe(numero), annee: 2026, code, emiseLe: JOUR },
    { nom: 'Martin', prenom: 'Lina', dateNaissance: '2007-03-14' },
  );

describe('la vérification par une personne', () => {
  it('dit l’année et l’état à qui a le numéro et le nom, et rien de la personne', async () => {
    const { numero } = await attestee();
    const lue = await verifierNumero({ numero: numeroDe(numero), nom: 'Martin' }, qui(), JOUR);
    expect(lue).toEqual({
      ok: true,
      valeur: { type: 'valide', numero, annee: ANNEE, code: '75', lettres: null, identiteVerifiee: false },
    });
  });

  it('dit introuvable pour un autre nom comme pour un numéro inconnu', async () => {
    const { numero } = await attestee();
    const attendu = { ok: true, valeur: { type: 'introuvable', par: 'numero' } };
    const inconnu = numeroDe('REN6 ZZZZZZ 10');
    expect(await verifierNumero({ numero: numeroDe(numero), nom: 'Durand' }, qui(), JOUR)).toEqual(attendu);
    expect(await verifierNumero({ numero: inconnu, nom: 'Martin' }, qui(), JOUR)).toEqual(attendu);
  });

  it('dit l’année close', async () => {
    const { numero } = await attestee();
    const close = await verifierNumero({ numero: numeroDe(numero), nom: 'Martin' }, qui(), '2027-06-01');
    expect(close).toMatchObject({ valeur: { type: 'close', annee: ANNEE } });
  });

  it('freine qui insiste', async () => {
    const adresse = qui();
    const issues = await Promise.all(
      Array.from({ length: 70 }, () => verifierContenu('x', null, adresse, JOUR)),
    );
    expect(issues.filter(({ ok }) => !ok).length).toBeGreaterThanOrEqual(10);
  });
});

describe('la vérification par le code scanné', () => {
  it('lit celui du PDF de l’étudiante, sur ses pixels', async () => {
    const { personneId, numero } = await attestee();
    const document = await produireAttestation(personneId, ANNEE);
    expect(document?.nom).toBe('attestation-cvec-2026-2027.pdf');
    const lu = lireLeCode(await dessinerLaPage(document?.pdf ?? Buffer.alloc(0), 2)) ?? '';
    expect(await verifierContenu(lu, null, qui(), JOUR)).toEqual({
      ok: true,
      valeur: { type: 'valide', numero, annee: ANNEE, code: '75', lettres: 'MARTI', identiteVerifiee: false },
    });
  });

  it('dit si le code est celui de la personne dont on lit la pièce d’identité', async () => {
    const { numero } = await attestee();
    const verifier = (identite: Nommee) => verifierContenu(signee(numero), identite, qui(), JOUR);
    const lina: Nommee = { nom: 'MARTIN', prenom: 'LINA', dateNaissance: '2007-03-14' };
    expect(await verifier(lina)).toMatchObject({ valeur: { type: 'valide', identiteVerifiee: true } });
    const autre = { ok: true, valeur: { type: 'autre_personne' } };
    expect(await verifier({ ...lina, dateNaissance: '2006-03-14' })).toEqual(autre);
    expect(await verifier({ ...lina, prenom: 'Léa' })).toEqual(autre);
  });

  it('dit l’état d’aujourd’hui : remboursée, elle reste valable', async () => {
    const { numero } = await attestee();
    const code = signee(numero);
    await base().attestation.update({ where: { numero }, data: { code: '98' } });
    expect(await verifierContenu(code, null, qui(), JOUR)).toMatchObject({
      valeur: { type: 'valide', code: '98' },
    });
  });

  it('ne se contente pas d’une signature quand l’attestation n’est plus là', async () => {
    const { numero } = await attestee();
    await base().attestation.update({ where: { numero }, data: { annuleeLe: new Date() } });
    const attendu = { ok: true, valeur: { type: 'introuvable', par: 'code' } };
    expect(await verifierContenu(signee(numero), null, qui(), JOUR)).toEqual(attendu);
    expect(await verifierContenu(signee('REN6 ZZZZZZ 10'), null, qui(), JOUR)).toEqual(attendu);
  });

  it.each([
    ['n’importe quoi', 'illisible'],
    ['', 'illisible'],
    [`${signee('REN6 ABCDEF 42').slice(0, -1)}`, 'illisible'],
    [signee('REN6 ABCDEF 42').replace('.75.', '.76.'), 'alteree'],
  ])('refuse un code faux', async (contenu, raison) => {
    const attendu = { ok: true, valeur: { type: 'code_refuse', raison } };
    expect(await verifierContenu(contenu, null, qui(), JOUR)).toEqual(attendu);
  });
});

describe('le téléchargement', () => {
  it('ne donne à chacun que les siennes, années passées comprises', async () => {
    const { personneId } = await attestee();
    const autre = await attestee();
    expect(await produireAttestation(personneId, '2025-2026')).toBeNull();
    expect(await produireAttestation(personneId, "' or '1'='1")).toBeNull();
    expect((await produireAttestation(autre.personneId, ANNEE))?.pdf.toString('latin1')).toMatch(/^%PDF-/);
    await base().attestation.updateMany({ where: { personneId }, data: { annee: '2024-2025' } });
    expect((await produireAttestation(personneId, '2024-2025'))?.nom).toContain('2024-2025');
  });
});
