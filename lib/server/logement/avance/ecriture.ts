import 'server-only';
import type { ActeurAvance, EvenementAvance, VieAvance } from '@/lib/domain/logement/avance';
import { etatDAvance, evoluerAvance } from '@/lib/domain/logement/avance';
import { type Envoi, preparerEnvoi } from '../../courriels';
import { type DetailsDus, definirEcriture, type Instruction, partiesDues, projeterDu } from '../../du';

/** One decided change, ready to be written: events, who, when, and the mails that leave with it. */
export interface GesteAvance {
  readonly avant: VieAvance;
  readonly evenements: readonly EvenementAvance[];
  readonly acteur: ActeurAvance;
  readonly le: Date;
  readonly details: DetailsDus;
  readonly envois: readonly Envoi[];
}

/** $1 advance, $2 version read, $3 the next, $4 state, $5 payment that settles, $6 instant, $7 sealed account, $8 closed. */
const CAS = `cas AS (UPDATE "Avance" SET version = $3, etat = $4::"EtatAvance", "modifieeLe" = $6::timestamptz,
  "tentativeId" = coalesce("tentativeId", $5::uuid),
  "regleeLe" = coalesce("regleeLe", CASE WHEN $5::uuid IS NOT NULL THEN $6::timestamptz END),
  "ibanScelle" = CASE WHEN $7::text = '' THEN NULL ELSE coalesce($7::text, "ibanScelle") END,
  "closeLe" = coalesce("closeLe", CASE WHEN $8::boolean THEN $6::timestamptz END)
  WHERE id = $1::uuid AND version = $2 RETURNING id, "personneId", crous)`;

const ecrire = definirEcriture({
  ...{ prefixe: 'avance', cas: CAS, fixes: 8 },
  parties: partiesDues('EvenementAvance', 'avanceId'),
});

/** The one statement that writes a change: refused whole when somebody wrote since the read. */
export function ecritureAvance(id: string, geste: GesteAvance): Instruction {
  const { avant, evenements, acteur, le, details, envois } = geste;
  const apres = evenements.reduce(evoluerAvance, avant);
  const tables = projeterDu({ avant, apres, evenements, acteur, details, genre: 'remboursement_avance' });
  const fixes = [
    ...[id, avant.rang, apres.rang, etatDAvance(apres), apres.acquittement?.tentative ?? null],
    ...[le.toISOString(), details.iban ?? null, apres.close],
  ];
  return ecrire(fixes, { ...tables, envois: envois.map(preparerEnvoi) });
}
