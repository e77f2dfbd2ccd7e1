import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base, lignes } from '@/lib/server/base';
import { decrireErreur, sansDonneesPersonnelles } from '@/lib/server/journal/traces';
import type { Prisma } from '@/lib/server/prisma/generated/client';
import { demandePour, nouvelEmail } from '../compte/outillage';

const secrets = {
  email: 'lina.martin@exemple.fr',
  ine: '123456789AB',
  iban: 'FR7630006000011234567890189',
};

describe('un message d’erreur', () => {
  const lettre = fc.constantFrom(...'ABCDEFGHJKMNPQRSTUVWXYZ');
  const chiffres = (n: number) => fc.stringMatching(new RegExp(`^[0-9]{${n}}$`));
  const autour = fc.constantFrom('', ' ', '(', '"', '=', ': ', '\n', "'", '«\u00a0');

  it.each([
    ['une adresse', fc.emailAddress({ size: 'small' })],
    ['un INE', fc.tuple(chiffres(9), lettre, lettre).map(([n, a, b]) => `${n}${a}${b}`)],
    ['un ancien INE', fc.tuple(chiffres(10), lettre).map(([n, a]) => `${n}${a}`)],
    ['un IBAN', chiffres(23).map((n) => `FR76${n}`)],
    ['un IBAN par groupes', chiffres(23).map((n) => `FR76 ${n.replace(/(\d{4})(?=\d)/g, '$1 ')}`)],
    ['un IBAN en minuscules', chiffres(23).map((n) => `fr76${n}`)],
  ])(
    'ne garde jamais %s, où que ce soit dans la phrase',
    (_, secret) => {
      fc.assert(
        fc.property(secret, autour, autour, (valeur, avant, apres) => {
          const dit = sansDonneesPersonnelles(`doublon${avant || ' '}${valeur}${apres || ' '}refusé`);
          expect(dit).not.toContain(valeur);
        }),
        { numRuns: 60 },
      );
    },
    30_000,
  );

  it.each([
    'relation "Dossier" does not exist',
    'duplicate key value violates unique constraint "Dossier_personneId_campagne_key"',
    'canceling statement due to statement timeout',
    'connect ECONNREFUSED 127.0.0.1:5432',
    'Transaction API error: Unable to start a transaction in the given time.',
  ])('reste lisible : %s', (message) => {
    expect(sansDonneesPersonnelles(message)).toBe(message);
  });
});

describe('une erreur de la base', () => {
  const { email } = secrets;
  const creer = (donnees: object) => base().personne.create({ data: donnees as Prisma.PersonneCreateInput });
  const ligne = { email, motDePasse: 'x', prenom: 'Lina', nom: 'Martin', dateNaissance: new Date(0) };

  it.each<[string, () => Promise<unknown>]>([
    ['un champ inconnu', () => creer({ ...ligne, iban: secrets.iban })],
    ['un champ absent', () => creer({ email, nom: 'Martin', prenom: 'Lina' })],
    ['un champ du mauvais type', () => creer({ ...ligne, nom: 33_000 })],
    ['une date impossible', () => creer({ ...ligne, dateNaissance: new Date(Number.NaN) })],
    ['un identifiant mal formé', () => base().personne.findUnique({ where: { id: email } })],
    ['une requête aux mauvais types', () => lignes('essai_types', 'SELECT $1::int', [email])],
    [
      'un doublon',
      async () => {
        const { motDePasse, ...reste } = demandePour(nouvelEmail());
        const data = { ...reste, motDePasse, dateNaissance: new Date(0), id: randomUUID() };
        await base().personne.create({ data });
        await base().personne.create({ data });
      },
    ],
  ])('ne dit rien de personnel : %s', async (_, faire) => {
    const erreur = await faire().then(
      () => null,
      (e: unknown) => e,
    );
    expect(erreur).toBeInstanceOf(Error);
    const decrite = JSON.stringify(decrireErreur(erreur));
    expect(decrite).toMatch(/dateNaissance|motDePasse|nom|iban|syntax|Unique/);
    expect(decrite).not.toMatch(/lina|martin|exemple\.fr|FR76|33000|33_000/i);
  });
});

describe('le traceur', () => {
  const champs = {
    ...secrets,
    ...{ motDePasse: 'un secret bien long', jeton: 'abc.def', code: 'ABCDEF', prenom: 'Lina', nom: 'Martin' },
    ...{ revenu: 33_000, montant: 14_540, saisie: { rbg: '33000' } },
  };

  it('masque ces champs au premier rang comme au second, et garde le reste', () => {
    const lignesVoulues = { ...champs, dossier: champs, numero: 'DSE-2627-ABCDEFGH' };
    const programme = `import { tracer } from './lib/server/journal/traces.ts';
      tracer.info(${JSON.stringify(lignesVoulues)}, 'essai');`;
    const { stdout } = spawnSync(
      process.execPath,
      ['--conditions=react-server', '--import', 'tsx', '--input-type=module', '-e', programme],
      { env: { ...process.env, NODE_ENV: 'production', NIVEAU_TRACES: 'info' }, encoding: 'utf8' },
    );
    const ecrit = JSON.parse(stdout);
    expect(ecrit).toMatchObject({ msg: 'essai', numero: 'DSE-2627-ABCDEFGH', name: 'guichet' });
    for (const nom of Object.keys(champs))
      expect([ecrit[nom], ecrit.dossier[nom]], nom).toEqual(['[masqué]', '[masqué]']);
  });
});
