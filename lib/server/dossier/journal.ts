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
export async function ecrireEvenements(tx: Tx, { dossierId, depuis, acteur, le, evenements }: Ecriture) {
  await tx.evenementDossier.createMany({
    data: evenements.map(({ type, ...donnees }, i) => ({
      dossierId,
      rang: depuis + 1 + i,
      type,
      donnees,
      acteur,
      survenuLe: le,
    })),
  });
}
