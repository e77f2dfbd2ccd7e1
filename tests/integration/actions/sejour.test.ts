import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  schemaDesistement,
  schemaEtatDesLieux,
  schemaPreavis,
  schemaRendezVous,
} from '@/lib/parcours/logement/sejour';
import type { Saisie } from '@/lib/parcours/moteur/types';
import { definirAction } from '@/lib/server/actions';
import {
  attendreUneHeure,
  cesserDAttendre,
  donnerLePreavis,
  prendreUneHeure,
  rendreLHeure,
  renoncerAuLogement,
} from '@/lib/server/actions/agenda-sejour';
import { accepterLaDecision, deposerLeDossier, enregistrerPiece } from '@/lib/server/actions/sejour';
import { lireDecision } from '@/lib/server/logement/sejour/requetes/lire-decision';
import { montrerSejour } from '@/lib/server/logement/sejour/requetes/montrer-sejour';
import { navigateur } from '../acces/navigateur';
import {
  acceptee,
  admise,
  deposee,
  entree,
  etudiante,
  JUIN,
  type Locataire,
  ouverte,
  preparer,
  remplie,
  vieDe,
} from '../logement/sejour/outillage';
import { connecter, envoyer, formulaire } from './etudiant';

vi.mock('next/headers', () => import('../acces/navigateur'));

beforeAll(preparer, 60_000);
beforeEach(() => navigateur.vider());

const personne = { nom: 'essai', acces: 'personne' } as const;
const piece = definirAction(personne, enregistrerPiece);
const deposer = definirAction(personne, deposerLeDossier);
const accepter = definirAction(personne, accepterLaDecision);
const prendre = definirAction({ ...personne, schema: schemaRendezVous }, prendreUneHeure);
const rendre = definirAction(personne, rendreLHeure);
const attendre = definirAction(personne, attendreUneHeure);
const cesser = definirAction(personne, cesserDAttendre);
const preavis = definirAction({ ...personne, schema: schemaPreavis }, donnerLePreavis);
const renoncer = definirAction({ ...personne, schema: schemaDesistement }, renoncerAuLogement);

const page = ({ sejour }: Pick<Locataire, 'sejour'>, suite = '') => `/logement/sejour/${sejour}${suite}`;
const vers = (adresse: string) => ({ etat: 'redirection', vers: adresse });
const pdf = (nom = 'scan.pdf') => new File(['%PDF-1.4 x'], nom, { type: 'application/pdf' });

/** The page of a paper, sent with its files as a browser does. */
async function joindre(
  { sejour }: Locataire,
  cle: string,
  saisie: Saisie,
  fichiers: Readonly<Record<string, File>> = {},
) {
  const donnees = formulaire(saisie);
  for (const [nom, fichier] of Object.entries(fichiers)) donnees.append(nom, fichier);
  try {
    return await piece(sejour, cle, { etat: 'initial' }, donnees);
  } catch (erreur) {
    return vers(
      erreur instanceof Error && 'digest' in erreur ? (String(erreur.digest).split(';')[2] ?? '') : '',
    );
  }
}

const chez = <T extends Locataire>(qui: T, jour = '2026-06-10'): T => {
  connecter(qui.personneId, jour);
  return qui;
};
const piecesDe = async (qui: Locataire) =>
  (await montrerSejour(qui.sejour, qui.personneId, JUIN))?.pieces
    .filter((p) => p.donnee)
    .map(({ cle }) => cle);

describe('donner une pièce', () => {
  it('un document, puis un autre, reviennent au dossier', async () => {
    const lina = chez(await ouverte());
    expect(await joindre(lina, 'identite', {}, { piece: pdf(), verso: pdf('verso.pdf') })).toEqual(
      vers(page(lina, '/dossier')),
    );
    expect(await joindre(lina, 'garant', { garantie: 'visale' })).toEqual(vers(page(lina, '/dossier')));
    expect(await joindre(lina, 'visale', { numero: 'v123 456 789' }, { piece: pdf() })).toEqual(
      vers(page(lina, '/dossier')),
    );
    expect(await piecesDe(lina)).toEqual(['identite', 'garant', 'visale']);
  });

  it('sans fichier, dit d’en choisir un et rend ce qui est écrit', async () => {
    const lina = chez(await ouverte());
    expect(await joindre(lina, 'identite', {})).toMatchObject({
      etat: 'saisie_invalide',
      erreurs: [{ champ: 'piece', message: 'Choisissez le fichier à envoyer' }],
    });
    await joindre(lina, 'garant', { garantie: 'visale' });
    expect(await joindre(lina, 'visale', { numero: '12' })).toMatchObject({
      etat: 'saisie_invalide',
      erreurs: [{ champ: 'numero' }],
      saisie: { numero: '12' },
    });
  });

  it('d’un autre type, dit lesquels vont', async () => {
    const lina = chez(await ouverte());
    const texte = new File(['bonjour'], 'a.pdf', { type: 'application/pdf' });
    const refuse = await joindre(lina, 'assurance', {}, { piece: texte });
    expect(refuse).toMatchObject({ erreurs: [{ champ: 'piece', message: expect.stringContaining('PDF') }] });
    expect(await piecesDe(lina)).toEqual([]);
  });

  it('le certificat se remet à plus tard jusqu’au jour dit, pas après', async () => {
    const avant = chez(await ouverte(), '2026-09-30');
    expect(await joindre(avant, 'scolarite', { plusTard: 'oui' })).toEqual(vers(page(avant, '/dossier')));
    const apres = chez(await ouverte(), '2026-10-01');
    expect(await joindre(apres, 'scolarite', { plusTard: 'oui' })).toMatchObject({ etat: 'saisie_invalide' });
    expect(await joindre(apres, 'scolarite', {}, { piece: pdf() })).toEqual(vers(page(apres, '/dossier')));
  });

  it('le compte n’est pas gardé comme il est écrit', async () => {
    const lina = chez(await ouverte());
    const iban = 'FR76 3000 6000 0112 3456 7890 189';
    expect(await joindre(lina, 'rib', { titulaire: 'Moreau Lina', iban })).toEqual(
      vers(page(lina, '/dossier')),
    );
    const montre = await montrerSejour(lina.sejour, lina.personneId, JUIN);
    expect(JSON.stringify(montre)).not.toContain('3000');
    expect(await piecesDe(lina)).toEqual(['rib']);
    const autre = await joindre(lina, 'rib', { titulaire: 'Paul Durand', iban });
    expect(autre).toMatchObject({ etat: 'saisie_invalide', erreurs: [{ champ: 'titulaire' }] });
  });

  it('une pièce qui n’est pas à elle, ou pas demandée, ramène à son dossier', async () => {
    const lina = await ouverte();
    const autre = chez(await ouverte());
    expect(
      await joindre({ ...lina, personneId: autre.personneId }, 'identite', {}, { piece: pdf() }),
    ).toEqual(vers(page(lina, '/dossier')));
    expect(await piecesDe(lina)).toEqual([]);
    expect(await joindre(autre, 'cautionnement', {}, { piece: pdf() })).toEqual(
      vers(page(autre, '/dossier')),
    );
  });

  it('sans session, garde ce qui est écrit', async () => {
    const lina = await ouverte();
    expect(await joindre(lina, 'visale', { numero: 'V123' })).toMatchObject({
      etat: 'refus',
      saisie: { numero: 'V123' },
    });
  });
});

describe('déposer et accepter', () => {
  it('entier, se dépose ; incomplet, dit ce qui manque', async () => {
    const pleine = chez(await remplie());
    expect(await envoyer(deposer, [pleine.sejour], {})).toEqual(vers(page(pleine)));
    const vide = chez(await ouverte());
    expect(await envoyer(deposer, [vide.sejour], {})).toMatchObject({ etat: 'refus' });
  });

  it('la décision s’accepte avec la case, son nom et l’empreinte de la page', async () => {
    const lina = chez(await admise());
    const empreinte = (await lireDecision(lina.sejour, lina.personneId))?.empreinte ?? '';
    const bon = { accord: 'oui', nom: 'Lina Moreau', empreinte };
    expect(await envoyer(accepter, [lina.sejour], { ...bon, accord: '' })).toMatchObject({
      erreurs: [{ champ: 'accord' }],
    });
    expect(await envoyer(accepter, [lina.sejour], { ...bon, nom: 'Paul' })).toMatchObject({
      erreurs: [{ champ: 'nom' }],
    });
    expect(await envoyer(accepter, [lina.sejour], { ...bon, empreinte: 'x' })).toMatchObject({
      etat: 'refus',
    });
    expect(await envoyer(accepter, [lina.sejour], bon)).toEqual(vers(page(lina, '/decision')));
    expect((await vieDe(lina)).etat).toBe('admission_acceptee');
  });
});

describe('les heures', () => {
  it('se prennent, se rendent, et disent pourquoi non', async () => {
    const lina = chez(await acceptee(), '2026-08-20');
    const agenda = vers(page(lina, '/rendez-vous'));
    expect(await envoyer(prendre, [lina.sejour], {})).toMatchObject({
      erreurs: [{ champ: 'creneau', message: 'Choisissez une heure' }],
    });
    expect(await envoyer(prendre, [lina.sejour], { creneau: '2026-09-06T09:30' })).toMatchObject({
      erreurs: [{ champ: 'creneau' }],
    });
    expect(await envoyer(prendre, [lina.sejour], { creneau: '2026-09-01T09:30' })).toEqual(agenda);
    expect(await envoyer(attendre, [lina.sejour], {})).toMatchObject({ etat: 'refus' });
    expect(await envoyer(rendre, [lina.sejour], {})).toEqual(agenda);
    expect(await envoyer(rendre, [lina.sejour], {})).toMatchObject({ etat: 'refus' });
    expect(await envoyer(cesser, [lina.sejour], {})).toMatchObject({ etat: 'refus' });
  });

  it('ne sont qu’à elle', async () => {
    const lina = await acceptee();
    const { personneId } = await etudiante();
    connecter(personneId, '2026-08-20');
    const refus = await envoyer(prendre, [lina.sejour], { creneau: '2026-09-01T09:30' });
    expect(refus).toMatchObject({ etat: 'saisie_invalide' });
    expect((await vieDe(lina)).etat).toBe('admission_acceptee');
  });
});

describe('partir', () => {
  it('le préavis veut un jour possible', async () => {
    const lina = chez(await entree(), '2027-03-15');
    expect(await envoyer(preavis, [lina.sejour], {})).toMatchObject({ erreurs: [{ champ: 'depart' }] });
    expect(await envoyer(preavis, [lina.sejour], { depart: '2027-03-31' })).toMatchObject({
      erreurs: [{ champ: 'depart' }],
    });
    expect(await envoyer(preavis, [lina.sejour], { depart: '2027-04-30' })).toEqual(vers(page(lina)));
    expect((await vieDe(lina)).etat).toBe('preavis');
  });

  it('renoncer veut la case, et n’est plus possible une fois entré', async () => {
    const lina = chez(await deposee());
    expect(await envoyer(renoncer, [lina.sejour], {})).toMatchObject({ erreurs: [{ champ: 'confirme' }] });
    expect(await envoyer(renoncer, [lina.sejour], { confirme: 'oui' })).toEqual(vers(page(lina)));
    const nour = chez(await entree(), '2026-09-02');
    expect(await envoyer(renoncer, [nour.sejour], { confirme: 'oui' })).toMatchObject({ etat: 'refus' });
  });
});

describe('l’état des lieux', () => {
  it.each([
    ['01/09/2026', '', true],
    ['2026-09-01', 'Une lampe', true],
    ['', '', false],
    ['31/09/2026', '', false],
  ])('« %s » se lit : %s, %s', (le, observations, lu) => {
    expect(schemaEtatDesLieux.safeParse({ le, observations }).success).toBe(lu);
  });
});
