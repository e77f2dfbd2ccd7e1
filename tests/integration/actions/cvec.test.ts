import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { schemaExoneration } from '@/lib/parcours/cvec';
import type { Saisie } from '@/lib/parcours/moteur/types';
import { lireParcoursCvec } from '@/lib/server/acces/parcours-cvec';
import { definirAction } from '@/lib/server/actions';
import {
  demanderUneExoneration,
  demanderUnRemboursement,
  indiquerMonCompte,
} from '@/lib/server/actions/demander-cvec';
import { repondreQuestionCvec } from '@/lib/server/actions/repondre-cvec';
import { montrerCvec } from '@/lib/server/cvec/requetes/montrer-cvec';
import { navigateur } from '../acces/navigateur';
import { ANNEE, NOVEMBRE, nouvelleEtudiante, ouverte, payee, preparer } from '../cvec/outillage';
import { semerCommunes } from '../dossier/outillage';
import { connecter, envoyer, formulaire } from './etudiant';

vi.mock('next/headers', () => import('../acces/navigateur'));

beforeAll(async () => {
  await preparer();
  await semerCommunes();
}, 60_000);
beforeEach(() => navigateur.vider());

const continuer = definirAction({ nom: 'essai', acces: 'public' }, repondreQuestionCvec);
const exonerer = definirAction(
  { nom: 'essai', acces: 'personne', schema: schemaExoneration },
  demanderUneExoneration,
);
const rembourser = definirAction({ nom: 'essai', acces: 'personne' }, demanderUnRemboursement);
const donnerCompte = definirAction({ nom: 'essai', acces: 'personne' }, indiquerMonCompte);

const COMPTE = { titulaire: 'Martin Lina', iban: 'FR76 3000 6000 0112 3456 7890 189' };
const pdf = (nom: string) => new File(['%PDF-1.4 x'], nom, { type: 'application/pdf' });

type Action = typeof rembourser;

/** A form with files, as a browser sends it. */
async function joindre(action: Action, saisie: Saisie, fichiers: Readonly<Record<string, File>>) {
  const donnees = formulaire(saisie);
  for (const [nom, fichier] of Object.entries(fichiers)) donnees.append(nom, fichier);
  try {
    return await action(ANNEE, { etat: 'initial' }, donnees);
  } catch (erreur) {
    return { vers: erreur instanceof Error && 'digest' in erreur ? String(erreur.digest).split(';')[2] : '' };
  }
}

const vue = async (personneId: string) => montrerCvec(personneId, ANNEE, NOVEMBRE);

describe('les questions', () => {
  it('sans compte, disent si l’on est concerné', async () => {
    const dit = await envoyer(continuer, ['situation'], { situation: 'lycee' });
    expect(dit).toEqual({ etat: 'redirection', vers: '/cvec/concerne' });
    expect((await lireParcoursCvec()).saisies).toEqual({ situation: { situation: 'lycee' } });
  });

  it('avec un compte, ouvrent la contribution et oublient les réponses', async () => {
    const { id } = await nouvelleEtudiante();
    connecter(id);
    const situation = await envoyer(continuer, ['situation'], { situation: 'initiale' });
    expect(situation).toEqual({ etat: 'redirection', vers: '/cvec/question/ville' });
    const ville = await envoyer(continuer, ['ville'], { commune: 'Rennes 35000' });
    expect(ville).toEqual({ etat: 'redirection', vers: '/cvec' });
    expect(await vue(id)).toMatchObject({ etat: 'a_choisir', crous: 'Crous de Rennes-Bretagne' });
    expect((await lireParcoursCvec()).saisies).toEqual({});
  });

  it.each([
    ['', 'Indiquez la commune'],
    ['Xyzzy', 'Nous ne trouvons pas'],
    ['Saint-Denis', 'Plusieurs communes portent ce nom'],
    ['Papeete', 'Aucun Crous'],
  ])('à la ville « %s » disent la forme qui marche', async (commune, message) => {
    const { id } = await nouvelleEtudiante();
    connecter(id);
    await envoyer(continuer, ['situation'], { situation: 'initiale' });
    const rendue = await envoyer(continuer, ['ville'], { commune });
    expect(rendue).toMatchObject({ etat: 'saisie_invalide', saisie: { commune } });
    expect(JSON.stringify(rendue)).toContain(message);
  });

  it('sans session, la ville attend la connexion ; hors du chemin, on revient', async () => {
    await envoyer(continuer, ['situation'], { situation: 'initiale' });
    expect(await envoyer(continuer, ['ville'], { commune: 'Rennes 35000' })).toEqual({
      etat: 'redirection',
      vers: '/connexion?retour=/cvec/question/ville',
    });
    navigateur.vider();
    expect(await envoyer(continuer, ['ville'], { commune: 'Rennes 35000' })).toMatchObject({ vers: '/cvec' });
    expect(await envoyer(continuer, ['toString'], {})).toMatchObject({ vers: '/cvec' });
  });
});

describe('les demandes', () => {
  it('d’exonération prennent un document, jugé sur ses octets', async () => {
    const { personneId } = await ouverte();
    connecter(personneId);
    const sans = await joindre(exonerer, { categorie: 'refugie' }, {});
    expect(sans).toMatchObject({ erreurs: [{ champ: 'piece', message: 'Choisissez le fichier à envoyer' }] });
    const vide = await joindre(exonerer, { categorie: 'refugie' }, { piece: new File([], '') });
    expect(vide).toMatchObject({ erreurs: [{ champ: 'piece' }] });
    const faux = await joindre(exonerer, { categorie: 'refugie' }, { piece: new File(['MZ'], 'x.pdf') });
    expect(JSON.stringify(faux)).toContain('PDF, JPEG ou PNG');
    expect(await joindre(exonerer, { categorie: 'refugie' }, { piece: pdf('a.pdf') })).toEqual({
      vers: '/cvec',
    });
    expect(await vue(personneId)).toMatchObject({ etat: 'exoneration_en_instruction' });
    const encore = await joindre(exonerer, { categorie: 'refugie' }, { piece: pdf('a.pdf') });
    expect(encore).toMatchObject({ etat: 'refus', message: expect.stringContaining('déjà fait') });
  });

  it('de remboursement prennent le motif, les documents et le compte', async () => {
    const { personneId } = await payee();
    connecter(personneId);
    const saisie = { motif: 'autre_exoneration', ...COMPTE };
    expect(await joindre(rembourser, { ...saisie, iban: 'x' }, {})).toMatchObject({
      erreurs: [{ champ: 'iban' }],
    });
    expect(await joindre(rembourser, saisie, { piece: pdf('a.pdf') })).toMatchObject({
      erreurs: [{ champ: 'identite' }],
    });
    const faite = await joindre(rembourser, saisie, { piece: pdf('a.pdf'), identite: pdf('b.pdf') });
    expect(faite).toEqual({ vers: `/cvec?annee=${ANNEE}` });
    expect(await vue(personneId)).toMatchObject({ remboursements: [{ etat: 'demande' }] });
    expect(await envoyer(donnerCompte, [ANNEE], COMPTE)).toMatchObject({ vers: `/cvec?annee=${ANNEE}` });
  });

  it('sans rien à rendre, le disent', async () => {
    const { personneId } = await ouverte();
    connecter(personneId);
    const saisie = { motif: 'non_assujetti', ...COMPTE };
    expect(await joindre(rembourser, saisie, { piece: pdf('a.pdf') })).toMatchObject({ etat: 'refus' });
    expect(await envoyer(donnerCompte, [ANNEE], COMPTE)).toMatchObject({ etat: 'refus' });
    expect(await envoyer(donnerCompte, [ANNEE], { ...COMPTE, titulaire: '' })).toMatchObject({
      erreurs: [{ champ: 'titulaire' }],
    });
    expect(await envoyer(donnerCompte, ['hier'], COMPTE)).toMatchObject({ vers: '/cvec' });
  });
});
