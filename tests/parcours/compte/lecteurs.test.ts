import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code, email, ine, LETTRES_DU_CODE, nouveauMotDePasse } from '@/lib/parcours/compte/lecteurs';
import { estTropCourant } from '@/lib/parcours/compte/mots-de-passe-courants';

describe('l’adresse électronique', () => {
  it.each([
    ['lina.martin@exemple.fr', 'lina.martin@exemple.fr'],
    ['  Lina.Martin@Exemple.FR ', 'lina.martin@exemple.fr'],
    ["o'neil+dse@univ-tlse3.exemple.fr", "o'neil+dse@univ-tlse3.exemple.fr"],
  ])('lit %s', (tape, lue) => {
    expect(email(tape, {})).toEqual({ ok: true, valeur: lue });
  });

  it.each([
    'lina',
    'lina@',
    '@exemple.fr',
    'lina@exemple',
    'lina@@exemple.fr',
    'lina martin@exemple.fr',
    'lina@exemple..fr',
    'lina@-exemple.fr',
    'lina@exemple.fr, autre@exemple.fr',
    'lina@exemple.fr\nBcc: autre@exemple.fr',
    '<lina@exemple.fr>',
    `${'a'.repeat(65)}@exemple.fr`,
    `a@${'b.'.repeat(200)}fr`,
  ])('refuse %j et montre une adresse qui marche', (tape) => {
    const lu = email(tape, {});
    expect(lu).toMatchObject({ ok: false, refus: expect.stringContaining('lina.martin@exemple.fr') });
  });

  it('se lit deux fois pareil', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (adresse) => {
        const lu = email(adresse, {});
        return !lu.ok || email(lu.valeur, {}).ok;
      }),
    );
  });
});

describe('un nouveau mot de passe', () => {
  const saisie = { email: 'lina.martin@exemple.fr' };

  it.each(['quatre mots sans lien', '  espaces gardés  ', 'مرور طويل جدا هنا', '🦊🦉🐢🐙🦀🐳🦋🐝🐞🦂🦔🐿'])(
    'accepte « %s », tel quel',
    (tape) => {
      expect(nouveauMotDePasse(tape, saisie)).toEqual({ ok: true, valeur: tape });
    },
  );

  it('compte les signes, pas les octets : onze signes sont trop peu', () => {
    expect(nouveauMotDePasse('ééééécourts', saisie)).toMatchObject({ ok: false });
    expect(nouveauMotDePasse('🦊🦉🐢🐙🦀🐳🦋🐝🐞🦂🦔', saisie)).toMatchObject({ ok: false });
  });

  it.each(['', 'court', 'x'.repeat(201), undefined])('refuse une longueur hors des bornes (%#)', (tape) => {
    expect(nouveauMotDePasse(tape, saisie)).toMatchObject({
      ok: false,
      refus: expect.stringContaining('caractères'),
    });
  });

  it.each([
    'motdepasse123',
    'MotDePasse123',
    'mot de passe 123',
    '123456789012',
    'azertyuiop123',
    'aaaaaaaaaaaaaa',
    'abababababab',
    'lina.martin@exemple.fr',
    'Lina.Martin2026',
    'lina.martin!!',
  ])('refuse « %s », trop facile à deviner', (tape) => {
    expect(nouveauMotDePasse(tape, saisie)).toMatchObject({
      ok: false,
      refus: expect.stringContaining('fraudeurs'),
    });
  });

  it('ne confond pas une adresse courte avec un mot de passe facile', () => {
    expect(estTropCourant('lina et ses amis', 'lina@exemple.fr')).toBe(false);
  });
});

describe('le code reçu', () => {
  it.each(['KMTQRB', 'kmtqrb', ' kmt qrb ', 'KMT-QRB'])('se lit dans « %s »', (tape) => {
    expect(code(tape, {})).toEqual({ ok: true, valeur: 'KMTQRB' });
  });

  it.each(['', 'KMTQR', 'KMTQRBX', '123456', 'KMTQR1', 'ÉÉÉÉÉÉ'])('se refuse dans « %s »', (tape) => {
    expect(code(tape, {})).toMatchObject({ ok: false, refus: expect.stringContaining('6 lettres') });
  });

  it('n’emploie aucune lettre qui ressemble à une autre', () => {
    expect(LETTRES_DU_CODE).not.toMatch(/[ILO01]/);
    expect(new Set(LETTRES_DU_CODE).size).toBe(LETTRES_DU_CODE.length);
  });
});

describe('l’INE', () => {
  it.each([
    ['123456789ab', '123456789AB'],
    ['0123456789X', '0123456789X'],
    ['1234A56789K', '1234A56789K'],
  ])('lit %s', (tape, lu) => {
    expect(ine(tape, {})).toEqual({ ok: true, valeur: lu });
  });

  it('refuse une autre forme et dit où le trouver', () => {
    expect(ine('12345', {})).toMatchObject({ ok: false, refus: expect.stringContaining('baccalauréat') });
  });
});
