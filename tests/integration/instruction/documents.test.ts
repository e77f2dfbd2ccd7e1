import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { lireFiltres, schemaDocumentDemande } from '@/lib/parcours/instruction';
import { ouvrirSessionDAgent } from '@/lib/server/acces/agent';
import { definirAction } from '@/lib/server/actions';
import { demanderUnDocument, envoyerUnDocument } from '@/lib/server/actions/fournir-document';
import { base } from '@/lib/server/base';
import { deciderDemande } from '@/lib/server/instruction/commandes/decider-demande';
import { demanderDocument, rendreALaFile } from '@/lib/server/instruction/commandes/demander-document';
import { fournirDocument } from '@/lib/server/instruction/commandes/fournir-document';
import { listerDocumentsAttendus } from '@/lib/server/instruction/requetes/documents-attendus';
import { lireDemande } from '@/lib/server/instruction/requetes/lire-demande';
import { lirePiecePourAgent } from '@/lib/server/instruction/requetes/lire-piece';
import { listerDemandes } from '@/lib/server/instruction/requetes/lister-demandes';
import { traiterRattrapage } from '@/lib/server/taches/traitements/rattraper-boursiers';
import { navigateur } from '../acces/navigateur';
import { connecter, envoyer } from '../actions/etudiant';
import { nouvelAgent } from '../agents/outillage';
import { audit, MIDI, NOVEMBRE, plusTard, preparer } from '../cvec/outillage';
import { courrielsSur } from '../etablissement/outillage-acces';
import { exonerationDemandee, PDF, remboursementDemande } from './outillage';

vi.mock('next/headers', () => import('../acces/navigateur'));
vi.mock('react', () => ({ cache: <T>(f: T): T => f }));

beforeAll(preparer, 60_000);
beforeEach(() => {
  navigateur.vider();
  navigateur.envoyer('date-simulee', '2026-11-21');
});

const PHRASE = 'Le verso du titre de séjour manque.';
const FICHIER = { nom: 'verso.pdf', octets: PDF };

async function attendue(
  nouvelle: typeof exonerationDemandee | typeof remboursementDemande = exonerationDemandee,
) {
  const { etudiante, demande } = await nouvelle();
  const agent = await nouvelAgent();
  const faite = await demanderDocument({ demande, phrase: PHRASE, agent, horloge: NOVEMBRE });
  if (!faite.ok) throw new Error(faite.refus);
  return { etudiante, demande, agent, avantLe: faite.valeur.avantLe };
}

const fournir = (demande: string, personneId: string, horloge = plusTard(24)) =>
  fournirDocument({ demande, personneId, fichiers: [FICHIER], horloge });

const enFile = async (etat: string, demande: string) => {
  const { demandes } = await listerDemandes('REN', lireFiltres({ etat }), MIDI, 5_000);
  return demandes.some(({ id }) => id === demande);
};

describe.each([
  ['d’exonération', exonerationDemandee],
  ['de remboursement', remboursementDemande],
])('un document demandé sur une demande %s', (_, nouvelle) => {
  it('sort la demande de la file, prévient, et l’y remet à sa place quand il vient', async () => {
    const { etudiante, demande, agent, avantLe } = await attendue(nouvelle);
    expect(avantLe).toBe('2026-12-06');
    expect([await enFile('deposee', demande), await enFile('piece_demandee', demande)]).toEqual([
      false,
      true,
    ]);
    expect(await listerDocumentsAttendus(etudiante.personneId)).toMatchObject([
      { demande, phrase: PHRASE, avantLe },
    ]);
    const [courriel] = await courrielsSur(etudiante.email, /demande un document/);
    expect(courriel?.texte).toContain(PHRASE);
    expect(courriel?.texte).toContain(`/demandes/${demande}\n`);

    expect(await fournir(demande, etudiante.personneId)).toEqual({ ok: true, valeur: 'recu' });
    const lue = await lireDemande(demande, 'REN');
    expect(lue).toMatchObject({ etat: 'deposee', deposeeLe: MIDI });
    expect(lue?.pieces.map(({ nom }) => nom)).toContain('verso.pdf');
    expect(lue?.documents).toMatchObject([{ phrase: PHRASE, recu: true, avantLe }]);
    const neuve = lue?.pieces.find(({ nom }) => nom === 'verso.pdf');
    expect((await lirePiecePourAgent(neuve?.id ?? '', agent))?.octets).toEqual(Buffer.from(PDF));
    expect(await listerDocumentsAttendus(etudiante.personneId)).toEqual([]);
    expect((await audit(etudiante)).fidele).toBe(true);
  });

  it('n’empêche pas un agent de décider sans lui, et n’est alors plus attendu', async () => {
    const { etudiante, demande, agent } = await attendue(nouvelle);
    const faite = await deciderDemande({
      ...{ demande, decision: 'accorder', motivation: 'Le reste du dossier suffit.', agent },
      horloge: NOVEMBRE,
    });
    expect(faite).toMatchObject({ ok: true });
    expect(await listerDocumentsAttendus(etudiante.personneId)).toEqual([]);
    expect(await fournir(demande, etudiante.personneId)).toEqual({ ok: false, refus: 'introuvable' });
    expect((await lireDemande(demande, 'REN'))?.documents).toMatchObject([{ recu: false }]);
    expect(await audit(etudiante)).toMatchObject({ fidele: true });
  });
});

describe('ce qui se refuse', () => {
  it('deux agents à la fois : un seul demande ; puis plus personne tant que le document est attendu', async () => {
    const { etudiante, demande } = await exonerationDemandee();
    const agents = await Promise.all([1, 2, 3].map(() => nouvelAgent()));
    const faites = await Promise.all(
      agents.map((agent) => demanderDocument({ demande, phrase: PHRASE, agent, horloge: NOVEMBRE })),
    );
    expect(faites.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await courrielsSur(etudiante.email, /demande un document/)).toHaveLength(1);
  });

  it('un autre Crous, une demande décidée ou inconnue', async () => {
    const { demande } = await exonerationDemandee();
    const lyonnais = await nouvelAgent({ role: 'instruction', crous: 'LYO' });
    const refuse = { ok: false, refus: 'introuvable' };
    for (const id of [demande, randomUUID(), 'x', "'--"])
      expect(
        await demanderDocument({ demande: id, phrase: PHRASE, agent: lyonnais, horloge: NOVEMBRE }),
      ).toEqual(refuse);
    const agent = await nouvelAgent();
    await deciderDemande({
      ...{ demande, decision: 'identite', motivation: 'Un autre nom.', agent, horloge: NOVEMBRE },
    });
    expect(await demanderDocument({ demande, phrase: PHRASE, agent, horloge: NOVEMBRE })).toEqual(refuse);
  });

  it('le document de quelqu’un d’autre, d’une autre sorte, ou deux fois le même', async () => {
    const { etudiante, demande } = await attendue();
    const { etudiante: autre } = await exonerationDemandee();
    expect(await fournir(demande, autre.personneId)).toEqual({ ok: false, refus: 'introuvable' });
    expect(await fournir('x', etudiante.personneId)).toEqual({ ok: false, refus: 'introuvable' });
    const texte = { nom: 'x.pdf', octets: new TextEncoder().encode('du texte') };
    const sien = { demande, personneId: etudiante.personneId, horloge: NOVEMBRE };
    expect(await fournirDocument({ ...sien, fichiers: [texte] })).toEqual({
      ok: false,
      refus: 'type_refuse',
    });
    expect(await fournirDocument({ ...sien, fichiers: [] })).toEqual({ ok: false, refus: 'aucune_piece' });
    const faits = await Promise.all([1, 2, 3].map(() => fournir(demande, etudiante.personneId)));
    expect(faits.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await lireDemande(demande, 'REN'))?.pieces).toHaveLength(2);
  });
});

describe('passé le dernier jour', () => {
  it('la demande revient à sa place, sans le document ; le jour même, elle attend encore', async () => {
    const { etudiante, demande } = await attendue();
    await rendreALaFile(plusTard(15 * 24));
    expect(await enFile('piece_demandee', demande)).toBe(true);
    await rendreALaFile(plusTard(16 * 24));
    expect(await enFile('deposee', demande)).toBe(true);
    expect((await lireDemande(demande, 'REN'))?.documents).toMatchObject([{ recu: false }]);
    expect(await fournir(demande, etudiante.personneId)).toEqual({ ok: false, refus: 'introuvable' });
  });

  it('un second document se demande, et les deux restent lisibles', async () => {
    const { demande, agent } = await attendue();
    await base().documentDemande.updateMany({
      where: { demandeId: demande },
      data: { avantLe: new Date('2026-01-01') },
    });
    await traiterRattrapage();
    const seconde = { demande, phrase: 'Le recto aussi.', agent, horloge: plusTard(400) };
    expect(await demanderDocument(seconde)).toMatchObject({ ok: true });
    const phrases = (await lireDemande(demande, 'REN'))?.documents.map(({ phrase }) => phrase);
    expect(phrases).toEqual([PHRASE, 'Le recto aussi.']);
  });
});

describe('par le navigateur', () => {
  const demander = definirAction(
    { nom: 'essai', acces: 'instruire', schema: schemaDocumentDemande },
    demanderUnDocument,
  );
  const donner = definirAction({ nom: 'essai', acces: 'personne' }, envoyerUnDocument);

  it('l’agent dit ce qui manque, et apprend si un collègue a décidé', async () => {
    const { demande } = await exonerationDemandee();
    await ouvrirSessionDAgent({ id: (await nouvelAgent()).id, versionSession: 0 });
    expect(await envoyer(demander, [demande], { phrase: 'verso' })).toMatchObject({
      erreurs: [{ champ: 'phrase' }],
    });
    expect(await envoyer(demander, [demande], { phrase: PHRASE })).toMatchObject({
      vers: '/instruction?fait=document',
    });
    expect(await envoyer(demander, [demande], { phrase: PHRASE })).toMatchObject({
      ...{ etat: 'refus', lien: { href: `/instruction/${demande}` } },
    });
  });

  it('l’étudiante sans fichier est renvoyée au champ ; trop tard, à son tableau de bord', async () => {
    const { etudiante, demande, agent } = await attendue();
    connecter(etudiante.personneId);
    expect(await envoyer(donner, [demande], {})).toMatchObject({ erreurs: [{ champ: 'piece' }] });
    const formulaire = new FormData();
    formulaire.append('piece', new File([PDF], 'verso.pdf'));
    const vers = `/demandes/${demande}?envoye=oui`;
    await expect(donner(demande, { etat: 'initial' }, formulaire)).rejects.toMatchObject({
      digest: expect.stringContaining(vers),
    });
    const decision = { demande, decision: 'identite', motivation: 'Un autre nom.', agent };
    await deciderDemande({ ...decision, horloge: NOVEMBRE });
    expect(await donner(demande, { etat: 'initial' }, formulaire)).toMatchObject({
      ...{ etat: 'refus', lien: { href: '/tableau-de-bord' } },
    });
  });
});
