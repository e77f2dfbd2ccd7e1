import 'server-only';
import { composer } from './composer';

interface DocumentDemande {
  readonly prenom: string;
  /** « exonération de la CVEC » */
  readonly demande: string;
  /** The sentence of the agent. */
  readonly phrase: string;
  /** « dimanche 6 décembre 2026 » */
  readonly avant: string;
  readonly lien: string;
}

/** An agent needs a document before deciding. */
export const instructionDocumentDemande = ({ prenom, demande, phrase, avant, lien }: DocumentDemande) =>
  composer('Le Crous vous demande un document', prenom, [
    `Le Crous examine votre demande (${demande}) et a besoin d’un document. ${phrase}`,
    `Envoyez-le jusqu’au ${avant} inclus :\n${lien}`,
    'Votre demande garde sa date. Sans ce document, le Crous décide avec ceux qu’il a.',
  ]);
