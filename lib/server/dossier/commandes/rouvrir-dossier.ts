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
}

/** Opens a deposited dossier again, before the closing day. The frozen copy and its decisions stay. */
export function rouvrirDossier({
  personneId,
  campagne,
  horloge,
}: Demande): Promise<Resultat<'rouvert', RefusDossier | 'introuvable'>> {
  return transaction(async (tx) => {
    const dossier = await verrouillerDossier(tx, personneId, campagne.annee);
    if (!dossier) return refus('introuvable' as const);
    const vie = await vieDe(tx, dossier);
    const decision = decider(vie, { type: 'rouvrir' }, { aujourdhui: horloge.aujourdhui(), campagne });
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
