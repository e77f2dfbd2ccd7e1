import 'server-only';
import { type Campagne, phaseDe } from '@/lib/domain/dossier';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import { VERSION_PARCOURS } from '@/lib/parcours/dse';
import type { Brouillon } from '@/lib/parcours/moteur';
import { transaction } from '../../base';
import type { Horloge } from '../../ports/horloge';
import { ecrireEvenements } from '../journal';

interface Demande {
  readonly personneId: string;
  readonly campagne: Campagne;
  readonly horloge: Horloge;
  /** Unconfirmed entries to start from (a simulation). */
  readonly brouillon?: Brouillon;
}

/**
 * Opens the dossier of a person for a campaign; opening it twice is the same as once. Refuses before the opening
 * day: afterwards even a closed campaign may be filed in, for a durable and notable change (DIM-4).
 */
export async function ouvrirDossier(
  demande: Demande,
): Promise<Resultat<'ouvert' | 'deja_ouvert', 'pas_ouverte'>> {
  const { personneId, campagne, horloge, brouillon = {} } = demande;
  if (phaseDe(campagne, horloge.aujourdhui()) === 'pas_ouverte') return refus('pas_ouverte');
  return transaction(async (tx) => {
    const [cree] = await tx.$queryRaw<{ id: string }[]>`
      INSERT INTO "Dossier" ("personneId", campagne, version, brouillon, "versionParcours", "creeLe", "modifieLe")
      VALUES (${personneId}::uuid, ${campagne.annee}, 1, ${JSON.stringify(brouillon)}::jsonb, ${VERSION_PARCOURS},
        ${horloge.maintenant()}, ${horloge.maintenant()})
      ON CONFLICT ("personneId", campagne) DO NOTHING RETURNING id`;
    if (!cree) return succes('deja_ouvert' as const);
    await ecrireEvenements(tx, {
      dossierId: cree.id,
      depuis: 0,
      acteur: 'etudiant',
      le: horloge.maintenant(),
      evenements: [{ type: 'dossier_ouvert' }],
    });
    return succes('ouvert' as const);
  });
}
