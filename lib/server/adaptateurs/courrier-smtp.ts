import 'server-only';
import { createTransport } from 'nodemailer';
import type { Courrier } from '@/lib/server/ports/courrier';

/** A mail server. Its `Message-ID` is that of the mail: a second sending after a crash is recognisable. */
export function courrierSmtp(url: string, expediteur: string, domaine: string): Courrier {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 10_000,
    socketTimeout: 20_000,
  });
  return {
    envoyer: async ({ id, destinataire, sujet, texte }) => {
      await transport.sendMail({
        from: expediteur,
        // An object, so that no list nor header can be smuggled in through the address.
        to: { name: '', address: destinataire },
        subject: sujet,
        text: texte,
        messageId: `<${id}@${domaine}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'fr' },
      });
    },
  };
}
