import 'server-only';
import { type Requete, sqlTentative } from '../du';
import type { Cible } from './depot';
import type { LigneSituation, Situation } from './situation';
import { COLONNES, versSituation } from './situation';

// The version counts the events. After one, the contribution is only open.
const NEUVE = `SELECT ${COLONNES}, NULL AS tentatives FROM "Cvec" c JOIN "Personne" p ON p.id = c."personneId"
  WHERE c."personneId" = $1::uuid AND c.annee = $2 AND c.version = 1`;

// After two, when an attempt hangs on it, the second event began that attempt.
const PREMIER_ESSAI = `SELECT ${COLONNES}, json_build_array(${sqlTentative}) AS tentatives
  FROM "Tentative" t JOIN "Cvec" c ON c.id = t."cvecId" JOIN "Personne" p ON p.id = c."personneId"
  WHERE t.id = $1::uuid AND c.version = 2`;

type LigneCourte = Omit<LigneSituation, 'attestation' | 'liens' | 'demandes' | 'remboursements'>;

function lire(cible: Cible, requete: Requete): Promise<readonly LigneCourte[]> | null {
  if (cible.par === 'personne') return requete('cvec_neuve', NEUVE, [cible.personneId, cible.annee]);
  return cible.par === 'tentative' ? requete('cvec_premier_essai', PREMIER_ESSAI, [cible.tentative]) : null;
}

/**
 * A life at its beginning, where nearly every settlement happens: what cannot hang on it yet is not looked for. `null` when it is longer,
 * or unknown: it is read whole then.
 */
export async function lireVieCourte(cible: Cible, requete: Requete): Promise<Situation | null> {
  const [ligne] = (await lire(cible, requete)) ?? [];
  return ligne
    ? versSituation({ ...ligne, attestation: null, liens: null, demandes: null, remboursements: null })
    : null;
}
