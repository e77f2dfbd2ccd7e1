import 'server-only';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import type { GenreDeDemande } from '@/lib/parcours/instruction';
import { lignes } from '../../base';

export interface DocumentAttendu {
  readonly demande: string;
  readonly genre: GenreDeDemande;
  readonly phrase: string;
  /** Last day, included. */
  readonly avantLe: DateCivile;
}

const ATTENDUS = `SELECT d.id AS demande, d.genre, x.phrase, to_char(x."avantLe", 'YYYY-MM-DD') AS "avantLe"
  FROM "DemandeInstruction" d JOIN "DocumentDemande" x ON x."demandeId" = d.id AND x."closLe" IS NULL
  WHERE d."personneId" = $1::uuid AND d.etat = 'piece_demandee' ORDER BY x."demandeLe"`;

/** The documents that a student is asked for, the oldest first. */
export const listerDocumentsAttendus = (personneId: string): Promise<readonly DocumentAttendu[]> =>
  lignes<DocumentAttendu & object>('documents_attendus', ATTENDUS, [personneId]);
