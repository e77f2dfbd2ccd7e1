import 'server-only';
import { type Campagne, decider, type RefusDossier } from '@/lib/domain/dossier';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import { transaction } from '../../base';
import type { Horloge } from '../../ports/horloge';
import { verrouillerDossier } from '../depot';
import { ecrireEvenements } from '../journal';
import { vieDe } from '../vie';

interface Demande {
  readonly personneId: string;
  readonly campagne: Campagne;
  readonly horloge: Horloge;
  /** To declare a durable and notable change. Absent: to correct. */
  readonly changementNotable?: boolean;
}

/**
 * Opens a deposited dossier again: before the closing day, or afterwards to declare a change. The frozen copy and its decisions
 * stay, and hold until the next deposit.
 */
export function rouvrirDossier({
  personneId,
  campagne,
  horloge,
  changementNotable = false,
}: Demande): Promise<Resultat<'rouvert', RefusDossier | 'introuvable'>> {
  return transaction(async (tx) => {
    const dossier = await verrouillerDossier(tx, personneId, campagne.annee);
    if (!dossier) return refus('introuvable' as const);
    const vie = await vieDe(tx, dossier);
    const contexte = { aujourdhui: horloge.aujourdhui(), campagne };
    const decision = decider(vie, { type: 'rouvrir', changementNotable }, contexte);
    if (!decision.ok) return decision;
    const le = horloge.maintenant();
    await ecrireEvenements(tx, {
      dossierId: dossier.id,
      depuis: dossier.version,
      acteur: 'etudiant',
      le,
      evenements: decision.valeur,
    });
    await tx.dossier.update({
      where: { id: dossier.id, version: dossier.version },
      data: { etat: 'brouillon', version: dossier.version + decision.valeur.length, modifieLe: le },
      select: { id: true },
    });
    return succes('rouvert' as const);
  });
}
