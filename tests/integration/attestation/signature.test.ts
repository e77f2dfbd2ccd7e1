import { createHash, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumeroAttestation } from '@/lib/domain/cvec';
import { empreinteDe, signerAttestation, verifierCode } from '@/lib/server/attestation';
import { deBase32, enBase32 } from '@/lib/server/attestation/base32';
import { cleDe } from '@/lib/server/attestation/cles';
import { lireCles } from '@/lib/server/attestation/requetes/lire-cles';

process.env.AUTH_SECRET ??= 'un secret de test qui ne sert qu’aux tests';
process.env.DATABASE_URL ??= 'postgresql://essai@localhost/essai';
process.env.DEMONSTRATION ??= '1';

const NUMERO = 'VER6 ABCDEF 42' as NumeroAttestation;
const LEA = { nom: 'Martin-Lœwe', prenom: 'Léa Rose', dateNaissance: '2007-03-14' } as const;
const ATTESTATION = { numero: NUMERO, annee: 2026, code: '75', emiseLe: '2026-11-21' } as const;
const code = () => signerAttestation(ATTESTATION, LEA);

interface Jwk {
  readonly kid: string;
  readonly kty: string;
  readonly crv: string;
  readonly x: string;
}
const clesPubliees = async (): Promise<readonly Jwk[]> => (await lireCles().json()).keys;

/** Another reader, written from the published rules alone: no line of ours, no network, no base. */
async function lireHorsLigne(texte: string) {
  const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const coupe = texte.lastIndexOf('.');
  const [message, lettres] = [texte.slice(0, coupe), texte.slice(coupe + 1)];
  const bits = [...lettres].map((l) => ALPHABET.indexOf(l).toString(2).padStart(5, '0')).join('');
  const signature = Buffer.from((bits.match(/.{8}/g) ?? []).map((b) => Number.parseInt(b, 2)));
  const champs = message.split('.');
  const jwk = (await clesPubliees()).find(({ kid }) => kid === champs[1]);
  if (!jwk) throw new Error('clé inconnue');
  const cle = createPublicKey({ key: { kty: jwk.kty, crv: jwk.crv, x: jwk.x }, format: 'jwk' });
  return { valide: verify(null, Buffer.from(message), cle, signature), champs };
}

describe('le code d’une attestation', () => {
  it('se vérifie hors ligne, avec la seule clé publique', async () => {
    const { valide, champs } = await lireHorsLigne(code());
    expect(valide).toBe(true);
    expect(champs).toEqual([
      ...['CVEC1', expect.stringMatching(/^[A-Z2-7]{6}$/), 'VER6ABCDEF42', '2026', '75', '20261121', 'MARTI'],
      expect.stringMatching(/^[A-Z2-7]{16}$/),
    ]);
  });

  it('lie le code à l’identité : nom, prénom et date de naissance se recalculent depuis une pièce d’identité', async () => {
    const { champs } = await lireHorsLigne(code());
    const attendu = createHash('sha256').update('CVEC1|VER6ABCDEF42|MARTINLOEWE|LEAROSE|2007-03-14').digest();
    expect(champs[7]).toBe(enBase32(attendu).slice(0, 16));
    expect(champs[7]).toBe(empreinteDe(NUMERO, { ...LEA, nom: 'MARTIN LOEWE', prenom: 'LÉA ROSE' }));
    expect(champs[7]).not.toBe(empreinteDe(NUMERO, { ...LEA, prenom: 'Paul' }));
  });

  it('ne montre ni prénom, ni date de naissance, ni nom entier', () => {
    expect(code()).not.toMatch(/MARTIN|LEA|20070314|0314/);
  });

  it('est le même à chaque téléchargement, et tient dans l’alphabet court des QR codes', () => {
    expect(code()).toBe(code());
    expect(code()).toMatch(/^[A-Z0-9.]+$/);
    expect(code().length).toBeLessThan(180);
  });

  it('se lit chez nous, même copié en minuscules ou coupé en lignes', () => {
    const attendu = { ok: true, valeur: expect.objectContaining({ ...ATTESTATION, lettres: 'MARTI' }) };
    expect(verifierCode(code())).toEqual(attendu);
    expect(
      verifierCode(
        ` ${code()
          .toLowerCase()
          .replace(/(.{30})/g, '$1\n')} `,
      ),
    ).toEqual(attendu);
  });

  it('dont on change un seul signe ne passe plus, où qu’il soit', async () => {
    const juste = code();
    const SIGNES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.';
    for (let i = 0; i < juste.length; i++) {
      const autre = SIGNES.charAt((SIGNES.indexOf(juste.charAt(i)) + 1) % SIGNES.length);
      const faux = juste.slice(0, i) + autre + juste.slice(i + 1);
      expect(verifierCode(faux).ok, faux).toBe(false);
    }
    const plusTard = juste.replace('.2026.', '.2027.');
    expect(verifierCode(plusTard)).toEqual({ ok: false, refus: 'alteree' });
    expect((await lireHorsLigne(plusTard)).valide).toBe(false);
  });

  it('signé par une autre clé sous le nom de la nôtre est refusé', () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const message = code().slice(0, code().lastIndexOf('.'));
    const faux = `${message}.${enBase32(sign(null, Buffer.from(message), privateKey))}`;
    expect(verifierCode(faux)).toEqual({ ok: false, refus: 'alteree' });
  });

  it('d’une clé que nous n’avons pas se dit tel', () => {
    const inconnue = code().replace(/^CVEC1\.[A-Z2-7]{6}/, 'CVEC1.AAAAAA');
    expect(verifierCode(inconnue)).toEqual({ ok: false, refus: 'cle_inconnue' });
  });

  it('d’un nom qui ne s’écrit pas en lettres latines existe aussi', () => {
    const autre = signerAttestation(ATTESTATION, { ...LEA, nom: '李', prenom: '小龙' });
    expect(verifierCode(autre)).toMatchObject({ ok: true, valeur: { lettres: '' } });
    expect(autre).not.toBe(signerAttestation(ATTESTATION, { ...LEA, nom: '王', prenom: '小龙' }));
  });

  it('ne se trompe d’aucun texte : n’importe quoi est refusé sans erreur', () => {
    const texte = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((s) => `${code()}${s}.`),
    );
    fc.assert(
      fc.property(texte, (t) => {
        expect(verifierCode(t).ok).toBe(false);
      }),
    );
    for (const vide of ['', '.', 'CVEC1', `.${code()}`, `${code()}.`])
      expect(verifierCode(vide)).toEqual({ ok: false, refus: 'illisible' });
  });
});

describe('les clés publiées', () => {
  it('ne disent que la part publique, à tout site, au format JWK', async () => {
    const reponse = lireCles();
    expect(reponse.headers.get('access-control-allow-origin')).toBe('*');
    expect(reponse.headers.get('content-type')).toBe('application/jwk-set+json');
    const [cle] = await clesPubliees();
    expect(Object.keys(cle ?? {}).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x']);
  });

  it('viennent de la graine comme le veut la RFC 8032 (vecteur 1)', () => {
    const graine = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
    const cle = cleDe(graine);
    expect(Buffer.from(cle.x, 'base64url').toString('hex')).toBe(
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    );
    expect(sign(null, Buffer.alloc(0), cle.privee).toString('hex')).toMatch(
      /^e5564300c360ac729086e2cc806e828a/,
    );
  });
});

describe('la base 32', () => {
  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('écrit « %s » %s (RFC 4648)', (clair, texte) => {
    expect(enBase32(Buffer.from(clair))).toBe(texte);
    expect(deBase32(texte)?.toString()).toBe(clair);
  });

  it('se relit toujours', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (octets) => {
        expect(deBase32(enBase32(octets))).toEqual(Buffer.from(octets));
      }),
    );
  });

  it.each(['my', 'M1', 'MZ=', 'MZ', 'A', 'É'])('refuse « %s »', (texte) => {
    expect(deBase32(texte)).toBeNull();
  });
});
