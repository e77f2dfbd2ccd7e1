import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { courrierSmtp } from '@/lib/server/adaptateurs/courrier-smtp';

const recus: ParsedMail[] = [];
const enveloppes: string[][] = [];
const serveur = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: ({ address }, _session, suite) =>
    address.startsWith('refuse') ? suite(new Error('boîte inconnue')) : suite(),
  onData: (flux, session, suite) => {
    enveloppes.push(session.envelope.rcptTo.map(({ address }) => address));
    simpleParser(flux).then((lu) => {
      recus.push(lu);
      suite();
    }, suite);
  },
});

const url = () => `smtp://127.0.0.1:${(serveur.server.address() as AddressInfo).port}`;
const courrier = () => courrierSmtp(url(), 'Guichet étudiant <ne-pas-repondre@exemple.fr>', 'exemple.fr');
const pret = (destinataire: string) => ({
  id: randomUUID(),
  destinataire,
  sujet: 'Votre dossier est déposé : à lire',
  texte: 'Bonjour Zoé,\n\nÇa marche.\n',
});

beforeAll(() => new Promise<void>((pretAServir) => serveur.listen(0, '127.0.0.1', () => pretAServir())));
afterAll(() => new Promise<void>((ferme) => serveur.close(() => ferme())));

describe('courrier par SMTP', () => {
  it('remet le courriel au serveur, accents compris, sous un identifiant stable', async () => {
    const courriel = pret('zoe@exemple.fr');
    await courrier().envoyer(courriel);
    const recu = recus.at(-1);
    expect(recu?.subject).toBe(courriel.sujet);
    expect(recu?.text?.trim()).toBe(courriel.texte.trim());
    expect(recu?.messageId).toBe(`<${courriel.id}@exemple.fr>`);
    expect(recu?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(recu?.from?.text).toContain('ne-pas-repondre@exemple.fr');
  });

  it('n’écrit qu’à une personne, quoi que contienne l’adresse', async () => {
    const avant = enveloppes.length;
    await courrier()
      .envoyer(pret('zoe@exemple.fr, autre@exemple.fr'))
      .catch(() => undefined);
    expect(enveloppes.slice(avant).flat()).not.toContain('autre@exemple.fr');
  });

  it('lève une erreur quand le serveur refuse, pour que la tâche soit reprise', async () => {
    await expect(courrier().envoyer(pret('refuse@exemple.fr'))).rejects.toThrow();
  });
});
