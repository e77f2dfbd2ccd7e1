import 'server-only';
import type { Acteur, EvenementDossier } from '@/lib/domain/dossier';
import type { Tx } from '../base';

interface Ecriture {
  readonly dossierId: string;
  /** Rank of the last event already written. */
  readonly depuis: number;
  readonly acteur: Acteur;
  readonly le: Date;
  readonly evenements: readonly EvenementDossier[];
}

/** Adds events to the legal journal, in the transaction that changes the row; a rank taken by another refuses. */
export const ecrireEvenements = (tx: Tx, ecriture: Ecriture) => ecrireJournaux(tx, [ecriture]);

/** The same for many dossiers, in one statement. */
export async function ecrireJournaux(tx: Tx, ecritures: readonly Ecriture[]): Promise<void> {
  await tx.evenementDossier.createMany({
    data: ecritures.flatMap(({ dossierId, depuis, acteur, le, evenements }) =>
      evenements.map(({ type, ...donnees }, i) => ({
        dossierId,
        rang: depuis + 1 + i,
        type,
        donnees,
        acteur,
        survenuLe: le,
      })),
    ),
  });
}
