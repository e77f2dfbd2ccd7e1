import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ZodType } from 'zod';
import {
  schemaChangementMotDePasse,
  schemaCode,
  schemaConnexion,
  schemaDateSimulee,
  schemaIne,
  schemaInscription,
  schemaOubli,
  schemaReinitialisation,
} from '@/lib/parcours/compte/schemas';
import type { Saisie } from '@/lib/parcours/moteur';

/** « champ : phrase » for each refusal. */
function refus(schema: ZodType<unknown, Saisie>, saisie: Saisie): readonly string[] {
  const lu = schema.safeParse(saisie);
  return lu.success ? [] : lu.error.issues.map(({ path, message }) => `${String(path[0])} : ${message}`);
}

const BON = 'quatre mots sans lien';
const INSCRIPTION = {
  prenom: 'Zoé',
  nom: 'Le Goff',
  dateNaissance: '14/03/2007',
  email: 'zoe@exemple.fr',
  motDePasse: BON,
};
const ADRESSE = 'Écrivez votre adresse électronique en entier, par exemple lina.martin@exemple.fr';
const COURANT =
  'Ce mot de passe fait partie de ceux que les fraudeurs essaient d’abord : choisissez par exemple quatre mots sans lien entre eux';

describe('l’inscription, phrase par phrase', () => {
  it('vide, dit quoi écrire dans chaque champ', () => {
    expect(refus(schemaInscription, {})).toEqual([
      'prenom : Écrivez votre prénom',
      'nom : Écrivez votre nom',
      'dateNaissance : Écrivez votre date de naissance',
      'email : Écrivez votre adresse électronique',
      "motDePasse : Choisissez un mot de passe d'au moins 12 caractères",
    ]);
  });

  it.each<[Saisie, string]>([
    [
      { prenom: '🦊' },
      'prenom : Écrivez le nom avec des lettres, des espaces, des traits d’union ou des apostrophes',
    ],
    [{ nom: 'x'.repeat(81) }, 'nom : Écrivez au plus 80 caractères'],
    [
      { dateNaissance: '31/12/1919' },
      'dateNaissance : Vérifiez l’année de votre naissance, par exemple 14/03/2007',
    ],
    [
      { dateNaissance: '30/02/2007' },
      'dateNaissance : Ce jour n’existe pas dans le calendrier : vérifiez le jour et le mois',
    ],
    [{ email: 'zoé@exemple.fr' }, `email : ${ADRESSE}`],
    [{ email: 'zoe@exemple.fr\u0000' }, `email : ${ADRESSE}`],
    [{ email: 'zoe@\u202eexemple.fr' }, `email : ${ADRESSE}`],
    [{ email: 'a'.repeat(10_000) }, `email : ${ADRESSE}`],
    [{ motDePasse: 'onze signes' }, "motDePasse : Choisissez un mot de passe d'au moins 12 caractères"],
    [{ motDePasse: 'x'.repeat(10_000) }, "motDePasse : Choisissez un mot de passe d'au plus 200 caractères"],
    [{ motDePasse: 'motdepasse12' }, `motDePasse : ${COURANT}`],
    [{ motDePasse: 'zoe@exemple.fr' }, `motDePasse : ${COURANT}`],
    [{ motDePasse: [BON, BON] }, "motDePasse : Choisissez un mot de passe d'au moins 12 caractères"],
    [
      { ine: '12' },
      'ine : Recopiez les 11 caractères de votre INE : il est sur votre confirmation d’inscription au baccalauréat, par exemple 123456789AB',
    ],
  ])('%o se refuse', (changement, phrase) => {
    expect(refus(schemaInscription, { ...INSCRIPTION, ...changement })).toEqual([phrase]);
  });

  it.each([
    ['01/01/1920', '1920-01-01'],
    ['29/02/2008', '2008-02-29'],
    ['2007-03-14', '2007-03-14'],
  ])('lit la date « %s »', (dateNaissance, lue) => {
    expect(schemaInscription.parse({ ...INSCRIPTION, dateNaissance })).toMatchObject({ dateNaissance: lue });
  });
});

describe('les autres formulaires', () => {
  it('la connexion et l’oubli', () => {
    expect(refus(schemaConnexion, {})).toEqual([
      'email : Écrivez votre adresse électronique',
      'motDePasse : Écrivez votre mot de passe',
    ]);
    expect(refus(schemaConnexion, { email: 'a@b.fr', motDePasse: ['x'] })).toEqual([
      'motDePasse : Écrivez votre mot de passe',
    ]);
    expect(refus(schemaOubli, { email: 'a@b' })).toEqual([`email : ${ADRESSE}`]);
  });

  it('un mot de passe existant se coupe à 200 signes, et garde ses espaces', () => {
    const lu = schemaConnexion.parse({ email: 'A@B.fr', motDePasse: ` ${'x'.repeat(300)}` });
    expect(lu).toEqual({ email: 'a@b.fr', motDePasse: ` ${'x'.repeat(199)}` });
  });

  it.each(['', 'KMTQR', 'KMTQRBB', '123456', 'KMT_QB', 'ＫＭＴＱＲＢ'])('le code « %s »', (code) => {
    expect(refus(schemaCode, { code })).toEqual([
      'code : Recopiez les 6 lettres du code que vous avez reçu, par exemple KMTQRB',
    ]);
  });

  it('le nouveau mot de passe, sans adresse à comparer', () => {
    expect(schemaReinitialisation.parse({ motDePasse: BON })).toEqual({ motDePasse: BON });
    expect(refus(schemaReinitialisation, { motDePasse: 'azerty123456' })).toEqual([
      `motDePasse : ${COURANT}`,
    ]);
    expect(refus(schemaChangementMotDePasse, { motDePasse: BON })).toEqual([
      'motDePasseActuel : Écrivez votre mot de passe',
    ]);
  });

  it.each([
    ['01/01/2017', []],
    ['31/12/2035', []],
    ['31/12/2016', ['jour : Choisissez une date entre 2017 et 2035, par exemple 31/05/2026']],
    ['01/01/2036', ['jour : Choisissez une date entre 2017 et 2035, par exemple 31/05/2026']],
    ['', ['jour : Écrivez une date, par exemple 31/05/2026']],
  ])('la date simulée « %s »', (jour, phrases) => {
    expect(refus(schemaDateSimulee, { jour })).toEqual(phrases);
  });

  it('l’INE se retire, ou se lit', () => {
    expect(schemaIne.parse({})).toEqual({ ine: undefined });
    expect(schemaIne.parse({ ine: '1234.5678.9ab' })).toEqual({ ine: '123456789AB' });
  });
});

describe('quoi qu’on envoie', () => {
  const valeur = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string(), { maxLength: 3 }));
  const noms = fc.constantFrom(
    'prenom',
    'nom',
    'dateNaissance',
    'email',
    'motDePasse',
    'ine',
    '__proto__',
    'code',
  );

  it('l’inscription répond par des phrases, jamais par une exception', () => {
    fc.assert(
      fc.property(fc.dictionary(noms, valeur), (saisie) => {
        for (const dit of refus(schemaInscription, saisie)) expect(dit).toMatch(/^\w+ : \p{Lu}/u);
      }),
    );
  });
});
