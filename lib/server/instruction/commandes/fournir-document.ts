import 'server-only';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import { estUuid } from '@/lib/server/uuid';
import { transaction } from '../../base';
import { type Fichier, type RefusPiece, sceller } from '../../cvec';
import { journaliser } from '../../journal/acces';
import type { Horloge } from '../../ports/horloge';

export interface DocumentFourni {
  readonly demande: string;
  readonly personneId: string;
  readonly fichiers: readonly Fichier[];
  readonly horloge: Horloge;
}

/** Gives the document that was asked for: the request goes back to the queue, with the date that it had. Sent twice, it is kept once. */
export async function fournirDocument({
  demande,
  personneId,
  fichiers,
  horloge,
}: DocumentFourni): Promise<Resultat<'recu', RefusPiece | 'introuvable'>> {
  if (!estUuid(demande)) return refus('introuvable');
  const le = horloge.maintenant();
  const pieces = sceller(fichiers, le);
  if (!pieces.ok) return pieces;
  const recu = await transaction(async (tx) => {
    const { count } = await tx.demandeInstruction.updateMany({
      where: { id: demande, personneId, etat: 'piece_demandee' },
      data: { etat: 'deposee' },
    });
    if (count === 0) return false;
    await tx.documentDemande.updateMany({
      where: { demandeId: demande, closLe: null },
      data: { closLe: le, recu: true },
    });
    await tx.pieceJointe.createMany({
      data: pieces.valeur.map(({ scelle, ...piece }) => ({
        ...{ ...piece, demandeId: demande, deposeeLe: le },
        scelle: Buffer.from(scelle, 'hex'),
      })),
    });
    return true;
  });
  if (!recu) return refus('introuvable');
  await journaliser('document', 'document_fourni', personneId);
  return succes('recu');
}
