import 'server-only';
import type { CampagneLogement, RefusRenouvellement } from '@/lib/domain/logement';
import { demanderRenouvellement } from '@/lib/domain/logement';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import type { Horloge } from '../../../ports/horloge';
import { identifiantStable } from '../../../taches/identifiant';
import { crousDeLaFiche } from '../../complementaire/crous';
import { parLeBassin } from '../depot';
import { GENRE_RENOUVELLEMENT, lireResidence } from '../requetes/lire-residence';

/** One request a room and a year: its name says so, and a second click finds it. */
const DEPOSER = `INSERT INTO "DemandeInstruction" (id, genre, "personneId", crous, "objetId", categorie, "deposeeLe")
  VALUES ($1::uuid, '${GENRE_RENOUVELLEMENT}', $2::uuid, $3, $4::uuid, $5, $6::timestamptz) ON CONFLICT DO NOTHING RETURNING id`;

/** Residences whose department isn't known are looked at by the national role. */
const NATIONAL = 'NAT';

/**
 * A resident asks to stay one more year (domaine logement, § 5.8). What the base can't know (rents, rules, progress) is the matter of an
 * agent of the Crous.
 */
export async function demanderAGarder(demande: {
  readonly personneId: string;
  readonly campagne: CampagneLogement;
  readonly horloge: Horloge;
}): Promise<Resultat<'demande', RefusRenouvellement>> {
  const { personneId, campagne, horloge } = demande;
  const lue = await lireResidence(personneId, campagne.annee);
  const residence = {
    ...{ chambre: lue !== null, annees: lue?.annees ?? 0, dejaDemande: Boolean(lue?.demande) },
  };
  const jugee = demanderRenouvellement(residence, campagne, horloge.aujourdhui());
  if (!jugee.ok) return jugee;
  if (!lue) return refus('sans_chambre');
  const ecrites = await parLeBassin('renouvellement_deposer', DEPOSER, [
    identifiantStable(`${GENRE_RENOUVELLEMENT}:${lue.proposition}:${campagne.annee}`),
    ...[personneId, crousDeLaFiche(lue.codePostal) ?? NATIONAL, lue.proposition, jugee.valeur],
    horloge.maintenant().toISOString(),
  ]);
  return ecrites.length > 0 ? succes('demande' as const) : refus('deja_demande');
}
