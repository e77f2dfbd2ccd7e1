import 'server-only';
import { faireAvancer } from '@/lib/domain/logement/complementaire';
import type { Horloge } from '../../../ports/horloge';
import { parLeBassin } from '../../demande';
import { lireFenetreParId } from '../depot';
import { arreterFenetre } from './arreter';
import { proposerLesChambres } from './proposer';
import { tirerLaFenetre } from './tirer';

const FINIR = `WITH f AS (UPDATE "FenetreLogement" SET etat = 'proposee' WHERE id = $1::uuid AND etat = 'tiree'
    AND NOT EXISTS (SELECT FROM "InscriptionFenetre" i WHERE i."fenetreId" = $1::uuid AND i.rang IS NOT NULL AND i."proposeeLe" IS NULL)
    RETURNING id)
  UPDATE "FicheDeFenetre" d SET "enCours" = false FROM f WHERE d."fenetreId" = f.id RETURNING 1`;

/**
 * Takes a window as far as it can go: list closed, seed drawn, rooms proposed. Each step is written before the next begins; stopped
 * anywhere, asked again, it goes on. Two who ask at once do each step once.
 */
export async function conduireFenetre(
  id: string,
  horloge: Horloge,
): Promise<'faite' | 'pas_encore' | 'introuvable'> {
  await arreterFenetre(id, horloge);
  await tirerLaFenetre(id, horloge);
  const fenetre = await lireFenetreParId(id);
  if (!fenetre) return 'introuvable';
  if (!faireAvancer(fenetre, 'proposer', horloge.maintenant().getTime()).ok)
    return fenetre.etat === 'proposee' ? 'faite' : 'pas_encore';
  await proposerLesChambres(fenetre, horloge);
  await parLeBassin('fenetre_finir', FINIR, [id]);
  return 'faite';
}

// For good as well: what a visitor of the demonstration announces on a simulated day lasts what it says.
const A_CONDUIRE = `SELECT id FROM "FenetreLogement" WHERE etat IN ('arretee', 'tiree')
  OR (etat = 'annoncee' AND "fermeLe" <= $1::timestamptz AND $1::timestamptz >= "inscriteLe" + ("fermeLe" - "annonceeLe"))
  ORDER BY "fermeLe" LIMIT 20`;

/** What a minute's job does: the windows whose last instant has passed. */
export async function conduireLesFenetres(horloge: Horloge): Promise<number> {
  const aConduire = await parLeBassin<{ id: string }>('fenetres_a_conduire', A_CONDUIRE, [
    horloge.maintenant().toISOString(),
  ]);
  for (const { id } of aConduire) await conduireFenetre(id, horloge);
  return aConduire.length;
}
